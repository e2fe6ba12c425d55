package org.pairwright.dataset;

/// How long the texts of a dataset's pairs are, as they go out: where each response is a row, those
/// that have one of their own.
///
/// @param prompts all messages of a prompt together; two of a pair whose responses have each its
///   own
/// @param responses each response by itself
/// @param whole a prompt and the longer of its responses, which is what trainers cut
/// @param beyond how many of `whole` have more than [#USUAL_LIMIT] characters
public record RowLengths(Lengths prompts, Lengths responses, Lengths whole, long beyond) {
    /// As many characters as the 1,024 tokens have, roughly, to which TRL cuts rows unless told
    /// otherwise.
    public static final long USUAL_LIMIT = 4 * 1_024;

    /// Of no pairs.
    public static final RowLengths NONE =
            new RowLengths(Lengths.NONE, Lengths.NONE, Lengths.NONE, 0);

    /// Adds up pairs.
    public static final class Tally {
        private final LengthTally prompts = new LengthTally();
        private final LengthTally responses = new LengthTally();
        private final LengthTally whole = new LengthTally();

        /// Adds a pair of which one response goes out, in characters.
        public void add(long prompt, long response) {
            prompts.add(prompt);
            responses.add(response);
            whole.add(prompt + response);
        }

        /// Adds a pair with these lengths, in characters.
        public void add(long prompt, long a, long b) {
            prompts.add(prompt);
            addBoth(prompt, prompt, a, b);
        }

        /// Adds a pair each response of which has a prompt of its own.
        public void add(long promptOfA, long promptOfB, long a, long b) {
            prompts.add(promptOfA);
            prompts.add(promptOfB);
            addBoth(promptOfA, promptOfB, a, b);
        }

        private void addBoth(long promptOfA, long promptOfB, long a, long b) {
            responses.add(a);
            responses.add(b);
            whole.add(Math.max(promptOfA + a, promptOfB + b));
        }

        /// What was added so far.
        public RowLengths lengths() {
            return new RowLengths(
                    prompts.lengths(),
                    responses.lengths(),
                    whole.lengths(),
                    whole.longerThan(USUAL_LIMIT));
        }
    }
}
