package org.pairwright.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.PairField;
import org.pairwright.domain.SavedMapping;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Mappings of the fields of files as JSON, and back.
final class MappingsJson {
    private MappingsJson() {}

    /// What can be read; a mapping that lacks what every pair needs, or says it twice, is passed
    /// over. Older ones say nothing of what parts columns.
    static List<SavedMapping> read(Lenient saved) {
        List<SavedMapping> mappings = new ArrayList<>();
        for (Lenient one : saved.elements()) {
            FieldMapping mapping = FieldMapping.alone(paths(one.at("paths").textEntries()));
            Set<String> fields = Set.copyOf(one.at("fields").texts());
            if (!fields.isEmpty()
                    && mapping.missing().isEmpty()
                    && mapping.contradicting().isEmpty()) {
                mappings.add(new SavedMapping(fields, mapping, separator(one), one.time("made")));
            }
        }
        return mappings;
    }

    private static String separator(Lenient saved) {
        String separator = saved.text("separator", "");
        return separator.length() > 1 ? "" : separator;
    }

    private static Map<PairField, String> paths(Map<String, String> saved) {
        Map<PairField, String> paths = new EnumMap<>(PairField.class);
        saved.forEach((code, path) -> {
            if (!path.isBlank()) {
                PairField.of(code).ifPresent(field -> paths.put(field, path));
            }
        });
        return paths;
    }

    static void write(List<SavedMapping> mappings, ArrayNode saved) {
        for (SavedMapping mapping : mappings) {
            ObjectNode one = saved.addObject();
            ArrayNode fields = one.putArray("fields");
            mapping.fields().stream().sorted().forEach(fields::add);
            ObjectNode paths = one.putObject("paths");
            for (PairField field : PairField.values()) {
                if (!mapping.mapping().path(field).isEmpty()) {
                    paths.put(field.code(), mapping.mapping().path(field));
                }
            }
            if (!mapping.separator().isEmpty()) {
                one.put("separator", mapping.separator());
            }
            one.put("made", mapping.made().toString());
        }
    }
}
