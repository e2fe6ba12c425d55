package org.pairwright.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which fields of a file say what of a pair.
///
/// @param paths the file's own field for each that is mapped, with dots into nested objects and
///   lists (`data.answers.0`)
/// @param alone whether what is not mapped is not read; otherwise it is looked for under its usual
///   names
public record FieldMapping(Map<PairField, String> paths, boolean alone) {
    /// Everything is looked for under its usual names.
    public static final FieldMapping NONE = new FieldMapping(Map.of(), false);

    public FieldMapping {
        paths = Map.copyOf(paths);
        paths.forEach((field, path) -> {
            if (path.isBlank()) {
                throw new IllegalArgumentException(field + " is mapped to nothing.");
            }
        });
    }

    /// A mapping that says everything that is to be read.
    public static FieldMapping alone(Map<PairField, String> paths) {
        return new FieldMapping(paths, true);
    }

    public boolean isEmpty() {
        return paths.isEmpty();
    }

    /// The path of a field; empty where it is not mapped.
    public String path(PairField field) {
        return paths.getOrDefault(field, "");
    }

    /// The same with another path for one field.
    ///
    /// @param path blank where the field is not to be mapped
    public FieldMapping with(PairField field, String path) {
        Map<PairField, String> changed = new EnumMap<>(PairField.class);
        changed.putAll(paths);
        changed.remove(field);
        if (!path.isBlank()) {
            changed.put(field, path);
        }
        return new FieldMapping(changed, alone);
    }

    /// The same with another path for one field, where a list of responses stands in place of two.
    ///
    /// @param path blank where the field is not to be mapped
    public FieldMapping inPlace(PairField field, String path) {
        FieldMapping changed = with(field, path);
        if (path.isBlank()) {
            return changed;
        }
        return switch (field) {
            case RESPONSES -> changed.with(PairField.RESPONSE_A, "").with(PairField.RESPONSE_B, "");
            case RESPONSE_A, RESPONSE_B -> changed.with(PairField.RESPONSES, "");
            case ID,
                    SYSTEM,
                    PROMPT,
                    SOURCE_A,
                    SOURCE_B,
                    PREFERENCE,
                    STRENGTH,
                    ANNOTATOR,
                    TOOLS,
                    SENSITIVE ->
                    changed;
        };
    }

    /// What is not mapped and every pair needs: a prompt, and two responses or a list of them.
    public List<PairField> missing() {
        Set<PairField> there = paths.keySet();
        List<PairField> missing = new ArrayList<>();
        if (!there.contains(PairField.PROMPT)) {
            missing.add(PairField.PROMPT);
        }
        if (!there.contains(PairField.RESPONSES)) {
            for (PairField response : List.of(PairField.RESPONSE_A, PairField.RESPONSE_B)) {
                if (!there.contains(response)) {
                    missing.add(response);
                }
            }
        }
        return missing;
    }
}
