package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectCounts;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.MachineHelpService;
import org.pairwright.service.StatsService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Counts what a project holds.
@Command(
        name = "stats",
        description =
                "Count what a project holds. Annotations are counted as they stand now, and those of models"
                        + " apart.",
        footer = {"", "For example:", "  pairwright stats safety.pairs --json"})
@Needs(Permission.READ_RESULTS)
final class StatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    StatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = project.openToRead()) {
            actor.in(database);
            ProjectCounts counts = new StatsService(database).counts();
            MachineHelpService machines = new MachineHelpService(database);
            json.print(
                    terminal,
                    () ->
                            json(counts)
                                    .put("suggestions", suggestions(machines))
                                    .put("queue_order", machines.help().queueOrder().code()),
                    () -> words(counts));
        }
        return ExitCode.DONE;
    }

    private static JsonObject json(ProjectCounts counts) {
        return new JsonObject()
                .put("prompts", counts.prompts())
                .put("responses", counts.responses())
                .put("pairs", counts.pairs())
                .put("annotations", counts.annotations())
                .put("annotators", counts.annotators().stream().map(StatsCommand::json).toList())
                .put("preferences", JsonObject.of(counts.preferences()))
                .put("categories", JsonObject.of(counts.categories()))
                .put("labeled_pairs", counts.labeledPairs())
                .put("disputed_pairs", counts.disputedPairs())
                .put("model_annotations", counts.modelAnnotations());
    }

    private static JsonObject suggestions(MachineHelpService machines) {
        MachineHelpService.Suggested suggested = machines.suggested();
        return new JsonObject()
                .put("setting", machines.help().suggestions().code())
                .put("shown", suggested.shown())
                .put("changed_after", suggested.changed());
    }

    private static JsonObject json(ProjectCounts.OfAnnotator annotator) {
        return new JsonObject()
                .put("name", annotator.name())
                .put("kind", annotator.kind())
                .put("role", annotator.role())
                .put("pairs", annotator.pairs())
                .put("annotations", annotator.annotations());
    }

    private static String words(ProjectCounts counts) {
        AlignedLines words = new AlignedLines(32);
        words.add("prompts", counts.prompts());
        words.add("responses", counts.responses());
        words.add("pairs", counts.pairs());
        words.add("  labeled", counts.labeledPairs());
        words.add("  disputed", counts.disputedPairs());
        words.add("annotations", counts.annotations());
        counts.preferences().forEach((name, number) -> words.add("  " + name, number));
        if (counts.modelAnnotations() > 0) {
            words.add("annotations by models", counts.modelAnnotations());
        }
        words.head("annotators");
        for (ProjectCounts.OfAnnotator annotator : counts.annotators()) {
            words.add(
                    "  " + annotator.name() + " (" + annotator.kind() + ")",
                    annotator.annotations());
        }
        if (!counts.categories().isEmpty()) {
            words.head("categories");
        }
        counts.categories().forEach((code, number) -> words.add("  " + code, number));
        return words.toString();
    }
}
