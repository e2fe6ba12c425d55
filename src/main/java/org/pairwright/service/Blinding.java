package org.pairwright.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Facet;
import org.pairwright.domain.FacetCounts;
import org.pairwright.domain.SortField;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.Subject;
import org.pairwright.domain.filter.TextField;

/// What one who looks at pairs is not told, so that they decide for themselves: who answered and
/// what others said of a pair they have not decided, and never which pairs are gold or what scores
/// machines gave.
///
/// Leads, reviewers and auditors are told everything.
///
/// @param blind whether anything is kept from them
/// @param name what they are called
public record Blinding(boolean blind, String name) {
    private static final Set<Mark> TOLD_MARKS = Set.of(Mark.SENSITIVE, Mark.EXCLUDED);

    /// What is kept from an annotator.
    public static Blinding of(Annotator annotator) {
        return new Blinding(annotator.role() == AnnotatorRole.ANNOTATOR, annotator.name());
    }

    /// Whether it asks which pairs are gold, which is told of no pair.
    boolean asksForGold(Filter filter) {
        return blind && asks(filter, Blinding::ofGold);
    }

    /// Whether it asks for scores of machines, which are told of no pair: there would be no record
    /// of what somebody saw of them before they changed their word.
    boolean asksForScores(Filter filter) {
        return blind && asks(filter, Blinding::ofScores);
    }

    /// Whether this is only answered of pairs that they have decided.
    boolean isCovered(Filter filter) {
        return blind && asks(filter, this::ofOthers);
    }

    /// Whether it asks who answered, which is never told of generated pairs.
    boolean isOfWriters(Filter filter) {
        return blind && asks(filter, Blinding::ofWriters);
    }

    private static boolean asks(Filter filter, Predicate<Filter> question) {
        return switch (filter) {
            case Filter.And(List<Filter> filters) ->
                    filters.stream().anyMatch(it -> asks(it, question));
            case Filter.Or(List<Filter> filters) ->
                    filters.stream().anyMatch(it -> asks(it, question));
            case Filter.Not(Filter inner) -> asks(inner, question);
            case Filter.Marked _,
                    Filter.Is _,
                    Filter.Contains _,
                    Filter.Measures _,
                    Filter.Ratio _,
                    Filter.FreeIs _,
                    Filter.FreeContains _,
                    Filter.FreeMeasures _ ->
                    question.test(filter);
        };
    }

    private static boolean ofGold(Filter filter) {
        return switch (filter) {
            case Filter.Marked(Mark mark) -> mark == Mark.GOLD;
            case Filter.Is is -> is.field().subject() == Subject.GOLD;
            case Filter.And _,
                    Filter.Or _,
                    Filter.Not _,
                    Filter.Contains _,
                    Filter.Measures _,
                    Filter.Ratio _,
                    Filter.FreeIs _,
                    Filter.FreeContains _,
                    Filter.FreeMeasures _ ->
                    false;
        };
    }

    private static boolean ofScores(Filter filter) {
        return switch (filter) {
            case Filter.Measures measures -> measures.field().isShare();
            case Filter.And _,
                    Filter.Or _,
                    Filter.Not _,
                    Filter.Marked _,
                    Filter.Is _,
                    Filter.Contains _,
                    Filter.Ratio _,
                    Filter.FreeIs _,
                    Filter.FreeContains _,
                    Filter.FreeMeasures _ ->
                    false;
        };
    }

    private static boolean ofWriters(Filter filter) {
        return switch (filter) {
            case Filter.Is is -> ofWriters(is.field());
            case Filter.Contains contains -> ofWriters(contains.field());
            case Filter.And _,
                    Filter.Or _,
                    Filter.Not _,
                    Filter.Marked _,
                    Filter.Measures _,
                    Filter.Ratio _,
                    Filter.FreeIs _,
                    Filter.FreeContains _,
                    Filter.FreeMeasures _ ->
                    false;
        };
    }

    private static boolean ofWriters(TextField field) {
        return field.subject() == Subject.WRITER;
    }

    private boolean ofOthers(Filter filter) {
        return switch (filter) {
            case Filter.Marked(Mark mark) -> !TOLD_MARKS.contains(mark);
            case Filter.Is(TextField field, List<String> values) ->
                    ofOthers(field)
                            && !(field == TextField.ANNOTATOR && values.equals(List.of(name)));
            case Filter.Contains(TextField field, _) -> ofOthers(field);
            case Filter.Measures measures -> ofOthers(measures.field());
            // What came with a row may well name the models.
            case Filter.FreeIs _, Filter.FreeContains _, Filter.FreeMeasures _ -> true;
            case Filter.Ratio _, Filter.And _, Filter.Or _, Filter.Not _ -> false;
        };
    }

    private static boolean ofOthers(TextField field) {
        return switch (field.subject()) {
            case STATE, ANNOTATION, GOLD, WRITER -> true;
            case TEXT, ORIGIN -> false;
        };
    }

    private static boolean ofOthers(NumberField field) {
        return switch (field) {
            case DECISIONS, SKIPS, SCORE, SCORE_A, SCORE_B, SCORE_PROMPT -> true;
            case PRIORITY, LENGTH_A, LENGTH_B, PROMPT_LENGTH -> false;
        };
    }

    /// Whether pairs can be put in this order without telling what is covered.
    boolean isTold(SortField field) {
        return switch (field) {
            case ADDED, EXTERNAL_ID, PRIORITY, LENGTH_A, LENGTH_B -> true;
            case STATE, DECISIONS, ANNOTATED -> !blind;
        };
    }

    boolean isTold(Facet facet) {
        return switch (facet) {
            case MARK, IMPORT, ANNOTATOR, SCRIPT, PROMPT_LENGTH, LENGTH_A, LENGTH_B -> true;
            // What came with a row may well name the models.
            case STATE, PREFERENCE, CATEGORY, SOURCE, FREE_FIELD -> !blind;
        };
    }

    /// What may be told of the counts of a facet.
    FacetCounts told(Facet facet, FacetCounts counts) {
        return blind
                ? new FacetCounts(
                        counts.pairs().entrySet().stream()
                                .filter(it -> isTold(facet, it.getKey()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        counts.first(),
                        counts.share())
                : counts;
    }

    private boolean isTold(Facet facet, String value) {
        return switch (facet) {
            case MARK -> TOLD_MARKS.stream().anyMatch(it -> it.code().equals(value));
            case ANNOTATOR -> value.equals(name);
            case IMPORT, SCRIPT, PROMPT_LENGTH, LENGTH_A, LENGTH_B -> true;
            case STATE, PREFERENCE, CATEGORY, SOURCE, FREE_FIELD -> false;
        };
    }
}
