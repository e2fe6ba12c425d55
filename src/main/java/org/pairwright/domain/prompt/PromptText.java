package org.pairwright.domain.prompt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairwright.domain.Text;

/// What a version of a template says: a system prompt, a prompt, or both, with places for
/// variables, as in `{{question}}`.
///
/// @param system empty for none
/// @param prompt empty where people write it
/// @param variables those that are declared; a check tells where the texts use others
public record PromptText(String system, String prompt, List<String> variables) {
    /// The longest text of each kind, in characters.
    public static final int LONGEST = 100_000;

    /// The most variables.
    public static final int MOST_VARIABLES = 100;

    private static final int LONGEST_VARIABLE = 60;
    private static final String WORD = "[A-Za-z][A-Za-z0-9_]*";
    private static final Pattern NAME = Pattern.compile(WORD);
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(" + WORD + ")\\s*}}");

    public PromptText {
        requireText("system prompt", system);
        requireText("prompt", prompt);
        if (Text.isBlank(system) && Text.isBlank(prompt)) {
            throw new InvalidPromptText("A template has a system prompt, a prompt, or both.");
        }
        variables = List.copyOf(variables);
        if (variables.size() > MOST_VARIABLES) {
            throw new InvalidPromptText("A template has at most " + MOST_VARIABLES + " variables.");
        }
        for (String variable : variables) {
            if (!canBeVariable(variable)) {
                throw new InvalidPromptText(
                        "No variable can be called \""
                                + variable
                                + "\": its name is letters, digits and underscores, and begins with a"
                                + " letter.");
            }
        }
        if (Set.copyOf(variables).size() < variables.size()) {
            throw new InvalidPromptText("Each variable is declared once.");
        }
    }

    private static void requireText(String what, String text) {
        if (text.length() > LONGEST) {
            throw new InvalidPromptText(
                    "The %s is longer than %,d characters.".formatted(what, LONGEST));
        }
        if (text.indexOf('\0') >= 0 || Text.loneSurrogateAt(text) >= 0) {
            throw new InvalidPromptText("The " + what + " holds a character that can't be kept.");
        }
    }

    /// Whether a variable can have that name.
    public static boolean canBeVariable(String name) {
        return name.length() <= LONGEST_VARIABLE && NAME.matcher(name).matches();
    }

    /// Texts whose variables are those that they use.
    public static PromptText of(String system, String prompt) {
        return new PromptText(system, prompt, List.copyOf(variablesIn(system + "\n" + prompt)));
    }

    /// The variables that a text has places for, in their order.
    public static Set<String> variablesIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            found.add(place.group(1));
        }
        return found;
    }

    /// The variables that the texts have places for, in their order.
    public Set<String> used() {
        return variablesIn(system + "\n" + prompt);
    }

    /// The same with values in the places of variables. What a value says is left as it is, places
    /// for variables included.
    ///
    /// @param values those of all variables used, and of no others
    /// @throws InvalidPromptText when one is missing, or one has no place
    public PromptText with(Map<String, String> values) {
        Set<String> used = used();
        for (String name : used) {
            if (!values.containsKey(name)) {
                throw new InvalidPromptText("There is no value for {{" + name + "}}.");
            }
        }
        for (String name : values.keySet()) {
            if (!used.contains(name)) {
                throw new InvalidPromptText("The template has no place for {{" + name + "}}.");
            }
        }
        return new PromptText(filled(system, values), filled(prompt, values), List.of());
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                values.getOrDefault(place.group(1), place.group())));
    }

    public PromptText withSystem(String other) {
        return new PromptText(other, prompt, variables);
    }

    public PromptText withPrompt(String other) {
        return new PromptText(system, other, variables);
    }

    public PromptText withVariables(List<String> others) {
        return new PromptText(system, prompt, others);
    }
}
