package org.pairwright.domain;

import java.util.UUID;

/// Where and how a decision that a file brings was recorded.
public sealed interface Recording {
    /// The decision counts as made by the import.
    ///
    /// @param decidedAt when it was made, in milliseconds since 1970; 0 where the file does not say
    record ByImport(long decidedAt) implements Recording {
        @Override
        public Recording turned() {
            return this;
        }
    }

    /// In another project, which an archive tells of.
    ///
    /// @param annotation the decision's identity there
    /// @param annotator the identity of the one who made it
    /// @param occurrence 0 for the first time the annotator got the pair, then one more each repeat
    /// @param withdrawn whether it takes the one before it in its chain back
    /// @param leftCode which response stood left, `a` or `b`; empty where nothing was shown
    /// @param shownAt when the pair came on the screen, in milliseconds since 1970; 0 when unknown
    /// @param decidedAt when it was decided, in milliseconds since 1970
    /// @param activeMillis time spent on the pair without idle time; 0 when unknown
    /// @param under which versions of guidelines, questions and taxonomy it was made under
    /// @param suggested what its annotator was shown after it
    /// @param descent where it was made, and what it follows
    record Elsewhere(
            UUID annotation,
            UUID annotator,
            AnnotatorKind kind,
            AnnotatorRole role,
            int occurrence,
            boolean withdrawn,
            String leftCode,
            long shownAt,
            long decidedAt,
            long activeMillis,
            MadeUnder under,
            Suggested suggested,
            Descent descent)
            implements Recording {
        /// One of an archive that tells neither of versions nor of where it was made.
        public Elsewhere(
                UUID annotation,
                UUID annotator,
                AnnotatorKind kind,
                AnnotatorRole role,
                int occurrence,
                boolean withdrawn,
                String leftCode,
                long shownAt,
                long decidedAt,
                long activeMillis) {
            this(
                    annotation,
                    annotator,
                    kind,
                    role,
                    occurrence,
                    withdrawn,
                    leftCode,
                    shownAt,
                    decidedAt,
                    activeMillis,
                    MadeUnder.UNTOLD,
                    Suggested.NOTHING,
                    Descent.UNTOLD);
        }

        @Override
        public Recording turned() {
            return new Elsewhere(
                    annotation,
                    annotator,
                    kind,
                    role,
                    occurrence,
                    withdrawn,
                    Side.of(leftCode).map(side -> side.other().code()).orElse(leftCode),
                    shownAt,
                    decidedAt,
                    activeMillis,
                    under,
                    suggested,
                    descent);
        }
    }

    /// The same of the pair with A and B exchanged.
    Recording turned();

    /// What is not from an archive.
    Recording BY_IMPORT = new ByImport(0);
}
