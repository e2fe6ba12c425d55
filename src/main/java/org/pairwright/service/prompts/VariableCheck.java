package org.pairwright.service.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.service.prompts.Finding.Level;

/// Finds variables that are used and not declared, or declared and not used, and braces that make
/// no variable.
final class VariableCheck implements PromptCheck {
    private static final String NAME = "variables";
    private static final Pattern BRACES =
            Pattern.compile("\\{\\{([^{}\\n]{0,80})(}}?|$)", Pattern.MULTILINE);

    @Override
    public List<Finding> of(PromptText text) {
        List<Finding> found = new ArrayList<>();
        Set<String> used = text.used();
        for (String variable : used) {
            if (!text.variables().contains(variable)) {
                List<String> more = new ArrayList<>(text.variables());
                more.add(variable);
                found.add(
                        new Finding(
                                NAME,
                                Level.ERROR,
                                "{{" + variable + "}} is used and not declared.",
                                "Whoever fills the template in doesn't know that it wants a value; a"
                                        + " misspelled name stays in the prompt as it is.",
                                text,
                                more.size() > PromptText.MOST_VARIABLES
                                        ? text
                                        : text.withVariables(more)));
            }
        }
        for (String variable : text.variables()) {
            if (!used.contains(variable)) {
                found.add(
                        new Finding(
                                NAME,
                                Level.WARNING,
                                "{{" + variable + "}} is declared and not used.",
                                "What is filled in for it never reaches the model.",
                                text,
                                text.withVariables(
                                        text.variables().stream()
                                                .filter(it -> !it.equals(variable))
                                                .toList())));
            }
        }
        misshapen(text.system(), text, found);
        misshapen(text.prompt(), text, found);
        return found;
    }

    private static void misshapen(String part, PromptText text, List<Finding> found) {
        Matcher braces = BRACES.matcher(part);
        while (braces.find()) {
            boolean whole = braces.group(2).equals("}}");
            if (!whole || !PromptText.canBeVariable(braces.group(1).strip())) {
                found.add(
                        new Finding(
                                NAME,
                                Level.WARNING,
                                "\""
                                        + braces.group().strip()
                                        + "\" looks like a variable and is none.",
                                "It reaches the model as it stands: a variable is two braces, a name of"
                                        + " letters, digits and underscores, and two braces.",
                                text,
                                text));
            }
        }
    }
}
