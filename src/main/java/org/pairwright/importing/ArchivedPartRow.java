package org.pairwright.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.Key;
import org.pairwright.domain.ProblemCode;

/// Reads a row of an archive that describes neither the project nor a pair.
final class ArchivedPartRow {
    private static final String KIND = "kind";
    private static final long MOST_MILLIONTHS = 1_000_000;

    private final Map<String, Field> all = new LinkedHashMap<>();
    private final AnnotationFields said;
    private final ArchivedPart.Building part;

    private ArchivedPartRow(Row row, ArchivedKind kind) {
        row.fields().forEach(field -> all.put(field.name(), field));
        said = new AnnotationFields("", all);
        part = ArchivedPart.of(kind);
    }

    /// Whether the row says that it is none of a pair.
    static boolean is(Row row) {
        return row.has(KIND, Field.Kind.STRING);
    }

    /// @throws RefusedRow when it can't be understood in every part
    static ArchivedPart of(Row row) {
        String code = RowFields.required(row, KIND).text();
        ArchivedKind kind =
                ArchivedKind.of(code)
                        .orElseThrow(() ->
                                new RefusedRow(
                                        KIND,
                                        ProblemCode.UNKNOWN_LABEL,
                                        "\"%s\" is nothing that an archive holds. There are: project, %s."
                                                .formatted(code, kinds())));
        ArchivedPartRow reading = new ArchivedPartRow(row, kind);
        kind.fields().forEach(reading::read);
        return reading.part.built();
    }

    private static String kinds() {
        return Stream.of(ArchivedKind.values())
                .map(ArchivedKind::code)
                .collect(Collectors.joining(", "));
    }

    private void read(ArchivedKind.Field field) {
        String name = field.name();
        boolean there =
                Optional.ofNullable(all.get(name))
                        .filter(it -> !it.is(Field.Kind.NULL))
                        .isPresent();
        if (!there) {
            throw new RefusedRow(
                    name,
                    ProblemCode.MISSING_FIELD,
                    "The row has no \"%s\". Add it or leave the row out.".formatted(name));
        }
        switch (field.type()) {
            case TEXT -> part.with(name, text(name));
            case NUMBER -> part.with(name, said.large(name));
            case FLAG -> part.with(name, said.flag(name).orElse(false) ? 1 : 0);
            case UUID -> part.with(name, ArchiveReader.uuid(name, said.text(name)).toString());
            case MAYBE_UUID ->
                    part.with(
                            name,
                            said.text(name).isEmpty()
                                    ? ""
                                    : ArchiveReader.uuid(name, said.text(name)).toString());
            case KEY -> part.with(name, key(name, said.text(name)));
            case MAYBE_KEY ->
                    part.with(name, said.text(name).isEmpty() ? "" : key(name, said.text(name)));
            case TIME -> part.with(name, ArchivedDecision.millis(name, said.text(name)));
            case MAYBE_TIME -> {
                if (said.text(name).isEmpty()) {
                    part.with(name, "");
                } else {
                    part.with(name, ArchivedDecision.millis(name, said.text(name)));
                }
            }
            case NUMBERS -> readNumbers(name);
        }
    }

    private String text(String name) {
        String text = said.text(name);
        Json.requireStorable(name, text);
        return text;
    }

    private static String key(String name, String text) {
        return Key.parse(text)
                .orElseThrow(() ->
                        new RefusedRow(
                                name,
                                ProblemCode.WRONG_TYPE,
                                "\"%s\" is no key of 32 hexadecimal digits.".formatted(text)))
                .toString();
    }

    private void readNumbers(String name) {
        AnnotationFields numbers = said.inside(name);
        for (String each : numbers.names()) {
            Json.requireStorable(name, each);
            part.number(each, numbers.whole(each, 0, (int) MOST_MILLIONTHS));
        }
    }
}
