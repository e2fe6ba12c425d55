package org.pairwright.service.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pairwright.domain.Text;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;
import org.pairwright.storage.PairVersions;
import org.pairwright.storage.RefusalLabels;

/// Labels, and whose responses they are about.
final class Compared {
    private final AgreementLabels labels;
    private final RefusalLabels refusals;
    private final List<String> names;
    private final int[] ofA;
    private final int[] ofB;

    /// @param names what is compared, by number
    /// @param ofA for each row of pairs the number of what response A is of, or -1; not copied
    /// @param ofB likewise
    private Compared(
            AgreementLabels labels,
            RefusalLabels refusals,
            List<String> names,
            int[] ofA,
            int[] ofB) {
        this.labels = labels;
        this.refusals = refusals;
        this.names = names;
        this.ofA = ofA;
        this.ofB = ofB;
    }

    static Compared bySource(AgreementLabels labels, RefusalLabels refusals) {
        List<String> names =
                labels.sources().stream()
                        .filter(name -> !name.isEmpty())
                        .sorted(Text::compare)
                        .toList();
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        int[] numbers =
                labels.sources().stream().mapToInt(name -> places.getOrDefault(name, -1)).toArray();
        return new Compared(
                labels,
                refusals,
                names,
                sources(labels, PairColumn.SOURCE_A, numbers),
                sources(labels, PairColumn.SOURCE_B, numbers));
    }

    private static int[] sources(AgreementLabels labels, PairColumn column, int[] numbers) {
        return IntStream.range(0, labels.pairs().size())
                .map(pair -> numbers[labels.pairs().get(column, pair)])
                .toArray();
    }

    static Compared byVersion(
            AgreementLabels labels, RefusalLabels refusals, PairVersions versions) {
        int pairs = labels.pairs().size();
        return new Compared(
                labels,
                refusals,
                versions.names(),
                IntStream.range(0, pairs).map(pair -> versions.version(pair, false)).toArray(),
                IntStream.range(0, pairs).map(pair -> versions.version(pair, true)).toArray());
    }

    AgreementLabels labels() {
        return labels;
    }

    RefusalLabels refusals() {
        return refusals;
    }

    /// What is compared, by number.
    List<String> names() {
        return names;
    }

    /// The number of what a response is of that a label is about, or -1.
    int side(int label, boolean b) {
        int pair = labels.label(LabelColumn.PAIR, label);
        return b ? ofB[pair] : ofA[pair];
    }

    /// Labels in an order in which those on one prompt stand together.
    int[] byPrompt(IntPredicate wanted) {
        int n = labels.labels().size();
        int groups = 0;
        for (int pair = 0; pair < labels.pairs().size(); pair++) {
            groups = Math.max(groups, labels.pairs().get(PairColumn.PROMPT_GROUP, pair) + 1);
        }
        int[] next = new int[groups + 1];
        int meant = 0;
        for (int label = 0; label < n; label++) {
            if (wanted.test(label)) {
                next[labels.ofPair(PairColumn.PROMPT_GROUP, label) + 1]++;
                meant++;
            }
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] ordered = new int[meant];
        for (int label = 0; label < n; label++) {
            if (wanted.test(label)) {
                ordered[next[labels.ofPair(PairColumn.PROMPT_GROUP, label)]++] = label;
            }
        }
        return ordered;
    }

    /// One more than the largest number of a response.
    int responses() {
        int most = 0;
        for (int pair = 0; pair < labels.pairs().size(); pair++) {
            most =
                    Math.max(
                            most,
                            Math.max(
                                    labels.pairs().get(PairColumn.RESPONSE_A, pair),
                                    labels.pairs().get(PairColumn.RESPONSE_B, pair)));
        }
        return most + 1;
    }
}
