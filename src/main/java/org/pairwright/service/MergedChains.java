package org.pairwright.service;

import java.util.List;

/// What an import made of decisions that were there already and that an archive tells more of.
///
/// @param changed how many decisions are newer ones of their annotators now
/// @param met how often what somebody decided here met what they decided otherwise elsewhere; both
///   stay
/// @param meetings the first hundred of these, in the order of the file
public record MergedChains(long changed, long met, List<Meeting> meetings) {
    static final MergedChains NONE = new MergedChains(0, 0, List.of());

    /// Where two heads met.
    ///
    /// @param pair its key, the same in each project
    /// @param externalId the pair's id in its file; empty when it has none
    /// @param annotator their name
    /// @param occurrence 0 for the first time they got the pair
    /// @param taken whether what came in holds from now on
    public record Meeting(
            long line,
            String pair,
            String externalId,
            String annotator,
            int occurrence,
            boolean taken) {}

    public MergedChains {
        meetings = List.copyOf(meetings);
    }
}
