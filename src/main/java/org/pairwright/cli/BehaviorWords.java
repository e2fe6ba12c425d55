package org.pairwright.cli;

import java.util.List;
import java.util.function.Function;
import org.pairwright.service.behavior.Behavior;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.SourceStrengths;
import org.pairwright.statistics.Figure;

/// How annotators behave, in words: what all of them do, and what each does.
final class BehaviorWords {
    private final AuditText text;

    BehaviorWords(AuditText text) {
        this.text = text;
    }

    void all(Behavior behavior) {
        part(
                "Side of the screen",
                behavior.side(),
                FindingWords::side,
                "How often the left response was chosen. A small adjusted p says that it is hardly by chance; it is adjusted for the number of annotators.");
        part(
                "Length of the response",
                behavior.length(),
                FindingWords::length,
                "By how much twice the length multiplies the odds of being chosen. That is no proof of a bias: longer may be better.");
        sources(behavior.sources());
        part(
                "The same pair again",
                behavior.consistency(),
                FindingWords::consistency,
                "How often a repeat got the same answer as the first time, with the responses on the same and on the other sides.");
        part(
                "Change over time",
                behavior.drift(),
                FindingWords::drift,
                "By how much odds are multiplied from an annotator's first label to the last one, where that is hardly by chance. The six tests of an annotator are adjusted for together.");
        part(
                "Speed",
                behavior.speed(),
                FindingWords::speed,
                "Reading counts the words of both responses, one for each 6 characters, and nobody reads more than 1,000 a minute.");
        part(
                "Preferences that go in circles",
                behavior.triads(),
                FindingWords::triads,
                "Of three responses to a prompt that were all compared; who chooses at random makes a quarter of these circular.");
        if (behavior.pooledTriads() instanceof Finding.Tested) {
            text.line(
                    "  majorities of all",
                    FindingWords.of(behavior.pooledTriads(), FindingWords::triads));
        }
        part(
                "Known answers",
                behavior.gold(),
                right -> "right " + FindingWords.share(right),
                "Right is only the very answer that is known: a, b, tie or both bad.");
        part(
                "Use of the scale of strength",
                behavior.scale(),
                FindingWords::scale,
                "Who shifts or stretches the scale has a low alpha, yet orders pairs as the others do.");
        part(
                "Ties",
                behavior.ties(),
                FindingWords::ties,
                "How often each calls it a tie or both bad. Habits that differ explain much low agreement.");
    }

    private <T> void part(
            String title, Findings<T> findings, Function<T, String> words, String meaning) {
        text.title(title);
        text.line("  everybody", FindingWords.of(findings.overall(), words));
        boolean tested = findings.overall() instanceof Finding.Tested;
        List<Findings.Of<T>> each = findings.annotators();
        if (each.stream().anyMatch(of -> of.finding() instanceof Finding.Tested)) {
            tested = true;
            for (Findings.Of<T> of : each.subList(0, shown(each.size()))) {
                text.line("  " + of.annotator(), FindingWords.of(of.finding(), words));
            }
            if (each.size() > AgreementWords.MAX_ANNOTATORS) {
                text.line("  ...", "--json has them all");
            }
        }
        if (tested) {
            text.sentence(meaning);
        }
    }

    private static int shown(int size) {
        return Math.min(size, AgreementWords.MAX_ANNOTATORS);
    }

    private void sources(Finding<SourceStrengths> finding) {
        text.title("Sources of responses");
        switch (finding) {
            case Finding.Untested<SourceStrengths>(Obstacle obstacle) ->
                    text.line("  strengths", FindingWords.untested(obstacle));
            case Finding.Tested<SourceStrengths>(SourceStrengths fit) -> {
                for (SourceStrengths.Source source : fit.sources()) {
                    text.line(
                            "  " + source.name(),
                            "%s, rank %s, %s"
                                    .formatted(
                                            FigureWords.with(
                                                    new Figure.Known(source.strength()),
                                                    source.interval()),
                                            source.bestRank() == source.worstRank()
                                                    ? String.valueOf(source.bestRank())
                                                    : source.bestRank()
                                                            + " to "
                                                            + source.worstRank(),
                                            Words.count(source.comparisons(), "comparison")));
                }
                text.line(
                        "  being on the left",
                        FindingWords.of(
                                fit.position(),
                                position ->
                                        FigureWords.with(
                                                new Figure.Known(position.logOdds()),
                                                position.interval())));
                text.sentence(
                        "The logarithm of the odds of winning against an average source (Bradley and Terry), and what being on the left adds to it. A rank is one number only where intervals separate.");
            }
        }
    }
}
