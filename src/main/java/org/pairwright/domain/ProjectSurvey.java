package org.pairwright.domain;

import java.util.List;

/// Is told of a project before its pairs are given, all as of one moment. What becomes of a pair
/// can then depend on the others. Whoever asks for nothing is told nothing.
public interface ProjectSurvey {
    /// Wants to know nothing.
    ProjectSurvey NONE = new ProjectSurvey() {};

    /// Whether [#prompt] is to be called.
    default boolean wantsPrompts() {
        return false;
    }

    /// A prompt of the project, whatever pairs it has; the oldest first.
    ///
    /// @param messages as [StoredPair] has them
    default void prompt(Key group, Utf8 messages) {
        // Nobody asked.
    }

    /// Whether [#pair] is to be called, after all prompts.
    default boolean wantsPairs() {
        return false;
    }

    /// A pair that will be given, in the order of their ids.
    ///
    /// @param categories the codes that people found in either response, in their order
    default void pair(Key group, List<String> categories) {
        // Nobody asked.
    }

    /// Whether [#votes] is to be called, after all pairs.
    default boolean wantsVotes() {
        return false;
    }

    /// What was said of a pair of the project that is not taken out, whether it will be given or
    /// not; in the order of their ids. Pairs of which nobody said anything are passed over.
    ///
    /// @param votes as [StoredPair] has them, without corrections; good until the next call
    default void votes(List<Vote> votes) {
        // Nobody asked.
    }

    /// Whether [#unsafePrompt] is to be called, after all votes.
    default boolean wantsUnsafePrompts() {
        return false;
    }

    /// A pair of the project, whether it will be given or not, whose prompt at least half of the
    /// people who judged it found unsafe; where nobody did, one to which people found a response
    /// unsafe.
    default void unsafePrompt(long pair) {
        // Nobody asked.
    }

    /// That was all that is told before pairs can be resolved.
    default void end() {
        // Nothing was asked.
    }

    /// Whether [#look] is to be called, after all else.
    default boolean wantsLook() {
        return false;
    }

    /// A pair that will be given once more, just as it will be given, in the order of their ids.
    default void look(StoredPair pair) {
        // Nobody asked.
    }
}
