package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;

/// All commands, in the order in which help lists them.
final class Commands {
    private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

    Commands(Terminal terminal, Windows windows) {
        all.put("open", () -> new OpenCommand(terminal, windows));
        all.put("tour", () -> new TourCommand(terminal, windows));
        all.put("new", () -> new NewCommand(terminal));
        all.put("taxonomy", () -> new TaxonomyCommand(terminal));
        all.put("questions", () -> new QuestionsCommand(terminal));
        all.put("formats", () -> new FormatsCommand(terminal));
        all.put("import", () -> new ImportCommand(terminal));
        all.put("annotate", () -> new AnnotateCommand(terminal));
        all.put("stats", () -> new StatsCommand(terminal));
        all.put("list", () -> new ListCommand(terminal));
        all.put("export", () -> new ExportCommand(terminal));
        all.put("release", () -> new ReleaseCommand(terminal));
        all.put("agreement", () -> new AgreementCommand(terminal));
        all.put("plan", () -> new PlanCommand(terminal));
        all.put("compare", () -> new CompareCommand(terminal));
        all.put("suite", () -> new SuiteCommand(terminal));
        all.put("score", () -> new ScoreCommand(terminal));
        all.put("generate", () -> new GenerateCommand(terminal));
        all.put("set", () -> new SetCommand(terminal));
        all.put("targets", () -> new TargetsCommand(terminal));
        all.put("prompts", () -> new PromptsCommand(terminal));
        all.put("annotators", () -> new AnnotatorsCommand(terminal));
        all.put("undo", () -> new UndoCommand(terminal));
        all.put("redo", () -> new RedoCommand(terminal));
        all.put("undo-import", () -> new UndoImportCommand(terminal));
        all.put("check", () -> new CheckCommand(terminal));
        all.put("backup", () -> new BackupCommand(terminal));
        all.put("completion", () -> new CompletionCommand(terminal));
        all.put("help", () -> new HelpCommand(terminal));
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }

    /// Whether a command has to know the others.
    static boolean isAboutOthers(String name) {
        return name.equals("help") || name.equals("completion");
    }

    CommandLine make(String name) {
        Object command = Objects.requireNonNull(all.get(name)).get();
        CommandLine made = new CommandLine(command);
        if (command instanceof CommandGroup group) {
            group.commands().forEach(made::addSubcommand);
        }
        return made;
    }
}
