package org.pairwright.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which answers hold that were read before, and of which pairs they have to be read again.
///
/// @param kept labels that say what they said, without gaps and in order
/// @param unread the ids of pairs
record CriterionUpdate(List<Run> kept, Set<Long> unread) {
    /// With more pairs than this to read, all are read anew.
    private static final int MOST_PAIRS = 500;

    /// Labels that follow one another.
    ///
    /// @param from the number that the first one had
    /// @param to the number after that of the last one
    /// @param at the number that the first one has now
    record Run(int from, int to, int at) {
        private boolean isFollowedBy(Run next) {
            return to == next.from && at + to - from == next.at;
        }

        private Run with(Run next) {
            return new Run(from, next.to, at);
        }
    }

    /// Empty where there is too much to read.
    ///
    /// @param changed the ids of pairs of which something was said since
    static Optional<CriterionUpdate> of(
            AgreementLabels before, AgreementLabels now, long[] changed) {
        Set<Long> again = Arrays.stream(changed).boxed().collect(Collectors.toSet());
        Walk old = new Walk(before);
        Walk places = new Walk(now);
        List<Run> kept = new ArrayList<>();
        Set<Long> unread = new TreeSet<>();
        int row = 0;
        for (int pair = 0; pair < now.pairs().size(); pair++) {
            long id = now.pairId(pair);
            while (row < before.pairs().size() && before.pairId(row) < id) {
                row++;
            }
            boolean isKnown = row < before.pairs().size() && before.pairId(row) == id;
            if (isKnown && !again.contains(id)) {
                int from = old.firstOf(row);
                add(kept, new Run(from, old.firstOf(row + 1), places.firstOf(pair)));
            } else if (unread.add(id) && unread.size() > MOST_PAIRS) {
                return Optional.empty();
            }
        }
        return Optional.of(new CriterionUpdate(kept, unread));
    }

    /// Goes through labels once, in the order of their pairs: there may be millions.
    private static final class Walk {
        private final AgreementLabels labels;
        private int label;

        Walk(AgreementLabels labels) {
            this.labels = labels;
        }

        /// The first label of a row of pairs, or of one that follows it.
        ///
        /// @param row none that comes before the one asked for last
        int firstOf(int row) {
            while (label < labels.labels().size() && labels.label(LabelColumn.PAIR, label) < row) {
                label++;
            }
            return label;
        }
    }

    private static void add(List<Run> runs, Run next) {
        if (!runs.isEmpty() && runs.getLast().isFollowedBy(next)) {
            runs.set(runs.size() - 1, runs.getLast().with(next));
        } else {
            runs.add(next);
        }
    }

    /// The answers that hold, where their labels are now.
    Map<String, CriterionAnswers> kept(Map<String, CriterionAnswers> before) {
        Map<String, CriterionAnswers> all = new TreeMap<>();
        before.forEach((code, answers) -> {
            CriterionAnswers now = new CriterionAnswers();
            kept.forEach(run -> now.copy(answers, run.from(), run.to(), run.at()));
            all.put(code, now);
        });
        return all;
    }
}
