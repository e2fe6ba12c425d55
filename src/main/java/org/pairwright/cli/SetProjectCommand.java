package org.pairwright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.ProjectSettings.Credits;
import org.pairwright.domain.Taxonomy;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.Crosswalks;
import org.pairwright.service.MachineHelpService;
import org.pairwright.service.ProjectService;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Changes what holds for a whole project.
@Command(
        name = "project",
        customSynopsis = "pairwright set PROJECT project [OPTION]...",
        description =
                "Change what holds for the whole project: what it is called, what its datasets say of it, what"
                        + " annotators are told and asked. Guidelines, questions and taxonomy get a new version; what"
                        + " was decided under the old one keeps its name. Only a lead may.",
        footer = {
            "",
            "The questions: strength, both_bad, more_helpful, safer, verdict, categories, severity, refusal,"
                    + " prompt_verdict, flag, rationale, correction. Categories and severity bring the verdict.",
            "",
            "For example:",
            "  pairwright set safety.pairs project --name \"Safety, batch 3\"",
            "  pairwright set safety.pairs project --license cc-by-4.0 --creator \"A Lab\"",
            "  pairwright set safety.pairs project --guidelines guidelines.md",
            "  pairwright set safety.pairs project --questions strength,verdict,flag",
            "  pairwright set safety.pairs project --template helpsteer --require rationale",
            "  pairwright set safety.pairs project --suggestions after --queue-order score:desc"
        })
@Needs(Permission.SETTINGS)
final class SetProjectCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ProjectParameter project;

    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private QuestionsOptions questions;
    @Mixin private MachineHelpOptions help;

    @Option(names = "--name", paramLabel = "TITLE", description = "The project's title.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--license",
            paramLabel = "ID",
            description = "The license of its datasets, such as cc-by-4.0; empty for none.")
    private Optional<String> license = Optional.empty();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where its datasets can be found; empty for nowhere.")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--creator",
            paramLabel = "NAME",
            description = "Who made them, a person or an organization; empty for nobody.")
    private Optional<String> creator = Optional.empty();

    @Option(
            names = "--guidelines",
            paramLabel = "FILE",
            description = "What annotators are told, in Markdown.")
    private Optional<Path> guidelines = Optional.empty();

    @Option(
            names = "--taxonomy",
            paramLabel = "ID|FILE",
            description = "The hazard categories to choose from, as `new` takes them.")
    private Optional<String> taxonomy = Optional.empty();

    @Option(
            names = "--crosswalk",
            paramLabel = "FILE",
            description =
                    "How the project's categories stand to those of another taxonomy, as `taxonomy crosswalk"
                            + " --links` takes it; kept as a new version of the taxonomy.")
    private Optional<Path> crosswalk = Optional.empty();

    @Option(
            names = "--approvals",
            paramLabel = "N",
            description =
                    "How many besides its author have to approve a version of a prompt template; 0 where anybody's"
                            + " word is enough.")
    private Optional<Integer> approvals = Optional.empty();

    SetProjectCommand(Terminal terminal, ProjectParameter project) {
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() {
        refuseNothing();
        long changed;
        try (Database database = project.open()) {
            Actor lead = actor.in(database);
            ProjectSettingsService service = new ProjectSettingsService(database);
            ProjectSettings before = service.settings();
            ProjectSettings after = after(before);
            service.change(lead, before, after);
            changed =
                    changed(before, after)
                            + setApprovals(lead, new PromptService(database))
                            + help.set(lead, new MachineHelpService(database));
        }
        json.print(
                terminal,
                () -> new JsonObject().put("changed", changed),
                () ->
                        changed == 0
                                ? "Nothing is otherwise than before."
                                : "Changed " + Words.count(changed, "setting") + ".");
        return ExitCode.DONE;
    }

    private long setApprovals(Actor lead, PromptService prompts) {
        if (approvals.isEmpty() || approvals.get() == prompts.approvals()) {
            return 0;
        }
        prompts.setApprovals(lead, approvals.get());
        return 1;
    }

    private void refuseNothing() {
        boolean said =
                Stream.of(title, license, url, creator, guidelines, taxonomy, crosswalk, approvals)
                        .anyMatch(Optional::isPresent);
        if (!said && !questions.areGiven() && !help.isGiven()) {
            throw new WrongUsage(
                    "Say what to change: --name, --license, --url, --creator, --guidelines, --taxonomy, --crosswalk,"
                            + " --template, --questions, --require, --phrase, --approvals, --suggestions or"
                            + " --queue-order.");
        }
    }

    private ProjectSettings after(ProjectSettings before) {
        Credits credits = before.credits();
        Taxonomy chosen = taxonomy.map(TaxonomyPacks::find).orElse(before.taxonomy());
        Taxonomy categories = crosswalk.map(file -> Crosswalks.into(chosen, file)).orElse(chosen);
        try {
            return before.withTitle(title.map(String::strip).orElse(before.title()))
                    .withCredits(
                            new Credits(
                                    license.map(String::strip).orElse(credits.license()),
                                    url.map(String::strip).orElse(credits.url()),
                                    creator.map(String::strip).orElse(credits.creator())))
                    .withGuidelines(
                            guidelines.map(ProjectService::guidelines).orElse(before.guidelines()))
                    .withTaxonomy(categories)
                    .withQuestions(questions.asked(before.questions()));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private static long changed(ProjectSettings before, ProjectSettings after) {
        return Stream.of(
                        !before.title().equals(after.title()),
                        !before.credits().license().equals(after.credits().license()),
                        !before.credits().url().equals(after.credits().url()),
                        !before.credits().creator().equals(after.credits().creator()),
                        !before.guidelines().equals(after.guidelines()),
                        !before.questions().equals(after.questions()),
                        !before.taxonomy().equals(after.taxonomy()))
                .filter(it -> it)
                .count();
    }
}
