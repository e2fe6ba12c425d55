package org.pairwright.service.generating;

/// What is known of prompts before they are answered.
public sealed interface PromptCount {
    /// How many there are.
    ///
    /// @param unreadable how many rows of a file hold none
    record Counted(PromptChoice choice, long prompts, long unreadable) implements PromptCount {}

    /// Why there are none to be had.
    record Unusable(String why) implements PromptCount {}
}
