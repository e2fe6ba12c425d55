package org.pairwright.domain.prompt;

import java.util.Optional;
import org.pairwright.domain.Text;

/// What a version of a template is called, as in `helper@3`.
///
/// @param number 0 for the latest version
public record TemplateName(String template, int number) {
    /// The longest name of a template, in characters.
    public static final int LONGEST = 80;

    private static final char AT = '@';

    public TemplateName {
        if (!canBeCalled(template) || number < 0) {
            throw new InvalidPromptText(
                    "No template can be called \""
                            + template
                            + "\": a name is one line of at most "
                            + LONGEST
                            + " characters without @.");
        }
    }

    /// The name that is written so; empty when none is.
    public static Optional<TemplateName> parse(String written) {
        int at = written.lastIndexOf(AT);
        String template = at < 0 ? written : written.substring(0, at);
        String number = at < 0 ? "0" : written.substring(at + 1);
        return canBeCalled(template) && number.matches("0|[1-9][0-9]{0,8}")
                ? Optional.of(new TemplateName(template, Integer.parseInt(number)))
                : Optional.empty();
    }

    /// Whether a template can have that name: a line without white space at its ends and without
    /// the sign that stands before a version's number.
    public static boolean canBeCalled(String name) {
        return !Text.isBlank(name)
                && name.equals(Text.strip(name))
                && name.length() <= LONGEST
                && name.indexOf(AT) < 0
                && name.chars().noneMatch(Character::isISOControl)
                && Text.loneSurrogateAt(name) < 0;
    }

    public boolean isLatest() {
        return number == 0;
    }

    @Override
    public String toString() {
        return isLatest() ? template : template + AT + number;
    }
}
