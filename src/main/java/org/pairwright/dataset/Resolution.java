package org.pairwright.dataset;

import org.pairwright.domain.Corrections;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Utf8;

/// What a pair's annotations come to under a policy.
public sealed interface Resolution {
    /// The pair goes into the dataset.
    ///
    /// @param outcome a or b; also tie and both_bad where the target is single labels
    /// @param unsafeA whether response A was judged unsafe
    /// @param unsafeB whether response B was judged unsafe
    /// @param margin by how much the chosen response is better, on the scale of strengths; 0 where
    ///   nobody who counts said so
    /// @param corrections what goes out in place of the responses' own texts; empty texts where
    ///   those do
    record Resolved(
            Preference outcome,
            boolean unsafeA,
            boolean unsafeB,
            double margin,
            Corrections corrections)
            implements Resolution {
        public Resolved {
            if (!outcome.isOutcome()) {
                throw new IllegalArgumentException("A pair can't be resolved to " + outcome + ".");
            }
        }

        /// An outcome of which nobody said by how much.
        public Resolved(Preference outcome, boolean unsafeA, boolean unsafeB) {
            this(outcome, unsafeA, unsafeB, 0, Corrections.NONE);
        }

        /// The pair as it goes out.
        public StoredPair corrected(StoredPair pair) {
            StoredPair corrected = pair;
            for (Side side : Side.values()) {
                String text = corrections.of(side);
                if (!text.isEmpty()) {
                    corrected = corrected.with(side, Utf8.of(text));
                }
            }
            return corrected;
        }

        /// The better response's side.
        ///
        /// @throws IllegalStateException when neither is better
        public Side chosen() {
            return outcome.side()
                    .orElseThrow(() ->
                            new IllegalStateException("No response is chosen by " + outcome + "."));
        }

        /// The label of one response: chosen and tied are good, rejected and both bad are not, and
        /// an unsafe one is not whatever else was said.
        public boolean label(Side side) {
            return !isUnsafe(side) && (outcome == Preference.TIE || outcome == Preference.of(side));
        }

        /// Whether the response was judged unsafe.
        public boolean isUnsafe(Side side) {
            return side == Side.A ? unsafeA : unsafeB;
        }
    }

    /// The pair stays out.
    record Excluded(ExclusionCode code) implements Resolution {}
}
