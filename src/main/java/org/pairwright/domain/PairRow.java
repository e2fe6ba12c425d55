package org.pairwright.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A pair as a line of a table.
///
/// @param externalId the id it had in its file; empty when it had none
/// @param prompt how the last message of the user begins, white space folded
/// @param gold the code of the known answer; empty when there is none
/// @param categories the hazards that current annotations see, by code
/// @param file the name of the file that it came in with
/// @param optedOut whether it is known to be of a hazard category that who looks opted out of
/// @param priority 0 is the usual
/// @param exclusion why it was taken out by hand; empty when it was not
/// @param annotated when the latest of the current annotations was decided, in UTC epoch
///   milliseconds; 0 when there is none
/// @param told whether it tells who answered and what was said of it; else those are empty, and its
///   state is open
public record PairRow(
        long id,
        UUID uuid,
        String externalId,
        String prompt,
        LabelState state,
        Counts counts,
        String gold,
        List<String> categories,
        Response a,
        Response b,
        String file,
        long line,
        boolean sensitive,
        boolean optedOut,
        long priority,
        String exclusion,
        long annotated,
        boolean told) {
    /// What people and imports say of it now.
    public record Counts(int decisions, int skips, int flags, int a, int b, int ties, int bothBad) {
        /// What more than half of those who state a preference state; empty without such.
        public Optional<Preference> majority() {
            int stated = a + b + ties + bothBad;
            return 2 * a > stated
                    ? Optional.of(Preference.A)
                    : 2 * b > stated
                            ? Optional.of(Preference.B)
                            : 2 * ties > stated
                                    ? Optional.of(Preference.TIE)
                                    : 2 * bothBad > stated
                                            ? Optional.of(Preference.BOTH_BAD)
                                            : Optional.empty();
        }
    }

    /// One of the two responses.
    ///
    /// @param source empty when it is not known
    /// @param length in characters
    public record Response(String source, int length) {}

    /// What was said of it.
    private record Said(
            LabelState state,
            Counts counts,
            String gold,
            List<String> categories,
            long annotated) {}

    public PairRow {
        categories = List.copyOf(categories);
    }

    /// The same for somebody who has yet to decide.
    public PairRow untold() {
        return with(
                new Said(LabelState.UNLABELED, new Counts(0, 0, 0, 0, 0, 0, 0), "", List.of(), 0),
                nobody(a),
                nobody(b),
                optedOut,
                false);
    }

    /// The same without the answer that is known.
    public PairRow withoutGold() {
        return with(new Said(state, counts, "", categories, annotated), a, b, optedOut, told);
    }

    /// The same without who answered.
    public PairRow withoutSources() {
        return with(said(), nobody(a), nobody(b), optedOut, told);
    }

    /// The same for who opted out of a category that it is known to be of.
    public PairRow ofOptedOut() {
        return with(said(), a, b, true, told);
    }

    private static Response nobody(Response response) {
        return new Response("", response.length());
    }

    private Said said() {
        return new Said(state, counts, gold, categories, annotated);
    }

    /// What depends on who looks.
    private PairRow with(Said said, Response a, Response b, boolean optedOut, boolean told) {
        return new PairRow(
                id,
                uuid,
                externalId,
                prompt,
                said.state,
                said.counts,
                said.gold,
                said.categories,
                a,
                b,
                file,
                line,
                sensitive,
                optedOut,
                priority,
                exclusion,
                said.annotated,
                told);
    }

    /// Whether its texts are shown only to who asks for them.
    public boolean isCovered() {
        return sensitive || optedOut;
    }

    /// The time of the latest annotation; empty when there is none.
    public Optional<Instant> annotatedAt() {
        return annotated == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(annotated));
    }
}
