package org.pairwright.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts columns together from those that were read before and those of pairs that were read again,
/// so that they are what reading all of them anew would give, number by number.
final class LabelMerge {
    private final IntTable<PairColumn> pairs = new IntTable<>(PairColumn.class);
    private final IntTable<LabelColumn> labels = new IntTable<>(LabelColumn.class);
    private final LongNumbers responses = new LongNumbers();
    private final LongNumbers prompts = new LongNumbers();
    private final LongNumbers groups = new LongNumbers();
    private final Names<String> sources = new Names<>();
    private final Names<String> imports = new Names<>();
    private final Names<String> scripts = new Names<>();
    private final Names<List<Integer>> sets = new Names<>();
    private final List<String> codes;
    private long[] ids;

    private LabelMerge(List<String> codes, int pairs) {
        this.codes = codes;
        ids = new long[pairs];
        scripts.of("");
        sets.of(List.of());
    }

    /// One of the two, gone through from the first pair to the last.
    private final class Side {
        private final AgreementLabels of;
        private final Map<Integer, Integer> setNumbers = new HashMap<>();
        private int pair;
        private int label;

        private Side(AgreementLabels of) {
            this.of = of;
        }

        private boolean isBefore(long id) {
            return pair < of.pairs().size() && of.pairId(pair) < id;
        }

        private boolean isAt(long id) {
            return pair < of.pairs().size() && of.pairId(pair) == id;
        }

        /// Where the labels of the pair end.
        private int end() {
            int end = label;
            while (end < of.labels().size() && of.label(LabelColumn.PAIR, end) == pair) {
                end++;
            }
            return end;
        }

        private void skip() {
            label = end();
            pair++;
        }

        private void take() {
            int end = end();
            addPair(of, pair);
            int from = labels.size();
            labels.addAll(of.labels(), label, end);
            for (int row = from; row < labels.size(); row++) {
                labels.set(LabelColumn.PAIR, row, pairs.size() - 1);
                renumber(LabelColumn.CATEGORIES_A, row);
                renumber(LabelColumn.CATEGORIES_B, row);
            }
            label = end;
            pair++;
        }

        private void renumber(LabelColumn column, int row) {
            int set = labels.get(column, row);
            if (set > 0) {
                labels.set(column, row, setNumbers.computeIfAbsent(set, this::set));
            }
        }

        private int set(int number) {
            List<Integer> set = new ArrayList<>();
            for (int code : of.sets().get(number)) {
                set.add(codes.indexOf(of.categories().get(code)));
            }
            return sets.of(List.copyOf(set));
        }
    }

    private void addPair(AgreementLabels from, int pair) {
        int at = pairs.size();
        if (at == ids.length) {
            ids = Arrays.copyOf(ids, Math.max(1, 2 * at));
        }
        ids[at] = from.pairId(pair);
        pairs.addAll(from.pairs(), pair, pair + 1);
        LabelIds known = from.ids();
        set(PairColumn.PROMPT_GROUP, groups.of(known.group(get(PairColumn.PROMPT_GROUP))));
        set(PairColumn.RESPONSE_A, responses.of(known.response(get(PairColumn.RESPONSE_A))));
        set(PairColumn.RESPONSE_B, responses.of(known.response(get(PairColumn.RESPONSE_B))));
        set(PairColumn.PROMPT, prompts.of(known.prompt(get(PairColumn.PROMPT))));
        set(PairColumn.SOURCE_A, sources.of(from.sources().get(get(PairColumn.SOURCE_A))));
        set(PairColumn.SOURCE_B, sources.of(from.sources().get(get(PairColumn.SOURCE_B))));
        set(PairColumn.IMPORT, imports.of(from.imports().get(get(PairColumn.IMPORT))));
        set(PairColumn.SCRIPT, scripts.of(from.scripts().get(get(PairColumn.SCRIPT))));
    }

    private int get(PairColumn column) {
        return pairs.get(column, pairs.size() - 1);
    }

    private void set(PairColumn column, int value) {
        pairs.set(column, pairs.size() - 1, value);
    }

    /// The labels as they are now.
    ///
    /// @param before what was read before, by the same annotators
    /// @param again those of `changed` that there are now, of no further categories
    /// @param changed the ids of pairs that were read again, rising
    static AgreementLabels of(AgreementLabels before, AgreementLabels again, long[] changed) {
        LabelMerge merge = new LabelMerge(before.categories(), before.pairs().size());
        Side old = merge.new Side(before);
        Side fresh = merge.new Side(again);
        for (long pair : changed) {
            while (old.isBefore(pair)) {
                old.take();
            }
            if (old.isAt(pair)) {
                old.skip();
            }
            if (fresh.isAt(pair)) {
                fresh.take();
            }
        }
        while (old.isBefore(Long.MAX_VALUE)) {
            old.take();
        }
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
