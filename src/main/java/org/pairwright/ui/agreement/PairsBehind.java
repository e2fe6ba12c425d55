package org.pairwright.ui.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.Likelihood;
import org.pairwright.domain.filter.Comparison;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.Stretch;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.Slice;
import org.pairwright.service.behavior.Drift;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.Speed;
import org.pairwright.ui.kit.Conditions;

/// Expressions for the pairs behind a figure: those that are looked at, and of these some.
///
/// @param people whose labels are looked at: pairs are among those that one of them labeled; none
///   for everybody's
/// @param terms in which categories hazards are told, known
record PairsBehind(Conditions looked, List<String> people, CategoryTerms terms) {
    PairsBehind {
        people = List.copyOf(people);
        looked =
                people.isEmpty() ? looked : looked.with(new Filter.Is(TextField.ANNOTATOR, people));
    }

    /// Of everybody's labels, and of hazards as they were decided.
    PairsBehind(Conditions looked) {
        this(looked, List.of(), new CategoryTerms.AsDecided());
    }

    /// In millionths.
    private static final long TENTH = 100_000;

    private static final Filter BY_SEVERAL =
            new Filter.Measures(NumberField.DECISIONS, Comparison.MORE, 1);

    /// All that are looked at.
    String all() {
        return looked.expression();
    }

    /// Those on which somebody chose one of the two responses, and the longer one is about so many
    /// times as long: longer than in the part before, and not as long as in the one after.
    ///
    /// @param parts in order, of which none overlaps with another
    String choices(List<LengthBias.Decile> parts, int part) {
        List<Filter> all =
                new ArrayList<>(
                        List.of(
                                new Filter.Is(TextField.PREFERENCE, List.of("a", "b")),
                                new Filter.Ratio(Comparison.AT_LEAST, from(parts, part))));
        if (part + 1 < parts.size()) {
            all.add(new Filter.Ratio(Comparison.LESS, from(parts, part + 1)));
        }
        return with(all.toArray(Filter[]::new));
    }

    /// The shortest number that tells a part from the one before.
    private static BigDecimal from(List<LengthBias.Decile> parts, int part) {
        double before = part == 0 ? 1 : parts.get(part - 1).to();
        BigDecimal least = BigDecimal.valueOf(parts.get(part).from());
        for (int digits = 0; digits < least.scale(); digits++) {
            BigDecimal shorter = least.setScale(digits, RoundingMode.FLOOR);
            if (shorter.doubleValue() > before) {
                return shorter;
            }
        }
        return least;
    }

    /// Those of them in a part.
    String of(Slice part) {
        return with(part.pairs());
    }

    /// Those that are marked as excluded.
    String excluded() {
        return with(new Filter.Marked(Mark.EXCLUDED));
    }

    /// Those on which people can agree or not.
    String shared() {
        return with(bySeveral());
    }

    /// By both where two are looked at.
    private Filter bySeveral() {
        return people.size() == 2
                ? both(TextField.ANNOTATOR, people.getFirst(), people.getLast())
                : BY_SEVERAL;
    }

    String of(TextField field, String value) {
        return with(is(field, value));
    }

    /// Those that have both values, of two labels.
    String of(TextField field, String one, String other) {
        return with(both(field, one, other));
    }

    /// Those of which, or of one of whose responses, one says this and another that.
    ///
    /// @param one a category of the type, as is `other`
    String of(LabelType type, String one, String other) {
        return with(anyOf(asked(type).stream().map(it -> both(it, one, other)).toList()));
    }

    /// Those that a model labeled and of which, or of one of whose responses, people say this.
    String ofModel(String model, LabelType type, String said) {
        return with(
                is(TextField.ANNOTATOR, model),
                anyOf(
                        asked(type).stream()
                                .map(it -> (Filter) new Filter.Is(it, List.of(said)))
                                .toList()));
    }

    /// Those that a model labeled and of one of whose responses it gave about such a probability of
    /// being unsafe: one in the same tenth, as far as no other machine scored it.
    ///
    /// @param probability a mean of some of that tenth
    String scored(String model, double probability) {
        // A mean of scores of 0.7 may be a little less, as a sum of doubles.
        long tenth = Math.min(9, Likelihood.millionths(probability) / TENTH);
        return with(
                is(TextField.ANNOTATOR, model),
                new Filter.Or(
                        List.of(
                                inTenth(NumberField.SCORE_A, tenth),
                                inTenth(NumberField.SCORE_B, tenth))));
    }

    private static Filter inTenth(NumberField field, long tenth) {
        Filter from = new Filter.Measures(field, Comparison.AT_LEAST, tenth * TENTH);
        return tenth == 9
                ? from
                : new Filter.And(
                        List.of(
                                from,
                                new Filter.Measures(field, Comparison.LESS, (tenth + 1) * TENTH)));
    }

    /// Those on which people answer differently by a criterion.
    String differingBy(String criterion) {
        return with(new Filter.Is(TextField.DIFFERS_BY, List.of(criterion)));
    }

    /// Those that somebody decided while a window of labels was made.
    String of(Drift.Window window) {
        return with(
                new Filter.Is(
                        TextField.DECIDED, List.of(Stretch.times(window.begun(), window.ended()))));
    }

    /// Those that took somebody as long.
    String of(Speed.Bin bin) {
        return with(
                new Filter.Is(
                        TextField.SECONDS,
                        List.of(Stretch.seconds((long) bin.from(), (long) bin.to()))));
    }

    /// The fields that ask for labels of a type: one for each response where it is of responses.
    private static List<TextField> asked(LabelType type) {
        return switch (type) {
            case PREFERENCE -> List.of(TextField.PREFERENCE);
            case STRENGTH -> List.of(TextField.STRENGTH);
            case MORE_HELPFUL -> List.of(TextField.HELPFUL);
            case SAFER -> List.of(TextField.SAFER);
            case SAFETY -> List.of(TextField.SAFETY_A, TextField.SAFETY_B);
            case SEVERITY -> List.of(TextField.SEVERITY_A, TextField.SEVERITY_B);
        };
    }

    private Filter both(TextField field, String one, String other) {
        return new Filter.And(
                List.of(is(field, one), one.equals(other) ? bySeveral() : is(field, other)));
    }

    private static Filter anyOf(List<Filter> filters) {
        return filters.size() == 1 ? filters.getFirst() : new Filter.Or(filters);
    }

    private Filter is(TextField field, String value) {
        if (field == TextField.CATEGORY
                && terms instanceof CategoryTerms.In in
                && !in.codes(value).isEmpty()) {
            return new Filter.Is(field, in.codes(value));
        }
        return new Filter.Is(field, List.of(value));
    }

    private String with(Filter... more) {
        Conditions all = looked;
        for (Filter filter : more) {
            for (Filter each : Conditions.of(filter).all()) {
                all = all.with(each);
            }
        }
        return all.expression();
    }
}
