package org.pairwright.service.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;
import org.pairwright.service.agreement.Disagreement;

/// The part of a report about the pairs on which people disagree most. Texts of pairs that are
/// covered on the screen are not quoted.
final class DisagreementPart {
    private static final String COVERED = "sensitive: not quoted here";

    private DisagreementPart() {}

    static Part of(List<Disagreement> disagreements, Meanings meanings) {
        return new Part.Draft("disagreements", "Pairs that lower agreement most")
                .say(meanings.disagreements())
                .add(
                        new Table(
                                "disagreements",
                                "Pairs that lower agreement most, with quotations",
                                List.of(
                                        Column.number("pair", "Pair"),
                                        Column.words("prompt", "Prompt begins"),
                                        Column.words("answers", "Answers"),
                                        Column.words("differ", "Where they differ"),
                                        Column.number("loss", "Takes off alpha"),
                                        Column.words("rationales", "Rationales")),
                                disagreements.stream().map(DisagreementPart::row).toList()))
                .done();
    }

    private static List<Cell> row(Disagreement it) {
        return List.of(
                new Cell.Amount(it.pair(), Long.toString(it.pair())),
                Cell.of(it.sensitive() ? COVERED : it.prompt()),
                Cell.of(
                        it.answers().stream()
                                .map(answer -> answer.annotator() + ": " + said(answer.judgment()))
                                .collect(Collectors.joining("; "))),
                Cell.of(
                        it.losses().keySet().stream()
                                .map(TypeWords::title)
                                .collect(Collectors.joining(", "))),
                new Cell.Amount(it.loss(), String.format(Locale.ENGLISH, "%.4f", it.loss())),
                Cell.of(it.sensitive() ? COVERED : rationales(it.answers())));
    }

    private static String rationales(List<Disagreement.Answer> answers) {
        return answers.stream()
                .filter(it -> !it.judgment().rationale().isEmpty())
                .map(it ->
                        "%s: \u201c%s\u201d".formatted(it.annotator(), it.judgment().rationale()))
                .collect(Collectors.joining(" "));
    }

    private static String said(Judgment judgment) {
        String strength =
                judgment.strength() == Strength.UNSTATED
                        ? ""
                        : " by " + judgment.strength().level();
        return TypeWords.category(judgment.preference().code())
                + strength
                + verdict("A", judgment.a())
                + verdict("B", judgment.b());
    }

    private static String verdict(String response, Verdict verdict) {
        if (verdict.isEmpty()) {
            return "";
        }
        int level = verdict.severity().level();
        String severity = level == 0 ? "" : " " + level;
        String categories =
                verdict.categories().isEmpty()
                        ? ""
                        : " (" + String.join(", ", verdict.categories()) + ")";
        return ", " + response + " " + verdict.safety().code() + severity + categories;
    }
}
