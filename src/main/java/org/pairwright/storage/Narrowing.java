package org.pairwright.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Subject;
import org.pairwright.domain.filter.TextField;

/// What the search index is asked so that it names all pairs for which a filter may hold, and few
/// others. The filter itself decides.
final class Narrowing {
    /// More runs than this of one text narrow no further.
    private static final int MOST = 12;

    private Narrowing() {}

    /// An expression for the index; empty where it knows nothing of what the filter asks.
    static Optional<String> of(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> filters) -> every(filters);
            case Filter.Or(List<Filter> filters) -> any(filters);
            case Filter.Contains(TextField field, String text) ->
                    field.subject() == Subject.TEXT ? text(text) : Optional.empty();
            case Filter.Not _,
                    Filter.Marked _,
                    Filter.Is _,
                    Filter.Measures _,
                    Filter.Ratio _,
                    Filter.FreeIs _,
                    Filter.FreeContains _,
                    Filter.FreeMeasures _ ->
                    Optional.empty();
        };
    }

    private static Optional<String> every(List<Filter> filters) {
        return joined(filters.stream().map(Narrowing::of).flatMap(Optional::stream), " AND ");
    }

    /// One that the index knows nothing of may hold for any pair.
    private static Optional<String> any(List<Filter> filters) {
        List<Optional<String>> parts = filters.stream().map(Narrowing::of).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? joined(parts.stream().flatMap(Optional::stream), " OR ")
                : Optional.empty();
    }

    private static Optional<String> text(String text) {
        List<String> words = Grams.of(text);
        // Runs overlap: of many, some that are spread out say as much.
        int step = Math.ceilDiv(Math.max(1, words.size()), MOST);
        return joined(
                Stream.iterate(0, at -> at < words.size(), at -> at + step).map(words::get),
                " AND ");
    }

    private static Optional<String> joined(Stream<String> parts, String word) {
        String all = parts.collect(Collectors.joining(word));
        return all.isEmpty() ? Optional.empty() : Optional.of("(" + all + ")");
    }
}
