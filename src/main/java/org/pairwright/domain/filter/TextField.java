package org.pairwright.domain.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pairwright.domain.Codes;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;

/// What can be read of a pair.
public enum TextField {
    STATE("state", "how far decisions agree", Subject.STATE, Use.COMPARED, Words.STATES),
    PREFERENCE(
            "preference",
            "what a current annotation prefers, but for models'",
            Subject.ANNOTATION,
            Use.COMPARED,
            Words.PREFERENCES),
    STRENGTH(
            "strength",
            "how much it prefers B: from -3 for A to 3, ties being 0",
            Subject.ANNOTATION,
            Use.COMPARED,
            Words.STRENGTHS),
    HELPFUL(
            "helpful",
            "what it finds more helpful",
            Subject.ANNOTATION,
            Use.COMPARED,
            Words.OUTCOMES),
    SAFER("safer", "what it finds safer", Subject.ANNOTATION, Use.COMPARED, Words.OUTCOMES),
    SAFETY(
            "safety",
            "what it says of either response",
            Subject.ANNOTATION,
            Use.COMPARED,
            Words.SAFETIES),
    SAFETY_A(
            "safety_a", "the same of response A", Subject.ANNOTATION, Use.COMPARED, Words.SAFETIES),
    SAFETY_B(
            "safety_b", "the same of response B", Subject.ANNOTATION, Use.COMPARED, Words.SAFETIES),
    SEVERITY(
            "severity",
            "how bad it finds either response, safe ones being 0",
            Subject.ANNOTATION,
            Use.COMPARED,
            Words.SEVERITIES),
    SEVERITY_A(
            "severity_a",
            "the same of response A",
            Subject.ANNOTATION,
            Use.COMPARED,
            Words.SEVERITIES),
    SEVERITY_B(
            "severity_b",
            "the same of response B",
            Subject.ANNOTATION,
            Use.COMPARED,
            Words.SEVERITIES),
    DIFFERS_BY(
            "differs_by",
            "a criterion by which people answer differently, by code",
            Subject.ANNOTATION,
            Use.COMPARED),
    DECIDED(
            "decided",
            "when somebody decided, in UTC: 2026-05-14, 2026-05..2026-07",
            Subject.ANNOTATION,
            Use.COMPARED),
    SECONDS(
            "seconds",
            "how long somebody took to decide: 4, 4..8, ..2",
            Subject.ANNOTATION,
            Use.COMPARED),
    GOLD("gold", "the answer that is known", Subject.GOLD, Use.COMPARED, Words.OUTCOMES),
    SCRIPT(
            "script",
            "the prompt or a response has a character of it: Arabic",
            Subject.TEXT,
            Use.COMPARED),
    MONTH(
            "month",
            "when a current annotation was made, in UTC: 2026-05",
            Subject.ANNOTATION,
            Use.COMPARED),
    ANNOTATOR("annotator", "who has a current annotation on it", Subject.ANNOTATION, Use.BOTH),
    CATEGORY(
            "category",
            "a hazard that a current annotation sees, but for models'",
            Subject.ANNOTATION,
            Use.BOTH),
    SOURCE("source", "who gave either response", Subject.WRITER, Use.BOTH),
    SOURCE_A("source_a", "who gave response A", Subject.WRITER, Use.BOTH),
    SOURCE_B("source_b", "who gave response B", Subject.WRITER, Use.BOTH),
    PROMPT_VERSION(
            "prompt_version",
            "with which prompt version either response was made: \"support@7\"",
            Subject.WRITER,
            Use.COMPARED),
    IMPORT("import", "the file that it came in with", Subject.ORIGIN, Use.BOTH),
    EXTERNAL_ID("external_id", "its id in that file", Subject.ORIGIN, Use.BOTH),
    TEXT(
            "text",
            "the text of a message of the prompt or of either response",
            Subject.TEXT,
            Use.SEARCHED),
    PROMPT("prompt", "the text of a message of the prompt", Subject.TEXT, Use.SEARCHED),
    RESPONSE("response", "the text of either response", Subject.TEXT, Use.SEARCHED),
    RESPONSE_A("response_a", "the text of response A", Subject.TEXT, Use.SEARCHED),
    RESPONSE_B("response_b", "the text of response B", Subject.TEXT, Use.SEARCHED);

    private enum Use {
        COMPARED,
        SEARCHED,
        BOTH
    }

    private enum Words {
        ANY,
        STATES,
        PREFERENCES,
        OUTCOMES,
        STRENGTHS,
        SAFETIES,
        SEVERITIES;

        List<String> all() {
            return switch (this) {
                case ANY -> List.of();
                case STATES -> Arrays.stream(LabelState.values()).map(LabelState::code).toList();
                case PREFERENCES -> preferences(it -> it != Preference.UNSTATED);
                case OUTCOMES -> preferences(Preference::isOutcome);
                case STRENGTHS -> List.of("-3", "-2", "-1", "0", "1", "2", "3");
                case SAFETIES -> List.of(Safety.SAFE.code(), Safety.UNSAFE.code());
                case SEVERITIES -> List.of("0", "1", "2", "3");
            };
        }

        private static List<String> preferences(Predicate<Preference> which) {
            return Arrays.stream(Preference.values()).filter(which).map(Preference::code).toList();
        }
    }

    private final String code;
    private final String meaning;
    private final Subject subject;
    private final Use use;
    private final Words words;

    TextField(String code, String meaning, Subject subject, Use use) {
        this(code, meaning, subject, use, Words.ANY);
    }

    TextField(String code, String meaning, Subject subject, Use use, Words words) {
        this.code = code;
        this.meaning = meaning;
        this.subject = subject;
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

    /// What of a pair it tells.
    public Subject subject() {
        return subject;
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
