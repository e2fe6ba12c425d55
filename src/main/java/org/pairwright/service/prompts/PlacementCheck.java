package org.pairwright.service.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairwright.domain.Text;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.service.prompts.Finding.Level;

/// Finds places where what somebody else wrote would stand among the instructions: a variable that
/// no marks set apart. A prompt that is a variable and nothing else is apart by itself, as a
/// message of its own.
final class PlacementCheck implements PromptCheck {
    private static final Pattern PLACE =
            Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9_]{0,59})\\s*}}");

    /// Between a tag and its end, three quotes, or three backticks.
    private static final Pattern APART =
            Pattern.compile(
                    "<([A-Za-z][\\w-]{0,60})>.{0,20000}?</\\1>|\"\"\".{0,20000}?\"\"\"|```.{0,20000}?```",
                    Pattern.DOTALL);

    @Override
    public List<Finding> of(PromptText text) {
        List<Finding> found = new ArrayList<>();
        for (String variable : bare(text.system())) {
            found.add(
                    finding(
                            variable,
                            "system prompt",
                            text,
                            text.withSystem(apart(text.system(), variable))));
        }
        for (String variable : bare(text.prompt())) {
            found.add(
                    finding(
                            variable,
                            "prompt",
                            text,
                            text.withPrompt(apart(text.prompt(), variable))));
        }
        return found;
    }

    private static Finding finding(
            String variable, String part, PromptText text, PromptText fixed) {
        return new Finding(
                "placement",
                Level.WARNING,
                "{{%s}} stands bare among the words of the %s.".formatted(variable, part),
                "A text that is filled in can pass itself off as an instruction. Between marks the model"
                        + " can be told where it begins and ends; that makes it harder, not impossible.",
                text,
                fixed);
    }

    /// The variables that nothing sets apart.
    private static List<String> bare(String part) {
        if (PLACE.matcher(Text.strip(part)).matches()) {
            return List.of();
        }
        // Marks that are never closed would make the pattern look to the end of a long text for
        // each of them; what is between marks is taken out once.
        String rest = APART.matcher(part).replaceAll(" ");
        List<String> bare = new ArrayList<>();
        Matcher place = PLACE.matcher(rest);
        while (place.find()) {
            if (!bare.contains(place.group(1))) {
                bare.add(place.group(1));
            }
        }
        return bare;
    }

    /// The same with each bare place of a variable between marks.
    private static String apart(String part, String variable) {
        Matcher marked = APART.matcher(part);
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (marked.find()) {
            whole.append(between(part.substring(at, marked.start()), variable));
            whole.append(marked.group());
            at = marked.end();
        }
        return whole.append(between(part.substring(at), variable)).toString();
    }

    private static String between(String text, String variable) {
        return Pattern.compile("\\{\\{\\s*" + Pattern.quote(variable) + "\\s*}}")
                .matcher(text)
                .replaceAll(
                        Matcher.quoteReplacement(
                                "<%s>\n{{%s}}\n</%s>".formatted(variable, variable, variable)));
    }
}
