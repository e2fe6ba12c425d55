package org.pairwright.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.domain.CheckReport;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.CheckService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Looks through a project for damage.
@Command(
        name = "check",
        description =
                "Look through a project for damage: the file, its tables, references, counts and the event log."
                        + " Changes nothing; others may go on working. Exit code 4 when something is wrong.",
        footer = {"", "For example:", "  pairwright check safety.pairs"})
@Needs({})
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private JsonOption json;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckReport report;
        try (ProgressBar progress = terminal.progress()) {
            report = new CheckService(project.location()).run(progress);
        }
        json.print(terminal, () -> json(report), () -> words(report));
        return report.ok() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private static JsonObject json(CheckReport report) {
        return new JsonObject()
                .put("ok", report.ok())
                .put("problems", report.problems().stream().map(CheckCommand::json).toList());
    }

    private static JsonObject json(CheckReport.Found found) {
        return new JsonObject().put("code", found.code()).put("message", found.message());
    }

    private String words(CheckReport report) {
        return report.ok()
                ? project + ": everything is in order."
                : report.problems().stream()
                        .map(found -> found.code() + ": " + found.message())
                        .collect(Collectors.joining(System.lineSeparator()));
    }
}
