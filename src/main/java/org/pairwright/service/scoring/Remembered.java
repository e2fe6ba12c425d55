package org.pairwright.service.scoring;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pairwright.endpoint.SafetyScore;
import org.pairwright.service.scoring.TextMachine.Subject;

/// The scores of texts that were looked at lately: a response stands in several pairs, which as a
/// rule follow each other.
final class Remembered {
    /// So many are kept beyond those of the pairs at hand.
    private static final int MOST = 20_000;

    private final Map<Subject, SafetyScore> scores = new LinkedHashMap<>();
    private final Set<Subject> stored = new HashSet<>();

    boolean knows(Subject subject) {
        return scores.containsKey(subject);
    }

    void keep(Subject subject, SafetyScore score) {
        scores.put(subject, score);
    }

    /// @throws NullPointerException when it was not kept
    SafetyScore of(Subject subject) {
        return Objects.requireNonNull(scores.get(subject));
    }

    /// Whether its score is not stored yet; from now on it is taken to be.
    boolean isToBeStored(Subject subject) {
        return stored.add(subject);
    }

    /// Forgets the oldest where there are too many. To be called between pairs.
    void trim() {
        if (scores.size() > MOST) {
            Map<Subject, SafetyScore> late = new LinkedHashMap<>();
            int at = 0;
            for (Map.Entry<Subject, SafetyScore> each : scores.entrySet()) {
                if (at++ >= scores.size() - MOST / 2) {
                    late.put(each.getKey(), each.getValue());
                }
            }
            scores.clear();
            scores.putAll(late);
            stored.retainAll(late.keySet());
        }
    }
}
