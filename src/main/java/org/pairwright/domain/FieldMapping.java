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

    private static final List<PairField> RESPONSES =
            List.of(PairField.RESPONSE_A, PairField.RESPONSE_B);

    /// What says both of two responses and which is better.
    public static final List<PairField> CHOICE = List.of(PairField.CHOSEN, PairField.REJECTED);

    /// What leaves no room for a chosen and a rejected response: what speaks of A and B by name, or
    /// says which response is better.
    public static final List<PairField> BESIDE_NO_CHOICE =
            List.of(
                    PairField.RESPONSE_A,
                    PairField.RESPONSE_B,
                    PairField.RESPONSES,
                    PairField.SOURCE_A,
                    PairField.SOURCE_B,
                    PairField.PREFERENCE);

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

    /// The same with another path for one field, where a list of responses, or a chosen and a
    /// rejected one, stand in place of two.
    ///
    /// @param path blank where the field is not to be mapped
    public FieldMapping inPlace(PairField field, String path) {
        FieldMapping changed = with(field, path);
        if (path.isBlank()) {
            return changed;
        }
        return switch (field) {
            case RESPONSES -> changed.without(RESPONSES).without(CHOICE);
            case RESPONSE_A, RESPONSE_B -> changed.with(PairField.RESPONSES, "").without(CHOICE);
            case PREFERENCE, SOURCE_A, SOURCE_B -> changed.without(CHOICE);
            case CHOSEN, REJECTED -> changed.without(BESIDE_NO_CHOICE);
            case ID, SYSTEM, PROMPT, STRENGTH, ANNOTATOR, TOOLS, SENSITIVE -> changed;
        };
    }

    private FieldMapping without(List<PairField> fields) {
        FieldMapping changed = this;
        for (PairField field : fields) {
            changed = changed.with(field, "");
        }
        return changed;
    }

    /// Whether it says which response was chosen and which rejected.
    public boolean saysChoice() {
        return paths.containsKey(PairField.CHOSEN) || paths.containsKey(PairField.REJECTED);
    }

    /// What is mapped though a chosen and a rejected response leave no room for it; nothing where
    /// these are not mapped.
    public List<PairField> contradicting() {
        return saysChoice()
                ? BESIDE_NO_CHOICE.stream().filter(paths::containsKey).toList()
                : List.of();
    }

    /// What is not mapped and every pair needs: a prompt, and two responses, a list of them, or a
    /// chosen and a rejected one.
    public List<PairField> missing() {
        Set<PairField> there = paths.keySet();
        List<PairField> missing = new ArrayList<>();
        if (!there.contains(PairField.PROMPT)) {
            missing.add(PairField.PROMPT);
        }
        if (!there.contains(PairField.RESPONSES)) {
            for (PairField response : saysChoice() ? CHOICE : RESPONSES) {
                if (!there.contains(response)) {
                    missing.add(response);
                }
            }
        }
        return missing;
    }
}
