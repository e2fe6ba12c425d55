package org.pairwright.importing;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/// The fields of a row that have no place of their own, kept as one JSON object.
final class Extras {
    private final Set<String> placed;
    private Shape shape = Shape.EMPTY;
    private List<Integer> indices = List.of();

    /// @param placed the fields that have a place
    Extras(Set<String> placed) {
        this.placed = placed;
    }

    /// The object's text; empty when there is nothing to keep.
    ///
    /// @param findings which fields have a place but say more than it holds
    String of(Row row, Findings findings) {
        return of(row, findings, List.of());
    }

    /// The object's text with more values, each under its field's name.
    String of(Row row, Findings findings, List<Field> more) {
        Set<String> also = findings.partlyRead();
        if (row.shape() != shape) {
            shape = row.shape();
            indices = without(shape, placed);
        }
        List<Integer> kept = also.isEmpty() ? indices : without(shape, difference(placed, also));
        List<Field> fields = new ArrayList<>();
        for (int index : kept) {
            Field field = row.fields().get(index);
            if (!isNoCorrection(field)) {
                fields.add(field);
            }
        }
        fields.addAll(findings.inside());
        fields.addAll(more);
        return fields.isEmpty() ? "" : write(fields);
    }

    /// Whether it is the column of our own exports that says which response was corrected, and none
    /// was.
    private static boolean isNoCorrection(Field field) {
        return field.name().equals("corrected") && !field.isNested() && field.isBlank();
    }

    private static String write(List<Field> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = CanonicalJson.generator(text)) {
            out.writeStartObject();
            for (Field field : fields) {
                out.writeName(field.name());
                write(field, out);
            }
            out.writeEndObject();
        }
        return text.toString();
    }

    /// A list to be kept under a name of its own.
    static Field list(String name, Consumer<JsonGenerator> items) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = CanonicalJson.generator(text)) {
            out.writeStartArray();
            items.accept(out);
            out.writeEndArray();
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return Field.nested(name, Field.Kind.ARRAY, bytes, 0, bytes.length);
    }

    static void write(Field field, JsonGenerator out) {
        switch (field.kind()) {
            case STRING -> out.writeString(field.text());
            case NUMBER -> out.writeNumber(field.text());
            case BOOLEAN -> out.writeBoolean(field.text().equals("true"));
            case NULL -> out.writeNull();
            case ARRAY, OBJECT -> {
                try (JsonParser json = Json.parser(field)) {
                    json.nextToken();
                    CanonicalJson.copy(field.name(), json, out);
                }
            }
        }
    }

    private static List<Integer> without(Shape shape, Set<String> placed) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            if (!placed.contains(shape.names().get(i))) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static Set<String> difference(Set<String> all, Set<String> some) {
        return all.stream()
                .filter(name -> !some.contains(name))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
