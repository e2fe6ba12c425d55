package org.pairwright.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the rows of one shape say what.
///
/// @param slots by what is said; what is not in it, the rows do not say
/// @param names what the two responses are called; empty where they come as a list or by mapping
/// @param input the Alpaca style's second part of the prompt, beside an `instruction`
record PlainLayout(
        Map<PlainField, Slot> slots,
        List<ResponseNames> names,
        List<Slot> input,
        Set<String> placed) {

    /// The layout of a shape.
    ///
    /// @param mapping paths by [PlainField#code]; they go before the usual names
    static PlainLayout of(Shape shape, Map<String, String> mapping) {
        return new Finder(shape, mapping).find();
    }

    Optional<Field> field(PlainField field, Row row) {
        Slot slot = slots.get(field);
        return slot == null ? Optional.empty() : slot.of(row);
    }

    boolean has(PlainField field) {
        return slots.containsKey(field);
    }

    /// Whether the rows can hold pairs.
    boolean isComplete() {
        return has(PlainField.PROMPT)
                && (has(PlainField.RESPONSES)
                        || (has(PlainField.RESPONSE_A) && has(PlainField.RESPONSE_B)));
    }

    /// Finds the slots of one shape.
    private static final class Finder {
        private final Shape shape;
        private final Map<String, String> mapping;
        private final Map<String, Integer> indices = new HashMap<>();
        private final Map<PlainField, Slot> slots = new EnumMap<>(PlainField.class);

        Finder(Shape shape, Map<String, String> mapping) {
            this.shape = shape;
            this.mapping = mapping;
            for (int i = 0; i < shape.size(); i++) {
                indices.putIfAbsent(usual(shape.names().get(i)), i);
            }
        }

        PlainLayout find() {
            List<ResponseNames> names =
                    ResponseNames.ALL.stream().filter(this::hasBoth).limit(1).toList();
            names.forEach(this::addResponses);
            for (PlainField field : PlainField.values()) {
                addFirst(field, field.names());
            }
            mapping.forEach(this::addMapped);
            List<Slot> input = input();
            Set<String> placed =
                    java.util.stream.Stream.concat(slots.values().stream(), input.stream())
                            .filter(Slot::isWhole)
                            .map(slot -> shape.names().get(slot.index()))
                            .collect(Collectors.toUnmodifiableSet());
            return new PlainLayout(slots, names, input, placed);
        }

        private boolean hasBoth(ResponseNames names) {
            return indices.containsKey(names.firstName()) && indices.containsKey(names.secondName());
        }

        private void addResponses(ResponseNames names) {
            addFirst(PlainField.RESPONSE_A, List.of(names.firstName()));
            addFirst(PlainField.RESPONSE_B, List.of(names.secondName()));
            addFirst(PlainField.SOURCE_A, names.sourceNames(names.first()));
            addFirst(PlainField.SOURCE_B, names.sourceNames(names.second()));
        }

        private void addFirst(PlainField field, List<String> names) {
            names.stream()
                    .filter(indices::containsKey)
                    .findFirst()
                    .ifPresent(name -> slots.putIfAbsent(field, Slot.of(indices.get(name))));
        }

        private void addMapped(String code, String path) {
            PlainField field = PlainField.valueOf(code.toUpperCase(Locale.ROOT));
            slots.remove(field);
            Slot.find(shape, path).ifPresent(slot -> slots.put(field, slot));
        }

        private List<Slot> input() {
            Slot prompt = slots.get(PlainField.PROMPT);
            Integer instruction = indices.get("instruction");
            Integer input = indices.get("input");
            return prompt != null && input != null && Slot.of(instruction == null ? -1 : instruction).equals(prompt)
                    ? List.of(Slot.of(input))
                    : List.of();
        }

        private static String usual(String name) {
            return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        }
    }
}
