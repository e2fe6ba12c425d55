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

import java.util.List;
import java.util.Optional;

/// What an archive holds beside a project and its pairs, one thing a line. The fields stand in the
/// order in which they are written; those of one thing name others by their identities or keys.
public enum ArchivedKind {
    /// A person, a model or an import, whether or not they decided anything.
    ANNOTATOR(
            "annotator",
            field("id", UUID),
            field("name", TEXT),
            field("is", TEXT),
            field("role", TEXT),
            field("created_at", TIME)),
    /// A version of the guidelines, the questions or the taxonomy.
    VERSION(
            "version",
            field("of", TEXT),
            field("number", NUMBER),
            field("text", TEXT),
            field("by", TEXT),
            field("created_at", TIME)),
    TARGET("target", field("category", TEXT), field("pairs", NUMBER)),
    TEMPLATE("template", field("id", UUID), field("name", TEXT), field("created_at", TIME)),
    TEMPLATE_VERSION(
            "template_version",
            field("id", UUID),
            field("template", UUID),
            field("number", NUMBER),
            field("parent", MAYBE_UUID),
            field("system", TEXT),
            field("prompt", TEXT),
            field("variables", TEXT),
            field("note", TEXT),
            field("author", UUID),
            field("created_at", TIME)),
    TEMPLATE_ACT(
            "template_act",
            field("version", UUID),
            field("act", TEXT),
            field("note", TEXT),
            field("annotator", UUID),
            field("at", TIME)),
    SUITE(
            "suite",
            field("id", UUID),
            field("name", TEXT),
            field("body", TEXT),
            field("actor", TEXT),
            field("created_at", TIME)),
    SUITE_RUN(
            "suite_run",
            field("suite", UUID),
            field("candidate", TEXT),
            field("baseline", TEXT),
            field("passed", FLAG),
            field("body", TEXT),
            field("actor", TEXT),
            field("at", TIME)),
    VIEW(
            "view",
            field("name", TEXT),
            field("filter", TEXT),
            field("sort", TEXT),
            field("columns", TEXT),
            field("actor", TEXT),
            field("saved_at", TIME)),
    SCORE_RUN(
            "score_run",
            field("id", UUID),
            field("annotator", UUID),
            field("scorer", TEXT),
            field("body", TEXT),
            field("actor", TEXT),
            field("started_at", TIME),
            field("finished_at", MAYBE_TIME)),
    /// What a response was made with.
    GENERATION(
            "generation",
            field("prompt", KEY),
            field("response", KEY),
            field("template_version", MAYBE_UUID),
            field("model", TEXT),
            field("messages", TEXT),
            field("parameters", TEXT)),
    /// What a run made of a response or, without one, of a prompt: millionths by category.
    SCORES(
            "scores",
            field("run", UUID),
            field("prompt", KEY),
            field("response", MAYBE_KEY),
            field("scores", NUMBERS));

    /// What a field holds. In JSON a number is a number, a flag is true or false, and numbers are
    /// an object; all others are texts, empty where one that may be missing is.
    public enum Type {
        TEXT,
        NUMBER,
        FLAG,
        UUID,
        MAYBE_UUID,
        KEY,
        MAYBE_KEY,
        TIME,
        MAYBE_TIME,
        NUMBERS
    }

    /// A field of a line.
    public record Field(String name, Type type) {}

    private final String code;
    private final List<Field> fields;

    ArchivedKind(String code, Field... fields) {
        this.code = code;
        this.fields = List.of(fields);
    }

    private static Field field(String name, Type type) {
        return new Field(name, type);
    }

    /// Its stable id, as in JSON.
    public String code() {
        return code;
    }

    public List<Field> fields() {
        return fields;
    }

    public static Optional<ArchivedKind> of(String code) {
        return Codes.find(values(), ArchivedKind::code, code);
    }
}
