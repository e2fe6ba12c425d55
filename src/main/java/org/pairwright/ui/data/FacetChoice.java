package org.pairwright.ui.data;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.Facet;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.FreeField;
import org.pairwright.domain.filter.LengthClass;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.TextField;
import org.pairwright.ui.kit.Conditions;

/// What it means for conditions that one value of a facet is chosen.
sealed interface FacetChoice {
    /// Whether the conditions ask for the value.
    boolean isIn(Conditions conditions);

    /// The conditions asking for the value, or no longer.
    Conditions toggled(Conditions conditions);

    /// The conditions without what they ask beside which the value could be asked for instead.
    Conditions without(Conditions conditions);

    static FacetChoice of(Facet facet, String value) {
        return switch (facet) {
            case MARK -> new OfMark(mark(value));
            case STATE -> new OfText(TextField.STATE, value);
            case PREFERENCE -> new OfText(TextField.PREFERENCE, value);
            case CATEGORY -> new OfText(TextField.CATEGORY, value);
            case SOURCE -> new OfText(TextField.SOURCE, value);
            case IMPORT -> new OfText(TextField.IMPORT, value);
            case ANNOTATOR -> new OfText(TextField.ANNOTATOR, value);
            case SCRIPT -> new OfText(TextField.SCRIPT, value);
            case PROMPT_LENGTH -> new OfLength(NumberField.PROMPT_LENGTH, length(value));
            case LENGTH_A -> new OfLength(NumberField.LENGTH_A, length(value));
            case LENGTH_B -> new OfLength(NumberField.LENGTH_B, length(value));
            case FREE_FIELD -> free(value);
        };
    }

    private static Mark mark(String code) {
        return Arrays.stream(Mark.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LengthClass length(String code) {
        return LengthClass.of(code).orElseThrow();
    }

    /// A value of a field that came with rows, as the expression that asks for it.
    static OfFree free(String expression) {
        if (Filter.parse(expression) instanceof Filter.FreeIs(FreeField field, List<String> values)
                && values.size() == 1) {
            return new OfFree(field, values.getFirst());
        }
        throw new IllegalArgumentException("No value of a free field: " + expression);
    }

    record OfMark(Mark mark) implements FacetChoice {
        private Filter condition() {
            return new Filter.Marked(mark);
        }

        @Override
        public boolean isIn(Conditions conditions) {
            return conditions.all().contains(condition());
        }

        @Override
        public Conditions toggled(Conditions conditions) {
            return conditions.toggled(condition());
        }

        /// Marks stand alone.
        @Override
        public Conditions without(Conditions conditions) {
            return conditions;
        }
    }

    record OfText(TextField field, String value) implements FacetChoice {
        @Override
        public boolean isIn(Conditions conditions) {
            return conditions.values(field).contains(value);
        }

        @Override
        public Conditions toggled(Conditions conditions) {
            return conditions.toggled(field, value);
        }

        @Override
        public Conditions without(Conditions conditions) {
            return conditions.withoutValues(field);
        }
    }

    /// One class at a time: whoever wants several of them says so in the expression.
    record OfLength(NumberField field, LengthClass length) implements FacetChoice {
        @Override
        public boolean isIn(Conditions conditions) {
            return new HashSet<>(conditions.measures(field))
                    .equals(new HashSet<>(length.conditions(field)));
        }

        @Override
        public Conditions toggled(Conditions conditions) {
            return conditions.measuring(
                    field, isIn(conditions) ? List.of() : length.conditions(field));
        }

        @Override
        public Conditions without(Conditions conditions) {
            return conditions.measuring(field, List.of());
        }
    }

    record OfFree(FreeField field, String value) implements FacetChoice {
        @Override
        public boolean isIn(Conditions conditions) {
            return conditions.values(field).contains(value);
        }

        @Override
        public Conditions toggled(Conditions conditions) {
            return conditions.toggled(field, value);
        }

        @Override
        public Conditions without(Conditions conditions) {
            return conditions.withoutValues(field);
        }
    }

    /// The conditions among which the values of a facet are counted: beside a value that is asked
    /// for stand those that could be asked for instead.
    static Conditions among(Facet facet, Conditions conditions) {
        return switch (facet) {
            case MARK, FREE_FIELD -> conditions;
            case STATE, PREFERENCE, CATEGORY, SOURCE, IMPORT, ANNOTATOR, SCRIPT ->
                    of(facet, "").without(conditions);
            case PROMPT_LENGTH, LENGTH_A, LENGTH_B ->
                    of(facet, LengthClass.SHORT.code()).without(conditions);
        };
    }

    /// What a field is called, after the objects that it lies in.
    static String name(FreeField field) {
        return field.path().stream()
                .map(it -> it.contains(".") ? '"' + it + '"' : it)
                .collect(Collectors.joining("."));
    }

    /// The fields that came with rows of which a value is asked for.
    static List<FreeField> asked(Conditions conditions) {
        return conditions.all().stream()
                .flatMap(it ->
                        it instanceof Filter.FreeIs is ? Stream.of(is.field()) : Stream.empty())
                .distinct()
                .toList();
    }
}
