package org.pairwright.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.PairField;

/// Where the rows of one shape say what.
///
/// @param slots by what is said; what is not in it, the rows do not say
/// @param names what the two responses are called; empty where they come as a list or by mapping
/// @param input the Alpaca style's second part of the prompt, beside an `instruction`
record PlainLayout(
        Map<PairField, Slot> slots,
        List<ResponseNames> names,
        List<Slot> input,
        Set<String> placed) {

    /// The layout of a shape.
    ///
    /// @param mapping goes before the usual names
    static PlainLayout of(Shape shape, FieldMapping mapping) {
        return new Finder(shape, mapping).find();
    }

    Optional<Field> field(PairField field, Row row) {
        Slot slot = slots.get(field);
        return slot == null ? Optional.empty() : slot.of(row);
    }

    /// The name that the file has for a field; empty where it has none.
    Optional<String> name(PairField field, Shape shape) {
        Slot slot = slots.get(field);
        return slot == null ? Optional.empty() : Optional.of(slot.name(shape));
    }

    boolean has(PairField field) {
        return slots.containsKey(field);
    }

    /// Whether the rows can hold pairs.
    boolean isComplete() {
        return missing().isEmpty();
    }

    /// What every pair needs and the rows do not say.
    List<PairField> missing() {
        Map<PairField, String> there = new EnumMap<>(PairField.class);
        slots.keySet().forEach(field -> there.put(field, field.code()));
        return FieldMapping.alone(there).missing();
    }

    /// Finds the slots of one shape.
    private static final class Finder {
        private final Shape shape;
        private final FieldMapping mapping;

        /// By the usual form of their names.
        private final Map<String, Slot> fields = new HashMap<>();

        private final Map<PairField, Slot> slots = new EnumMap<>(PairField.class);

        Finder(Shape shape, FieldMapping mapping) {
            this.shape = shape;
            this.mapping = mapping;
            for (int i = 0; i < shape.size(); i++) {
                fields.putIfAbsent(UsualNames.form(shape.names().get(i)), Slot.of(i));
            }
        }

        PlainLayout find() {
            List<ResponseNames> names =
                    ResponseNames.ALL.stream().filter(this::hasBoth).limit(1).toList();
            if (!mapping.alone()) {
                names.forEach(this::addResponses);
                for (PairField field : PairField.values()) {
                    if (!FieldMapping.CHOICE.contains(field)) {
                        addFirst(field, UsualNames.of(field));
                    }
                }
            }
            addMapped();
            addChoice();
            List<Slot> input = input();
            Set<String> placed =
                    Stream.concat(slots.values().stream(), input.stream())
                            .filter(Slot::isWhole)
                            .map(slot -> slot.name(shape))
                            .collect(Collectors.toUnmodifiableSet());
            return new PlainLayout(slots, names, input, placed);
        }

        private boolean hasBoth(ResponseNames names) {
            return has(PairField.RESPONSE_A, names.firstName())
                    && has(PairField.RESPONSE_B, names.secondName());
        }

        private boolean has(PairField response, String name) {
            return fields.containsKey(name)
                    && (!mapping.alone() || UsualNames.form(mapping.path(response)).equals(name));
        }

        private void addResponses(ResponseNames names) {
            addFirst(PairField.RESPONSE_A, List.of(names.firstName()));
            addFirst(PairField.RESPONSE_B, List.of(names.secondName()));
            addFirst(PairField.SOURCE_A, names.sourceNames(names.first()));
            addFirst(PairField.SOURCE_B, names.sourceNames(names.second()));
        }

        private void addFirst(PairField field, List<String> names) {
            names.stream()
                    .map(name -> Optional.ofNullable(fields.get(name)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(slot -> slots.putIfAbsent(field, slot));
        }

        private void addMapped() {
            if (mapping.paths().containsKey(PairField.RESPONSES)) {
                slots.remove(PairField.RESPONSE_A);
                slots.remove(PairField.RESPONSE_B);
            }
            mapping.paths()
                    .forEach((field, path) -> {
                        slots.remove(field);
                        Slot.find(shape, path).ifPresent(slot -> slots.put(field, slot));
                    });
        }

        /// A chosen and a rejected response leave no room for A, B and a preference. Where a
        /// mapping says what other fields are, and no other two responses are there, they go by
        /// these names.
        private void addChoice() {
            if (!mapping.saysChoice() && !canBeChoice()) {
                return;
            }
            if (!mapping.alone()) {
                FieldMapping.CHOICE.forEach(it -> addFirst(it, UsualNames.of(it)));
            }
            if (slots.keySet().containsAll(FieldMapping.CHOICE) || mapping.saysChoice()) {
                FieldMapping.BESIDE_NO_CHOICE.forEach(slots::remove);
            } else {
                FieldMapping.CHOICE.forEach(slots::remove);
            }
        }

        private boolean canBeChoice() {
            boolean two =
                    slots.containsKey(PairField.RESPONSES)
                            || (slots.containsKey(PairField.RESPONSE_A)
                                    && slots.containsKey(PairField.RESPONSE_B));
            return !two
                    && !mapping.isEmpty()
                    && !mapping.alone()
                    && FieldMapping.BESIDE_NO_CHOICE.stream()
                            .noneMatch(mapping.paths()::containsKey);
        }

        private List<Slot> input() {
            Optional<Slot> instruction = Optional.ofNullable(fields.get("instruction"));
            Optional<Slot> input = Optional.ofNullable(fields.get("input"));
            return instruction.equals(Optional.ofNullable(slots.get(PairField.PROMPT)))
                    ? input.filter(slot -> !slots.containsValue(slot)).stream().toList()
                    : List.of();
        }
    }
}
