package org.pairwright.importing;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.InvalidJudgment;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;

/// Reads decisions from the rows of a file. A row that can't be understood in every part is
/// refused: half a decision is another decision.
final class AnnotationReader {
    /// What `list` prints beside a decision and nobody reads back.
    private static final Set<String> PRINTED =
            Set.of("annotator", "kind", "decided_at", "after_suggestion");

    /// The longest time a decision can have taken, in seconds: about eleven days.
    private static final double MAX_SECONDS = 1_000_000;

    private static final int MAX_OCCURRENCE = 1_000;

    private static final String OUTCOMES = "a, b, tie or both_bad";

    /// Warned of once a file.
    private final Set<String> unknownFields = new HashSet<>();

    AnnotationRow read(Row row) {
        Map<String, Field> fields = new LinkedHashMap<>();
        row.fields().forEach(field -> fields.put(field.name(), field));
        AnnotationFields said = new AnnotationFields("", fields);
        String pair = said.name("pair");
        if (pair.isEmpty()) {
            throw new RefusedRow(
                    "pair",
                    ProblemCode.MISSING_FIELD,
                    "The row does not say which pair it decides. Add \"pair\": its id, its key, or the id it"
                            + " had in its file.");
        }
        Judgment judgment = judgment(said);
        int occurrence = said.whole("occurrence", 0, MAX_OCCURRENCE);
        String left = said.code("left", Side::of, "a or b").map(Side::code).orElse("");
        Duration active =
                Duration.ofMillis(Math.round(said.number("seconds", MAX_SECONDS) * 1_000));
        Optional<String> responseA = said.textIfThere("response_a");
        refuseLongCodes("a", judgment.a());
        refuseLongCodes("b", judgment.b());
        PRINTED.forEach(said::skip);
        Findings findings = new Findings(row.line());
        said.unread().stream().filter(unknownFields::add).forEach(name -> warn(name, findings));
        if (judgment.isEmpty()) {
            throw new RefusedRow(
                    "preference",
                    ProblemCode.MISSING_FIELD,
                    "The row decides nothing. Give a preference (a, b, tie, both_bad or skip) or a verdict.");
        }
        return new AnnotationRow.Said(
                row.line(),
                pair,
                occurrence,
                judgment,
                left,
                active,
                responseA,
                findings.warnings());
    }

    /// The judgment in a decision's fields.
    ///
    /// @throws RefusedRow when it can't be understood in every part
    static Judgment judgment(AnnotationFields said) {
        try {
            return new Judgment(
                    said.code("preference", Preference::of, "a, b, tie, both_bad or skip")
                            .orElse(Preference.UNSTATED),
                    Strength.ofLevel(said.whole("strength", 1, 3)).orElse(Strength.UNSTATED),
                    said.code("more_helpful", Preference::of, OUTCOMES).orElse(Preference.UNSTATED),
                    said.code("safer", Preference::of, OUTCOMES).orElse(Preference.UNSTATED),
                    said.code("prompt_verdict", PromptVerdict::of, "benign, looks_unsafe or unsafe")
                            .orElse(PromptVerdict.UNSTATED),
                    said.verdict("a"),
                    said.verdict("b"),
                    said.flag("flagged").orElse(false),
                    said.text("flag_note"),
                    said.code(
                                    "skip_reason",
                                    SkipReason::of,
                                    "unclear, language, distressing, technical or other")
                            .orElse(SkipReason.UNSTATED),
                    said.text("rationale"),
                    new Corrections(said.correction("a"), said.correction("b")),
                    AnswerFields.of(said));
        } catch (InvalidJudgment e) {
            throw new RefusedRow(
                    e.field(), ProblemCode.CONTRADICTION, String.valueOf(e.getMessage()));
        }
    }

    /// An archive brings back what a project had, however long.
    private static void refuseLongCodes(String side, Verdict verdict) {
        if (verdict.categories().stream().anyMatch(ShortNames::isTooLongCode)) {
            throw new RefusedRow(
                    side + ".categories",
                    ProblemCode.TOO_LARGE,
                    "A hazard category's code has at most "
                            + ShortNames.LONGEST_CODE
                            + " characters, and one here has more.");
        }
    }

    private static void warn(String name, Findings findings) {
        findings.warn(
                name,
                ProblemCode.UNKNOWN_FIELD,
                "The field \""
                        + name
                        + "\" is not known and was not read, here and in the rows below. Was another one meant?");
    }
}
