package org.pairwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.domain.Actor;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.service.ReleaseReport;
import org.pairwright.service.ReleaseRequest;
import org.pairwright.service.ReleaseService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// Publishes a release.
@Command(
        name = "build",
        description =
                "Publish a release: resolve the decisions as `export` does, write the rows, read them back, find the"
                        + " version by what changed since the latest release of the same dataset, and put the folder in its place in one"
                        + " step. The same state of the project and the same recipe give the same bytes, and are the"
                        + " same release. Only a lead may.",
        footer = {
            "",
            "For example:",
            "  pairwright release build safety.pairs --out releases/",
            "  pairwright release build safety.pairs --out releases/ --axis safety-first"
                    + " --split train=0.9,test=0.1 --license CC-BY-4.0 --creator \"Example Lab\"",
            "  pairwright release build safety.pairs --out releases/ --recipe 1.0.0",
            "  pairwright release build safety.pairs --out releases/ --recipe manifest.json --json"
        })
@Needs(Permission.RELEASE)
final class ReleaseBuildCommand implements Callable<Integer> {
    private static final String RECIPE = "--recipe";

    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private FilterOption filter;
    @Mixin private RecipeOptions options;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description =
                    "The folder in which the release gets a folder of its own: TITLE-VERSION.")
    private Path out = Path.of("");

    @Option(
            names = RECIPE,
            paramLabel = "VERSION|FILE",
            description =
                    "Run the recipe of a release again, or that in a file: a manifest.json, or a recipe as"
                            + " `release show --json` prints it. Takes the place of the options that say how.")
    private String recipe = "";

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What the dataset is called. Default: the project's title.")
    private String title = "";

    @Option(
            names = "--license",
            paramLabel = "ID",
            description = "Under which license it is published, such as CC-BY-4.0.")
    private String license = "";

    @Option(names = "--creator", paramLabel = "NAME", description = "Who answers for it.")
    private String creator = "";

    @Option(names = "--url", paramLabel = "URL", description = "Where it is to be found.")
    private String url = "";

    ReleaseBuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ReleaseReport report;
        try (Database database = project.open();
                ProgressBar progress = terminal.progress()) {
            Actor publisher = actor.in(database);
            ReleaseService releases = new ReleaseService(database);
            report =
                    releases.build(
                            new ReleaseRequest(publisher, recipe(releases, database), out),
                            progress);
        }
        json.print(terminal, () -> ReleaseWords.json(report), () -> ReleaseWords.summary(report));
        return ExitCode.DONE;
    }

    private Recipe recipe(ReleaseService releases, Database database) {
        if (recipe.isEmpty()) {
            options.format();
            return options.recipe(filter.text(database), new Credits(title, license, url, creator));
        }
        refuseOthers();
        return ReleaseVersion.parse(recipe).isPresent()
                ? releases.find(recipe).manifest().recipe()
                : ReleaseService.recipe(text());
    }

    /// A recipe is run as it is, so that what it made can be made again.
    private void refuseOthers() {
        ParseResult given = spec.commandLine().getParseResult();
        for (String option : RecipeOptions.NAMES) {
            if (given.hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "%s says it all: leave %s out, or write a recipe of your own."
                                .formatted(RECIPE, option));
            }
        }
    }

    private String text() {
        Path file = Path.of(recipe);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new NotThere(
                    file + " can't be read as a recipe: " + FileTrouble.words(e) + ".", e);
        }
    }
}
