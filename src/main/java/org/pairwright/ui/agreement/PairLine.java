package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.service.agreement.Disagreement;

/// A pair on which people disagree, in words.
///
/// @param pair its id
/// @param prompt the beginning of its prompt; covered where the pair is marked sensitive, or known
///   to be of what who looks opted out of
/// @param answers what each says, such as A A B tie
/// @param spoken the same with names
/// @param differ in which kinds of label they differ
/// @param loss what it takes off the figures
/// @param rationales what they gave as reasons, where the pair is not covered
/// @param pairs the expression for pairs among which it is
record PairLine(
        long pair,
        String prompt,
        String answers,
        String spoken,
        String differ,
        String loss,
        String rationales,
        String pairs) {
    /// @param optedOut whether who looks does not want to be shown the pair
    static PairLine of(
            Disagreement of, boolean optedOut, AgreementWords words, PairsBehind behind) {
        List<String> answers = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        for (Disagreement.Answer answer : of.answers()) {
            answers.add(words.answer(answer.judgment().preference().code()));
            spoken.add(
                    words.of(
                            "agreement.pairs.answer",
                            answer.annotator(),
                            words.answer(answer.judgment().preference().code())));
        }
        return new PairLine(
                of.pair(),
                prompt(of, optedOut, words),
                String.join("  ", answers),
                String.join(", ", spoken),
                of.losses().entrySet().stream()
                        .sorted((one, other) -> Double.compare(other.getValue(), one.getValue()))
                        .map(it -> words.type(it.getKey()))
                        .collect(Collectors.joining(", ")),
                words.of("agreement.pairs.loss", of.loss()),
                of.sensitive() || optedOut
                        ? ""
                        : of.answers().stream()
                                .map(it -> it.judgment().rationale())
                                .filter(it -> !it.isBlank())
                                .map(it -> words.of("agreement.pairs.rationale", line(it)))
                                .collect(Collectors.joining(" / ")),
                behind.shared());
    }

    private static String prompt(Disagreement of, boolean optedOut, AgreementWords words) {
        return of.sensitive()
                ? words.of("agreement.pairs.covered")
                : optedOut ? words.of("agreement.pairs.coveredByChoice") : line(of.prompt());
    }

    /// On one line, whatever it is.
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
