package org.pairwright.service.prompts;

import java.util.List;
import java.util.Locale;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.service.prompts.Finding.Level;

/// Finds templates that take much of what a model can read, before anything is filled in.
final class LengthCheck implements PromptCheck {
    /// In tokens, of which about four characters of English make one.
    static final int BUDGET = 2_000;

    private static final int CHARACTERS_PER_TOKEN = 4;

    @Override
    public List<Finding> of(PromptText text) {
        int characters = text.system().length() + text.prompt().length();
        int tokens = characters / CHARACTERS_PER_TOKEN;
        return tokens <= BUDGET
                ? List.of()
                : List.of(
                        new Finding(
                                "length",
                                Level.WARNING,
                                String.format(
                                        Locale.ENGLISH,
                                        "The template is about %,d tokens long, more than %,d.",
                                        tokens,
                                        BUDGET),
                                "It is paid for with every call, and rules in the middle of a long text are"
                                        + " followed less.",
                                text,
                                text));
    }
}
