package org.pairwright.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;

/// Makes pairs of rows that hold one response each to the same prompt.
///
/// Rows of one text are one response that several people judged: what the second of them said comes
/// from an annotator `annotation 2`, and so on.
final class SingleResponses {
    private static final String FIELD = "response";

    /// The field of the one format that has lists of what several people gave.
    private static final String RATINGS = "helpfulness";

    private SingleResponses() {}

    /// What becomes of all rows of one prompt.
    static ImportedRow pair(List<SingleResponse> rows, PairChoice choice) {
        long line = rows.getFirst().line();
        Findings findings = new Findings(line);
        try {
            List<ImportedPair> pairs = pairs(rows, choice, findings);
            return new ImportedRow(line, rows.size(), pairs, findings.warnings());
        } catch (RefusedRow e) {
            return new ImportedRow(line, rows.size(), List.of(), List.of(e.problem(line)));
        }
    }

    private static List<ImportedPair> pairs(
            List<SingleResponse> rows, PairChoice choice, Findings findings) {
        Map<Response, List<SingleResponse>> byText = new LinkedHashMap<>();
        rows.forEach(
                row -> byText.computeIfAbsent(row.response(), it -> new ArrayList<>()).add(row));
        if (byText.size() < 2) {
            throw new RefusedRow(
                    FIELD,
                    ProblemCode.NO_PAIR,
                    "The file has no second response to this prompt, so there is no pair.");
        }
        List<List<SingleResponse>> responses = List.copyOf(byText.values());
        List<ResponseList.Ranked> ranked = new ArrayList<>();
        for (List<SingleResponse> said : responses) {
            SingleResponse first = said.getFirst();
            ranked.add(new ResponseList.Ranked(ranked.size() + 1, first.response(), first.rank()));
        }
        Prompt prompt = new Prompt(rows.getFirst().prompt());
        List<ImportedPair> pairs = new ArrayList<>();
        for (ResponseList.Two two : ResponseList.of(FIELD, ranked).pairs(choice)) {
            List<SingleResponse> first = responses.get(two.first().number() - 1);
            List<SingleResponse> second = responses.get(two.second().number() - 1);
            ImportedPair pair =
                    two.pair(
                            "",
                            prompt,
                            annotations(two, first, second, findings),
                            extras(first.getFirst(), second.getFirst()));
            Doubts.about(pair, FIELD, FIELD, findings);
            pairs.add(pair);
        }
        return pairs;
    }

    private static List<ImportedAnnotation> annotations(
            ResponseList.Two two,
            List<SingleResponse> first,
            List<SingleResponse> second,
            Findings findings) {
        List<ImportedAnnotation> said =
                new ArrayList<>(individual(first.getFirst(), second.getFirst(), findings));
        boolean decided = !said.isEmpty();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            Judgment judgment =
                    i > 0 || decided || two.byRank().isEmpty()
                            ? Judgment.EMPTY
                            : two.byRank().getFirst().judgment();
            judgment =
                    judgment.withVerdict(Side.A, verdict(first, i))
                            .withVerdict(Side.B, verdict(second, i));
            if (!judgment.isEmpty()) {
                said.add(new ImportedAnnotation(i == 0 ? "" : "annotation " + (i + 1), judgment));
            }
        }
        return said;
    }

    /// One decision for each place that both lists have.
    private static List<ImportedAnnotation> individual(
            SingleResponse first, SingleResponse second, Findings findings) {
        List<ImportedAnnotation> said = new ArrayList<>();
        int both = Math.min(first.individual().size(), second.individual().size());
        if (first.individual().size() != second.individual().size()) {
            findings.warn(RATINGS, ProblemCode.UNEVEN_LISTS, uneven(first, second, both));
        }
        for (int i = 0; i < both; i++) {
            int order = Double.compare(first.individual().get(i), second.individual().get(i));
            Preference preference =
                    order > 0 ? Preference.A : order < 0 ? Preference.B : Preference.TIE;
            said.add(new ImportedAnnotation("individual " + (i + 1), Judgment.of(preference)));
        }
        return said;
    }

    private static String uneven(SingleResponse first, SingleResponse second, int both) {
        return "Line %d lists the ratings of %d people and line %d of %d. Who gave which is told by the place in the list alone, so %s. The lists are kept as they are."
                .formatted(
                        first.line(),
                        first.individual().size(),
                        second.line(),
                        second.individual().size(),
                        both == 0
                                ? "nobody's are compared"
                                : "only the first %d of each are compared".formatted(both));
    }

    private static Verdict verdict(List<SingleResponse> rows, int at) {
        return at < rows.size() ? rows.get(at).verdict() : Verdict.NONE;
    }

    /// What the rows of both say beyond their responses, under `responses`, in the file's order.
    private static String extras(SingleResponse first, SingleResponse second) {
        if (first.extras().isEmpty() && second.extras().isEmpty()) {
            return "";
        }
        return "{\"responses\":[" + object(first) + "," + object(second) + "]}";
    }

    private static String object(SingleResponse row) {
        return row.extras().isEmpty() ? "{}" : row.extras();
    }
}
