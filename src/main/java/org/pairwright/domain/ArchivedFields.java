package org.pairwright.domain;

import static org.pairwright.domain.ArchivedKind.Type.FLAG;
import static org.pairwright.domain.ArchivedKind.Type.KEY;
import static org.pairwright.domain.ArchivedKind.Type.MAYBE_KEY;
import static org.pairwright.domain.ArchivedKind.Type.MAYBE_TIME;
import static org.pairwright.domain.ArchivedKind.Type.MAYBE_UUID;
import static org.pairwright.domain.ArchivedKind.Type.NUMBER;
import static org.pairwright.domain.ArchivedKind.Type.NUMBERS;
import static org.pairwright.domain.ArchivedKind.Type.TEXT;
import static org.pairwright.domain.ArchivedKind.Type.TIME;
import static org.pairwright.domain.ArchivedKind.Type.UUID;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of the lines of an archive. Those of one thing name others by their identities or
/// keys.
final class ArchivedFields {
    private static final Map<ArchivedKind, List<ArchivedKind.Field>> FIELDS =
            new EnumMap<>(ArchivedKind.class);

    static {
        Arrays.stream(ArchivedKind.values()).forEach(kind -> FIELDS.put(kind, listed(kind)));
    }

    private ArchivedFields() {}

    static List<ArchivedKind.Field> of(ArchivedKind kind) {
        return Optional.ofNullable(FIELDS.get(kind)).orElseThrow();
    }

    private static List<ArchivedKind.Field> listed(ArchivedKind kind) {
        return switch (kind) {
            case ANNOTATOR ->
                    List.of(
                            field("id", UUID),
                            field("name", TEXT),
                            field("is", TEXT),
                            field("role", TEXT),
                            field("created_at", TIME));
            case VERSION ->
                    List.of(
                            field("of", TEXT),
                            field("number", NUMBER),
                            field("text", TEXT),
                            field("by", TEXT),
                            field("created_at", TIME));
            case TARGET -> List.of(field("category", TEXT), field("pairs", NUMBER));
            case TEMPLATE ->
                    List.of(field("id", UUID), field("name", TEXT), field("created_at", TIME));
            case TEMPLATE_VERSION ->
                    List.of(
                            field("id", UUID),
                            field("template", UUID),
                            field("number", NUMBER),
                            field("parent", MAYBE_UUID),
                            field("system", TEXT),
                            field("prompt", TEXT),
                            field("variables", TEXT),
                            field("note", TEXT),
                            field("author", UUID),
                            field("created_at", TIME));
            case TEMPLATE_ACT ->
                    List.of(
                            field("version", UUID),
                            field("act", TEXT),
                            field("note", TEXT),
                            field("annotator", UUID),
                            field("at", TIME));
            case SUITE ->
                    List.of(
                            field("id", UUID),
                            field("name", TEXT),
                            field("body", TEXT),
                            field("actor", TEXT),
                            field("created_at", TIME));
            case SUITE_RUN ->
                    List.of(
                            field("suite", UUID),
                            field("candidate", TEXT),
                            field("baseline", TEXT),
                            field("passed", FLAG),
                            field("body", TEXT),
                            field("actor", TEXT),
                            field("at", TIME));
            case VIEW ->
                    List.of(
                            field("name", TEXT),
                            field("filter", TEXT),
                            field("sort", TEXT),
                            field("columns", TEXT),
                            field("actor", TEXT),
                            field("saved_at", TIME));
            case SCORE_RUN ->
                    List.of(
                            field("id", UUID),
                            field("annotator", UUID),
                            field("scorer", TEXT),
                            field("body", TEXT),
                            field("actor", TEXT),
                            field("started_at", TIME),
                            field("finished_at", MAYBE_TIME));
            case GENERATION ->
                    List.of(
                            field("prompt", KEY),
                            field("response", KEY),
                            field("template_version", MAYBE_UUID),
                            field("model", TEXT),
                            field("messages", TEXT),
                            field("parameters", TEXT));
            case WAITING_ANSWER ->
                    List.of(
                            field("prompt", KEY),
                            field("source", TEXT),
                            field("content", TEXT),
                            field("template_version", MAYBE_UUID),
                            field("model", TEXT),
                            field("messages", TEXT),
                            field("parameters", TEXT),
                            field("arrived_at", TIME));
            case SCORES ->
                    List.of(
                            field("run", UUID),
                            field("prompt", KEY),
                            field("response", MAYBE_KEY),
                            field("scores", NUMBERS));
        };
    }

    private static ArchivedKind.Field field(String name, ArchivedKind.Type type) {
        return new ArchivedKind.Field(name, type);
    }
}
