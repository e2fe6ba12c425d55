package org.pairwright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pairwright.exporting.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Takes the tour.
@Command(
        name = "tour",
        description =
                "Drive the main job through the real screens without a display: import the sample, label it"
                        + " by key presses, take back, export. Leaves a picture a step and the dataset.",
        footer = {
            "",
            "For example:",
            "  pairwright tour",
            "  pairwright tour --out pictures --json",
            "  pairwright tour --all"
        })
@Needs({})
final class TourCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Windows windows;

    @Mixin private JsonOption json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where everything goes. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("target", "tour");

    @Option(
            names = "--all",
            description =
                    "Also make a picture of everything that has a look of its own, light and dark, in"
                            + " 1280x800 and 1920x1080. Takes some minutes.")
    private boolean all;

    TourCommand(Terminal terminal, Windows windows) {
        this.terminal = terminal;
        this.windows = windows;
    }

    @Override
    public Integer call() {
        Windows.Toured toured = windows.tour(folder, all);
        ExportWords exported = new ExportWords(toured.exported());
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put(
                                        "steps",
                                        toured.steps().stream().map(TourCommand::json).toList())
                                .put("exported", exported.json()),
                () ->
                        "%s in %s.%n%s"
                                .formatted(
                                        Words.count(toured.steps().size(), "picture"),
                                        folder,
                                        exported.summary()));
        return ExitCode.DONE;
    }

    private static JsonObject json(Windows.Step step) {
        return new JsonObject().put("name", step.name()).put("png", step.picture().toString());
    }
}
