package org.pairwright.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The name that the file has for a field; empty where it has none.
    Optional<String> name(PlainField field, Shape shape) {
        Slot slot = slots.get(field);
        return slot == null ? Optional.empty() : Optional.of(slot.name(shape));
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

        /// By the usual form of their names.
        private final Map<String, Slot> fields = new HashMap<>();

        private final Map<PlainField, Slot> slots = new EnumMap<>(PlainField.class);

        Finder(Shape shape, Map<String, String> mapping) {
            this.shape = shape;
            this.mapping = mapping;
            for (int i = 0; i < shape.size(); i++) {
                fields.putIfAbsent(usual(shape.names().get(i)), Slot.of(i));
            }
        }

        PlainLayout find() {
            List<ResponseNames> names =
                    ResponseNames.ALL.stream().filter(this::hasBoth).limit(1).toList();
            names.forEach(this::addResponses);
            for (PlainField field : PlainField.values()) {
                addFirst(field, field.names());
            }
            addMapped();
            List<Slot> input = input();
            Set<String> placed =
                    Stream.concat(slots.values().stream(), input.stream())
                            .filter(Slot::isWhole)
                            .map(slot -> slot.name(shape))
                            .collect(Collectors.toUnmodifiableSet());
            return new PlainLayout(slots, names, input, placed);
        }

        private boolean hasBoth(ResponseNames names) {
            return fields.containsKey(names.firstName()) && fields.containsKey(names.secondName());
        }

        private void addResponses(ResponseNames names) {
            addFirst(PlainField.RESPONSE_A, List.of(names.firstName()));
            addFirst(PlainField.RESPONSE_B, List.of(names.secondName()));
            addFirst(PlainField.SOURCE_A, names.sourceNames(names.first()));
            addFirst(PlainField.SOURCE_B, names.sourceNames(names.second()));
        }

        private void addFirst(PlainField field, List<String> names) {
            names.stream()
                    .map(name -> Optional.ofNullable(fields.get(name)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(slot -> slots.putIfAbsent(field, slot));
        }

        private void addMapped() {
            if (mapping.containsKey(PlainField.RESPONSES.code())) {
                slots.remove(PlainField.RESPONSE_A);
                slots.remove(PlainField.RESPONSE_B);
            }
            for (PlainField field : PlainField.values()) {
                if (mapping.containsKey(field.code())) {
                    slots.remove(field);
                    Slot.find(shape, mapping.getOrDefault(field.code(), ""))
                            .ifPresent(slot -> slots.put(field, slot));
                }
            }
        }

        private List<Slot> input() {
            Optional<Slot> instruction = Optional.ofNullable(fields.get("instruction"));
            Optional<Slot> input = Optional.ofNullable(fields.get("input"));
            return instruction.equals(Optional.ofNullable(slots.get(PlainField.PROMPT)))
                    ? input.stream().toList()
                    : List.of();
        }

        private static String usual(String name) {
            return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        }
    }
}
