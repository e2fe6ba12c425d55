package org.pairwright.service.compare;

import org.pairwright.domain.suite.Measure;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Settling;

/// How far a candidate is from the baseline, on the prompts on which both were judged: each prompt
/// counts once.
///
/// @param value the candidate's mean
/// @param baselineValue the baseline's
/// @param difference the first less the second
/// @param interval of the difference
/// @param significance the p-value of no difference
/// @param adjusted the same for all differences that were looked at, by Benjamini and Hochberg
/// @param prompts on which both were judged
/// @param items how many pairs or responses they have
/// @param asMeasured how many more prompts would settle it if it is as large as now
/// @param toFind how many more it takes to find [#POINTS]
public record Difference(
        String name,
        String baseline,
        Measure measure,
        Figure value,
        Figure baselineValue,
        Figure difference,
        Interval interval,
        double significance,
        double adjusted,
        int prompts,
        long items,
        long labels,
        int annotators,
        Settling asMeasured,
        Settling toFind) {
    /// A difference that most would call worth knowing: 5 points of a hundred.
    public static final double POINTS = 0.05;

    static Difference of(String name, String baseline, Measure measure, Shared shared, long seed) {
        double significance = shared.means().significance(seed);
        return new Difference(
                name,
                baseline,
                measure,
                shared.means().one(),
                shared.means().other(),
                shared.means().difference(),
                shared.means().interval(),
                significance,
                significance,
                shared.means().clusters(),
                shared.items(),
                shared.labels(),
                shared.annotators(),
                Settling.asMeasured(shared.means()),
                Settling.toFind(shared.means(), POINTS));
    }

    Difference adjusted(double other) {
        return new Difference(
                name,
                baseline,
                measure,
                value,
                baselineValue,
                difference,
                interval,
                significance,
                other,
                prompts,
                items,
                labels,
                annotators,
                asMeasured,
                toFind);
    }

    /// What the interval says.
    public Finding finding() {
        if (!(interval instanceof Interval.Known known)) {
            return Finding.UNKNOWN;
        }
        if (known.low() <= 0 && known.high() >= 0) {
            return Finding.NOT_SETTLED;
        }
        int direction = measure.sign() * (known.low() > 0 ? 1 : -1);
        if (direction == 0) {
            return known.low() > 0 ? Finding.HIGHER : Finding.LOWER;
        }
        return direction > 0 ? Finding.BETTER : Finding.WORSE;
    }

    /// What a difference means.
    public enum Finding {
        BETTER("better"),
        WORSE("worse"),
        /// Higher, which is neither better nor worse by itself.
        HIGHER("higher"),
        LOWER("lower"),
        NOT_SETTLED("not_settled"),
        UNKNOWN("unknown");

        private final String code;

        Finding(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
