package org.pairwright.ui.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.Facet;
import org.pairwright.domain.FacetCounts;
import org.pairwright.ui.kit.Conditions;

/// The values of a facet, or of one field that came with rows, that are listed below each other.
///
/// @param field what the field is called, or [#MACHINES]; empty for other facets
/// @param first how many of the first pairs they were counted among; 0 where among all
record FacetValues(Facet facet, String field, long first, List<Value> values) {
    /// What the annotators are called as a field that are no people.
    static final String MACHINES = "model";

    /// More values of one facet are not listed; the expression can name any.
    private static final int MOST = 40;

    /// The same of one field that came with rows, of which there may be many.
    private static final int MOST_OF_FIELD = 6;

    /// A field that has more values than these, each of them once, tells pairs apart and is not
    /// what one narrows down by.
    private static final int MOST_SINGLE = 10;

    FacetValues {
        values = List.copyOf(values);
    }

    record Value(String value, FacetChoice choice, long pairs) {}

    /// What is listed of the counts, those with the most pairs first; what is asked for is among
    /// it.
    ///
    /// @param machines the annotators that are no people
    static List<FacetValues> of(
            Facet facet, FacetCounts counts, Conditions conditions, Set<String> machines) {
        List<Value> all =
                counts.pairs().entrySet().stream()
                        .map(it ->
                                new Value(
                                        it.getKey(),
                                        FacetChoice.of(facet, it.getKey()),
                                        it.getValue()))
                        .sorted(order())
                        .toList();
        if (facet == Facet.ANNOTATOR) {
            Map<Boolean, List<Value>> parted =
                    all.stream()
                            .collect(
                                    Collectors.partitioningBy(it -> machines.contains(it.value())));
            return Stream.of(false, true)
                    .map(machine ->
                            new FacetValues(
                                    facet,
                                    machine ? MACHINES : "",
                                    counts.first(),
                                    shown(
                                            parted.getOrDefault(machine, List.of()),
                                            MOST,
                                            conditions)))
                    .toList();
        }
        if (facet != Facet.FREE_FIELD) {
            return List.of(
                    new FacetValues(facet, "", counts.first(), shown(all, MOST, conditions)));
        }
        TreeMap<String, List<Value>> fields = new TreeMap<>();
        for (Value value : all) {
            if (value.choice() instanceof FacetChoice.OfFree free) {
                fields.computeIfAbsent(FacetChoice.name(free.field()), it -> new ArrayList<>())
                        .add(value);
            }
        }
        return fields.entrySet().stream()
                .filter(it -> isPicked(it.getValue(), conditions))
                .map(it ->
                        new FacetValues(
                                facet,
                                it.getKey(),
                                counts.first(),
                                shown(it.getValue(), MOST_OF_FIELD, conditions)))
                .toList();
    }

    /// Lengths from short to long, others by how many pairs have them.
    private static Comparator<Value> order() {
        return Comparator.comparingLong((Value it) ->
                        it.choice() instanceof FacetChoice.OfLength length
                                ? length.length().least()
                                : -it.pairs())
                .thenComparing(Value::value);
    }

    private static boolean isPicked(List<Value> values, Conditions conditions) {
        return values.size() <= MOST_SINGLE
                || values.getFirst().pairs() > 1
                || values.stream().anyMatch(it -> it.choice().isIn(conditions));
    }

    private static List<Value> shown(List<Value> values, int most, Conditions conditions) {
        return Stream.concat(
                        values.stream().limit(most),
                        values.stream().skip(most).filter(it -> it.choice().isIn(conditions)))
                .toList();
    }

    /// The lines of the list, with what the values are of above them; none without values.
    Stream<FacetsViewModel.Entry> entries(Conditions conditions) {
        List<FacetsViewModel.Entry> found =
                values.stream()
                        .map(it ->
                                new FacetsViewModel.Entry(
                                        facet,
                                        field,
                                        it.value(),
                                        it.pairs(),
                                        it.choice().isIn(conditions)))
                        .filter(it -> it.pairs() > 0 || it.chosen())
                        .toList();
        return found.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new FacetsViewModel.Entry(facet, field, "", first, false)),
                        found.stream());
    }
}
