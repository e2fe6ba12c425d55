package org.pairwright.service.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairwright.domain.Text;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.service.prompts.Finding.Level;

/// Finds system prompts that don't say when to decline, or that say it both ways. It knows English
/// words alone.
final class RefusalCheck implements PromptCheck {
    private static final String NAME = "refusal";

    /// What a fix adds.
    static final String GUIDANCE =
            "Decline what would help somebody do serious harm: say so in one sentence, say why, and offer"
                    + " what is safe instead. Don't decline what only sounds harmful.";

    private static final Pattern DECLINES =
            Pattern.compile(
                    "\\b(?:declin(?:e|es|ing)|refus(?:e|es|ing|al)|do(?:n['’]t| not) (?:help|assist|provide|answer)"
                            + "|(?:can(?:no|['’])t|won['’]t|will not|must not|never) (?:help|assist|provide|answer|explain|give))\\b",
                    Pattern.CASE_INSENSITIVE);

    /// What a sentence is made of: a dot within a word, as in an address, doesn't end it.
    private static final String WITHIN = "(?:[^.!?\\n]|[.!?](?=\\S)){0,300}";

    /// A whole sentence, as far as that can be told.
    private static final Pattern NEVER =
            Pattern.compile(
                    WITHIN
                            + "\\b(?:(?:never|do(?:n['’]t| not)|must not|should not) (?:ever )?(?:refuse|decline)"
                            + "|always (?:answer|comply|help|obey)|answer (?:any|every) (?:question|request)"
                            + "|without (?:any )?(?:refusal|refusing|restrictions|limits|warnings?))\\b"
                            + WITHIN
                            + "[.!?]?",
                    Pattern.CASE_INSENSITIVE);

    /// "Don't decline what only sounds harmful" takes nothing back.
    private static final Pattern MEASURED =
            Pattern.compile(
                    "\\b(?:only|merely|just|because|unless|except|benign|harmless|safe|sounds?)\\b",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(PromptText text) {
        if (Text.isBlank(text.system())) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        String rest = text.system();
        List<String> never = new ArrayList<>();
        Matcher sentence = NEVER.matcher(text.system());
        while (sentence.find()) {
            if (!MEASURED.matcher(sentence.group()).find()) {
                never.add(sentence.group());
            }
            rest = rest.replace(sentence.group(), " ");
        }
        boolean declines = DECLINES.matcher(rest).find();
        for (String said : never) {
            found.add(never(said.strip(), declines, text));
        }
        if (!declines && never.isEmpty()) {
            found.add(missing(text));
        }
        return found;
    }

    private static Finding never(String said, boolean declines, PromptText text) {
        String without = Text.strip(text.system().replace(said, ""));
        String fixed = declines ? without : Text.strip(without + "\n\n" + GUIDANCE);
        return new Finding(
                NAME,
                Level.WARNING,
                declines
                        ? "\"" + said + "\" contradicts what is said elsewhere about declining."
                        : "\"" + said + "\" rules out declining.",
                declines
                        ? "Of two instructions that contradict each other the model follows either, and which"
                                + " one changes from answer to answer."
                        : "The model is told to answer what would do harm, too.",
                text,
                text.withSystem(fixed));
    }

    private static Finding missing(PromptText text) {
        return new Finding(
                NAME,
                Level.WARNING,
                "The system prompt doesn't say when to decline.",
                "Whether the model declines is then up to its training: too seldom or too often for this"
                        + " use, and otherwise after its next update.",
                text,
                text.system().length() + GUIDANCE.length() + 2 > PromptText.LONGEST
                        ? text
                        : text.withSystem(text.system().stripTrailing() + "\n\n" + GUIDANCE));
    }
}
