package org.pairwright.service.prompts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.endpoint.Lexicon;
import org.pairwright.service.prompts.Finding.Level;

/// Finds words that often stand in harmful texts, by the lexicon that comes with the program.
final class LexiconCheck implements PromptCheck {
    private static final int MOST_TOLD = 5;

    /// Read at its first use, once.
    private static final class English {
        private static final Lexicon WORDS = Lexicon.english();
    }

    @Override
    public List<Finding> of(PromptText text) {
        List<Finding> found = new ArrayList<>();
        look("system prompt", text.system(), text, found);
        look("prompt", text.prompt(), text, found);
        return found;
    }

    private static void look(String part, String said, PromptText text, List<Finding> found) {
        Map<String, Set<String>> byCategory = new LinkedHashMap<>();
        for (Lexicon.Passage passage : English.WORDS.passages(said)) {
            byCategory
                    .computeIfAbsent(passage.code(), code -> new LinkedHashSet<>())
                    .add("\"" + said.substring(passage.from(), passage.to()) + "\"");
        }
        byCategory.forEach((code, passages) ->
                found.add(
                        new Finding(
                                "lexicon",
                                Level.WARNING,
                                "%s %s in the %s (%s)."
                                        .formatted(
                                                passages.stream()
                                                        .limit(MOST_TOLD)
                                                        .collect(Collectors.joining(", ")),
                                                passages.size() == 1 ? "stands" : "stand",
                                                part,
                                                code),
                                "Such words often stand in harmful texts. Where the template asks for"
                                        + " harm, that goes to every model and person who sees it; where it"
                                        + " declines it, all is well.",
                                text,
                                text)));
    }
}
