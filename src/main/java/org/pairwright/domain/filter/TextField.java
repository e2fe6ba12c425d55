package org.pairwright.domain.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pairwright.domain.Codes;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.Preference;

/// What can be read of a pair.
public enum TextField {
    STATE("state", "how far decisions agree", Use.COMPARED, Words.STATES),
    PREFERENCE(
            "preference",
            "what a current annotation prefers, but for models'",
            Use.COMPARED,
            Words.PREFERENCES),
    GOLD("gold", "the answer that is known", Use.COMPARED, Words.OUTCOMES),
    SCRIPT("script", "the prompt or a response has a character of it: Arabic", Use.COMPARED),
    MONTH("month", "when a current annotation was made, in UTC: 2026-05", Use.COMPARED),
    ANNOTATOR("annotator", "who has a current annotation on it", Use.BOTH),
    CATEGORY("category", "a hazard that a current annotation sees, but for models'", Use.BOTH),
    SOURCE("source", "who gave either response", Use.BOTH),
    SOURCE_A("source_a", "who gave response A", Use.BOTH),
    SOURCE_B("source_b", "who gave response B", Use.BOTH),
    PROMPT_VERSION(
            "prompt_version",
            "with which prompt version either response was made: \"support@7\"",
            Use.COMPARED),
    IMPORT("import", "the file that it came in with", Use.BOTH),
    EXTERNAL_ID("external_id", "its id in that file", Use.BOTH),
    TEXT("text", "the text of a message of the prompt or of either response", Use.SEARCHED),
    PROMPT("prompt", "the text of a message of the prompt", Use.SEARCHED),
    RESPONSE("response", "the text of either response", Use.SEARCHED),
    RESPONSE_A("response_a", "the text of response A", Use.SEARCHED),
    RESPONSE_B("response_b", "the text of response B", Use.SEARCHED);

    private enum Use {
        COMPARED,
        SEARCHED,
        BOTH
    }

    private enum Words {
        ANY,
        STATES,
        PREFERENCES,
        OUTCOMES;

        List<String> all() {
            return switch (this) {
                case ANY -> List.of();
                case STATES -> Arrays.stream(LabelState.values()).map(LabelState::code).toList();
                case PREFERENCES -> preferences(it -> it != Preference.UNSTATED);
                case OUTCOMES -> preferences(Preference::isOutcome);
            };
        }

        private static List<String> preferences(Predicate<Preference> which) {
            return Arrays.stream(Preference.values()).filter(which).map(Preference::code).toList();
        }
    }

    private final String code;
    private final String meaning;
    private final Use use;
    private final Words words;

    TextField(String code, String meaning, Use use) {
        this(code, meaning, use, Words.ANY);
    }

    TextField(String code, String meaning, Use use, Words words) {
        this.code = code;
        this.meaning = meaning;
        this.use = use;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /// What it says of a pair, for people.
    public String meaning() {
        return meaning;
    }

    /// The only values that it has; empty when it may have any.
    public List<String> words() {
        return words.all();
    }

    /// Whether `=` and `in` can be asked of it.
    public boolean isCompared() {
        return use != Use.SEARCHED;
    }

    /// Whether `~` can be asked of it.
    public boolean isSearched() {
        return use != Use.COMPARED;
    }

    static Optional<TextField> of(String code) {
        return Codes.find(values(), TextField::code, code);
    }
}
