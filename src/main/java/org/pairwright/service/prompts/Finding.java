package org.pairwright.service.prompts;

import org.pairwright.domain.prompt.PromptText;

/// Something that a check found in a template. No check makes a prompt safe: what none finds may be
/// there all the same.
///
/// @param check which one found it, in a word
/// @param what what is there, in a sentence
/// @param why why it matters, in a sentence
/// @param fixed the texts as they could be instead; the same where no rule knows better
public record Finding(
        String check, Level level, String what, String why, PromptText before, PromptText fixed) {
    /// How much it matters.
    public enum Level {
        /// It has to go before the version can be approved.
        ERROR("error"),
        /// It has to be looked at.
        WARNING("warning");

        private final String code;

        Level(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// Whether there is a fix to accept.
    public boolean isFixable() {
        return !fixed.equals(before);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }
}
