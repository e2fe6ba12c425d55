package org.pairwright.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/// Puts columns together from those that were read before and those of pairs that were read again,
/// so that they are what reading all of them anew would give, number by number.
final class LabelMerge {
    private static final List<PairColumn> RESPONSES_AND_SOURCES =
            List.of(
                    PairColumn.RESPONSE_A,
                    PairColumn.RESPONSE_B,
                    PairColumn.SOURCE_A,
                    PairColumn.SOURCE_B);

    private final IntTable<PairColumn> pairs;
    private final IntTable<LabelColumn> labels;
    private final MergedIds responses;
    private final MergedIds prompts;
    private final MergedIds groups;
    private final Names<String> sources = new Names<>();
    private final Names<String> imports = new Names<>();
    private final Names<String> scripts = new Names<>();
    private final Names<List<Integer>> sets = new Names<>();
    private final List<String> codes;
    private long[] ids;

    private LabelMerge(AgreementLabels before, AgreementLabels again) {
        codes = before.categories();
        responses = before.ids().mergedResponses(again.ids());
        prompts = before.ids().mergedPrompts(again.ids());
        groups = before.ids().mergedGroups(again.ids());
        pairs = new IntTable<>(PairColumn.class, before.pairs().size() + again.pairs().size());
        labels = new IntTable<>(LabelColumn.class, before.labels().size() + again.labels().size());
        ids = new long[before.pairs().size()];
        scripts.of("");
        sets.of(List.of());
    }

    private interface Becoming {
        int of(MergedIds ids, int number);
    }

    /// One of the two, gone through from the first pair to the last.
    private final class Side {
        private final AgreementLabels of;
        private final Renumbering sets;
        private final Map<PairColumn, Renumbering> numbers = new EnumMap<>(PairColumn.class);
        private int pair;
        private int label;

        /// @param becomes what numbers of this one become
        private Side(AgreementLabels of, Becoming becomes) {
            this.of = of;
            sets = new Renumbering(this::set);
            number(it -> becomes.of(groups, it), PairColumn.PROMPT_GROUP);
            number(it -> becomes.of(prompts, it), PairColumn.PROMPT);
            number(it -> becomes.of(responses, it), PairColumn.RESPONSE_A, PairColumn.RESPONSE_B);
            number(
                    it -> sources.of(of.sources().get(it)),
                    PairColumn.SOURCE_A,
                    PairColumn.SOURCE_B);
            number(it -> imports.of(of.imports().get(it)), PairColumn.IMPORT);
            number(it -> scripts.of(of.scripts().get(it)), PairColumn.SCRIPT);
        }

        private void number(IntUnaryOperator becomes, PairColumn... columns) {
            Renumbering renumbering = new Renumbering(becomes);
            for (PairColumn column : columns) {
                numbers.put(column, renumbering);
            }
        }

        private int set(int number) {
            List<Integer> set = new ArrayList<>();
            for (int code : of.sets().get(number)) {
                set.add(codes.indexOf(of.categories().get(code)));
            }
            Collections.sort(set);
            return LabelMerge.this.sets.of(List.copyOf(set));
        }

        private boolean isAt(long id) {
            return pair < of.pairs().size() && of.pairId(pair) == id;
        }

        /// Takes all pairs before one.
        private void takeBefore(long id) {
            int to = pair;
            while (to < of.pairs().size() && of.pairId(to) < id) {
                to++;
            }
            take(to);
        }

        private void skip() {
            label = firstLabel(pair + 1);
            pair++;
        }

        /// The first label of a pair or of one that follows it.
        private int firstLabel(int ofPair) {
            int low = label;
            int high = of.labels().size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (of.label(LabelColumn.PAIR, middle) < ofPair) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /// Takes all pairs up to one, which stays.
        private void take(int to) {
            int firstPair = pairs.size();
            int firstLabel = labels.size();
            int labelsTo = firstLabel(to);
            pairs.addAll(of.pairs(), pair, to);
            labels.addAll(of.labels(), label, labelsTo);
            require(pairs.size());
            for (int at = pair; at < to; at++) {
                ids[firstPair + at - pair] = of.pairId(at);
            }
            renumberPairs(firstPair);
            renumberLabels(firstLabel, firstPair - pair);
            pair = to;
            label = labelsTo;
        }

        private void renumberPairs(int from) {
            numbers.forEach((column, renumbering) -> {
                if (!RESPONSES_AND_SOURCES.contains(column)) {
                    renumbering.apply(pairs.numbers(column), from, pairs.size());
                }
            });
            // Those of a pair are numbered one after the other.
            together(PairColumn.RESPONSE_A, PairColumn.RESPONSE_B, from);
            together(PairColumn.SOURCE_A, PairColumn.SOURCE_B, from);
        }

        private void together(PairColumn a, PairColumn b, int from) {
            Renumbering renumbering = Objects.requireNonNull(numbers.get(a));
            renumbering.apply(pairs.numbers(a), pairs.numbers(b), from, pairs.size());
        }

        private void renumberLabels(int from, int shift) {
            IntColumn ofPairs = labels.numbers(LabelColumn.PAIR);
            for (int row = from; shift != 0 && row < labels.size(); row++) {
                ofPairs.set(row, ofPairs.get(row) + shift);
            }
            sets.apply(
                    labels.numbers(LabelColumn.CATEGORIES_A),
                    labels.numbers(LabelColumn.CATEGORIES_B),
                    from,
                    labels.size());
        }
    }

    private void require(int pairs) {
        if (pairs > ids.length) {
            ids = Arrays.copyOf(ids, pairs + pairs / 8);
        }
    }

    /// The labels as they are now.
    ///
    /// @param before what was read before, by the same annotators
    /// @param again those of `changed` that there are now, of no further categories
    /// @param changed the ids of pairs that were read again, rising
    static AgreementLabels of(AgreementLabels before, AgreementLabels again, long[] changed) {
        LabelMerge merge = new LabelMerge(before, again);
        Side old = merge.new Side(before, MergedIds::ofBefore);
        Side fresh = merge.new Side(again, MergedIds::ofAgain);
        for (long pair : changed) {
            old.takeBefore(pair);
            if (old.isAt(pair)) {
                old.skip();
            }
            if (fresh.isAt(pair)) {
                fresh.take(fresh.pair + 1);
            }
        }
        old.takeBefore(Long.MAX_VALUE);
        return merge.result(before, again);
    }

    private AgreementLabels result(AgreementLabels before, AgreementLabels again) {
        return new AgreementLabels(
                labels,
                pairs,
                Arrays.copyOf(ids, pairs.size()),
                new LabelIds(responses.ids(), prompts.ids(), groups.ids()),
                new AgreementLabels.Words(
                        before.annotators(),
                        sources.all(),
                        imports.all(),
                        scripts.all(),
                        codes,
                        sets.all()),
                again.asksBothBad(),
                again.seen());
    }
}
