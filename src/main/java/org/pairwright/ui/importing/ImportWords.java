package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProjectPart;
import org.pairwright.domain.UndoneImports;
import org.pairwright.service.ImportReport;
import org.pairwright.ui.kit.Messages;

/// What the Import screen says.
final class ImportWords {
    private static final int NAMED = 2;
    private static final long LONG_SECONDS = 90;

    private final Messages messages;

    ImportWords(Messages messages) {
        this.messages = messages;
    }

    /// The names of a few files, and how many more there are.
    String names(List<Path> files) {
        String first =
                files.stream()
                        .limit(NAMED)
                        .map(ImportWords::name)
                        .collect(Collectors.joining(", "));
        return files.size() > NAMED
                ? messages.of("import.names.more", first, files.size() - NAMED)
                : first;
    }

    String sum(ImportReport report) {
        List<String> said = new ArrayList<>(List.of(counts(report)));
        if (report.gold() > 0) {
            said.add(messages.of("import.done.gold", report.gold()));
        }
        if (report.changed() > 0) {
            said.add(messages.of("import.done.changed", report.changed()));
        }
        if (report.met() > 0) {
            said.add(messages.of("import.done.met", report.met()));
        }
        if (!report.adopted().isEmpty()) {
            said.add(messages.of("import.done.adopted", parts(report.adopted())));
        }
        if (!report.passedOver().isEmpty()) {
            said.add(messages.of("import.done.passedOver", names(report.passedOver())));
        }
        return String.join(" ", said);
    }

    /// What a project would take over from an archive; empty where it would not.
    String wouldAdopt(ImportReport report) {
        return report.adopted().isEmpty()
                ? ""
                : messages.of("import.check.adopted", parts(report.adopted()));
    }

    private String parts(List<ProjectPart> parts) {
        return parts.stream().map(this::part).collect(Collectors.joining(", "));
    }

    private String part(ProjectPart part) {
        return messages.of(
                switch (part) {
                    case TITLE -> "import.part.title";
                    case CREDITS -> "import.part.credits";
                    case GUIDELINES -> "import.part.guidelines";
                    case QUESTIONS -> "import.part.questions";
                    case TAXONOMY -> "import.part.taxonomy";
                    case APPROVALS -> "import.part.approvals";
                    case MACHINE_HELP -> "import.part.machineHelp";
                    case SEED -> "import.part.seed";
                });
    }

    private String counts(ImportReport report) {
        return messages.of(
                "import.done.what",
                report.pairs(),
                report.annotations(),
                report.duplicates(),
                report.refused(),
                warnings(report),
                report.files().stream().filter(ImportReport.OfFile::isLeftOut).count());
    }

    static long warnings(ImportReport report) {
        return report.files().stream().mapToLong(ImportReport.OfFile::warnings).sum();
    }

    /// As what a file was read, and why.
    String reason(ImportReport.OfFile file) {
        return messages.of(
                "import.done.reason",
                name(file.file()),
                file.format(),
                String.join(" ", file.reasons()));
    }

    /// Where and why the first rows stay out.
    ///
    /// @param most so many of them
    List<String> refusals(ImportReport report, int most) {
        boolean several = report.files().size() > 1;
        return report.files().stream()
                .flatMap(file ->
                        file.problems().stream()
                                .filter(Problem::refused)
                                .map(problem ->
                                        several
                                                ? refusal(name(file.file()), problem)
                                                : refusal(problem)))
                .limit(most)
                .toList();
    }

    private String refusal(Problem problem) {
        return problem.line() == 0
                ? problem.message()
                : messages.of("import.check.refusal", problem.line(), problem.message());
    }

    private String refusal(String file, Problem problem) {
        return problem.line() == 0
                ? messages.of("import.check.refusalOfFile", file, problem.message())
                : messages.of(
                        "import.check.refusalInFile", file, problem.line(), problem.message());
    }

    /// The name of a file without its folders.
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    String takenBack(UndoneImports gone) {
        String pairs = takenBack(gone.imports()) + knownAnswers(gone.imports());
        String settings =
                switch (gone.settings()) {
                    case UNTOUCHED -> pairs;
                    case RESTORED -> pairs + " " + messages.of("import.undone.restored");
                    case KEPT -> pairs + " " + messages.of("import.undone.kept");
                };
        return gone.builtOn() ? settings + " " + messages.of("import.undone.builtOn") : settings;
    }

    private String knownAnswers(List<ImportBatch> gone) {
        long answers = gone.stream().mapToLong(ImportBatch::knownAnswers).sum();
        return answers == 0 ? "" : " " + messages.of("import.undone.gold", answers);
    }

    private String takenBack(List<ImportBatch> gone) {
        long pairs = gone.stream().mapToLong(ImportBatch::pairs).sum();
        long decisions = gone.stream().mapToLong(ImportBatch::annotations).sum();
        return messages.of(
                "import.undone.what",
                pairs,
                decisions,
                gone.stream()
                        .map(it -> Path.of(it.file()))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), this::names)),
                pairs == 1 && decisions == 0 ? 1 : 2);
    }

    /// How fast it is and how long it goes on; empty while it is too early to say.
    String pace(Reached reached) {
        if (reached.pace().isEmpty() || reached.left().isEmpty()) {
            return "";
        }
        long pace = reached.pace().getAsLong();
        Duration left = reached.left().get();
        return left.toSeconds() < LONG_SECONDS
                ? messages.of("import.running.seconds", pace, left.toSeconds() + 1)
                : messages.of("import.running.minutes", pace, Math.round(left.toSeconds() / 60.0));
    }

    /// What a file says of one pair.
    String decisions(List<ImportedAnnotation> decisions) {
        if (decisions.isEmpty()) {
            return messages.of("import.decision.none");
        }
        if (decisions.size() == 1) {
            return decision(decisions.getFirst().judgment());
        }
        Map<String, Long> counts =
                decisions.stream()
                        .map(it -> preference(it.judgment()))
                        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> messages.of("import.decision.count", it.getKey(), it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String decision(Judgment judgment) {
        int level = judgment.strength().level();
        return level == 0
                ? preference(judgment)
                : messages.of("import.decision.strength", preference(judgment), level);
    }

    private String preference(Judgment judgment) {
        return messages.of(
                switch (judgment.preference()) {
                    case A -> "import.decision.a";
                    case B -> "import.decision.b";
                    case TIE -> "import.decision.tie";
                    case BOTH_BAD -> "import.decision.bothBad";
                    case SKIP -> "import.decision.skip";
                    case UNSTATED -> "import.decision.verdicts";
                });
    }
}
