package org.pairwright.domain;

import java.util.List;

/// Is told of a project's prompts before its pairs are given, all as of one moment. Where a prompt
/// goes can then depend on the others.
public interface PromptSurvey {
    /// Wants to know nothing.
    PromptSurvey NONE =
            new PromptSurvey() {
                @Override
                public boolean wantsPrompts() {
                    return false;
                }

                @Override
                public void prompt(Key group, Utf8 messages) {
                    // Nobody asked.
                }

                @Override
                public boolean wantsPairs() {
                    return false;
                }

                @Override
                public void pair(Key group, List<String> categories) {
                    // Nobody asked.
                }

                @Override
                public void end() {
                    // Nothing was asked.
                }
            };

    /// Whether [#prompt] is to be called.
    boolean wantsPrompts();

    /// A prompt of the project, whatever pairs it has; the oldest first.
    ///
    /// @param messages as [StoredPair] has them
    void prompt(Key group, Utf8 messages);

    /// Whether [#pair] is to be called, after all prompts.
    boolean wantsPairs();

    /// A pair that will be given, in the order of their ids.
    ///
    /// @param categories the codes that people found in either response, in their order
    void pair(Key group, List<String> categories);

    /// That was all.
    void end();
}
