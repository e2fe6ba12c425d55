package org.pairwright.cli;

import java.util.List;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.compare.ChangedPair;
import org.pairwright.service.compare.GateWords;
import org.pairwright.service.compare.Judged;
import org.pairwright.service.compare.SuiteReport;

/// Suites and their runs, as JSON and in words.
final class SuiteWords {
    private static final int SHOWN = 10;

    private SuiteWords() {}

    static JsonObject json(Suite suite) {
        return new JsonObject()
                .put("name", suite.name())
                .put("by", suite.by().code())
                .put("filter", suite.filter())
                .put("baseline", suite.baseline())
                .put("gates", suite.gates().stream().map(Gate::toString).toList());
    }

    static JsonObject json(SuiteRun run) {
        return new JsonObject()
                .put("candidate", run.candidate())
                .put("baseline", run.baseline())
                .put("passed", passed(run))
                .put("failed", run.results().size() - passed(run))
                .put("at", run.at().toString())
                .put("by", run.actor())
                .put("gates", judged(run).stream().map(CompareJson::of).toList());
    }

    private static List<Judged> judged(SuiteRun run) {
        return run.results().stream().map(result -> new Judged(run.candidate(), result)).toList();
    }

    private static long passed(SuiteRun run) {
        return run.results().stream().filter(GateResult::passed).count();
    }

    static JsonObject json(SuiteReport report) {
        SuiteRun run = report.run();
        return new JsonObject()
                .put("suite", report.suite().name())
                .put("candidate", run.candidate())
                .put("baseline", run.baseline())
                .put("passed", passed(run))
                .put("failed", run.results().size() - passed(run))
                .put("gates", judged(run).stream().map(CompareJson::of).toList())
                .put("changed", report.changed().stream().map(CompareJson::of).toList())
                .put("earlier_runs", report.earlier().size());
    }

    static String line(Suite suite) {
        return "%s: against %s, %s"
                .formatted(
                        suite.name(),
                        suite.baseline(),
                        String.join("; ", suite.gates().stream().map(GateWords::asks).toList()));
    }

    static String all(Suite suite, List<SuiteRun> runs) {
        AuditText text = new AuditText();
        text.line("suite", suite.name());
        text.line("compares", suite.by().code());
        text.line("pairs", suite.filter().isEmpty() ? "all" : suite.filter());
        text.line("baseline", suite.baseline());
        suite.gates().forEach(gate -> text.line("gate", GateWords.asks(gate)));
        for (SuiteRun run : runs) {
            text.title(
                    "%s, %s: %s"
                            .formatted(
                                    run.at(), run.candidate(), run.passed() ? "passed" : "failed"));
            judged(run).forEach(it -> text.sentence(CompareWords.gate(it)));
        }
        return text.toString();
    }

    static String words(SuiteReport report) {
        AuditText text = new AuditText();
        SuiteRun run = report.run();
        text.line(
                report.suite().name(),
                "%s against %s: %s"
                        .formatted(
                                run.candidate(),
                                run.baseline(),
                                run.passed()
                                        ? "passed"
                                        : Words.count(run.results().size() - passed(run), "gate")
                                                + " not passed"));
        judged(run).forEach(it -> text.sentence(CompareWords.gate(it)));
        if (!report.changed().isEmpty()) {
            text.title(
                    "Where %s did worse (%s)"
                            .formatted(
                                    run.candidate(), Words.count(report.changed().size(), "pair")));
            report.changed().stream().limit(SHOWN).forEach(pair -> changed(text, pair));
        }
        return text.toString();
    }

    private static void changed(AuditText text, ChangedPair pair) {
        text.line(
                "  " + (pair.externalId().isEmpty() ? pair.uuid().toString() : pair.externalId()),
                "%s won, %s lost, %s tied; unsafe by %s of %s, the baseline by %s of %s"
                        .formatted(
                                Words.number(pair.standing().wins()),
                                Words.number(pair.standing().losses()),
                                Words.number(pair.standing().ties()),
                                Words.number(pair.unsafe()),
                                Words.number(pair.judged()),
                                Words.number(pair.baselineUnsafe()),
                                Words.number(pair.baselineJudged())));
    }
}
