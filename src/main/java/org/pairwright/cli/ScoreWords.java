package org.pairwright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.service.scoring.ScoreReport;

/// What became of a machine's look at pairs, in words.
final class ScoreWords {
    private ScoreWords() {}

    static void printFailures(Terminal terminal, ScoreReport report) {
        for (ScoreReport.Failed failed : report.failures()) {
            terminal.err().println(failed.pair() + ": " + failed.why());
        }
        long more = report.failed() - report.failures().size();
        if (more > 0) {
            terminal.err().println("... and " + Words.number(more) + " more.");
        }
        terminal.err().flush();
    }

    /// @param judge whether it says which response is better, and of none whether it is safe
    static String of(ScoreReport report, boolean judge) {
        List<String> parts = new ArrayList<>();
        parts.add(
                "%s of %s looked at by %s%s; %s before, %s failed."
                        .formatted(
                                Words.number(report.scored()),
                                Words.count(report.pairs(), "pair"),
                                report.name(),
                                judge
                                        ? ""
                                        : ": a response unsafe in " + Words.number(report.unsafe()),
                                Words.number(report.already()),
                                Words.number(report.failed())));
        if (report.skipped().pairs() > 0) {
            parts.add(
                    "%s skipped: %s"
                            .formatted(
                                    Words.count(report.skipped().pairs(), "pair"),
                                    report.skipped().why()));
        }
        if (report.swayed() > 0) {
            parts.add(
                    "In %s the judge took the response in the same place in both orders: a tie."
                            .formatted(Words.number(report.swayed())));
        }
        if (report.tokensIn() + report.tokensOut() > 0) {
            parts.add(
                    "%s sent, %s answered%s."
                            .formatted(
                                    Words.count(report.tokensIn(), "token"),
                                    Words.count(report.tokensOut(), "token"),
                                    cost(report.cost())));
        }
        if (report.isStopped()) {
            parts.add(
                    "It ended early: %s What was looked at is kept; the same command goes on."
                            .formatted(report.stopped()));
        }
        return String.join("\n", parts);
    }

    static String cost(BigDecimal cost) {
        return cost.signum() == 0
                ? ""
                : ", at a cost of " + cost.stripTrailingZeros().toPlainString();
    }
}
