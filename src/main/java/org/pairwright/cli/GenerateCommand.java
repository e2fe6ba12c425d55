package org.pairwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateName;
import org.pairwright.service.generating.Contender;
import org.pairwright.service.generating.Contender.Wording;
import org.pairwright.service.generating.GatherRequest;
import org.pairwright.service.generating.GenerateReport;
import org.pairwright.service.generating.GenerateRequest;
import org.pairwright.service.generating.GenerateService;
import org.pairwright.service.generating.PromptChoice;
import org.pairwright.service.generating.Sampling;
import org.pairwright.service.scoring.EndpointChoice;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes pairs by asking models.
@Command(
        name = "generate",
        description = {
            "Make blind pairs: each prompt of a file is answered with two versions of a template, or by two"
                    + " models, and both answers become a pair in the queue. Who labels it never learns which"
                    + " is which; the project keeps version, model, temperature and seed of each answer.",
            "Or take answers that were given elsewhere: rows with prompt, version and response.",
            "A prompt has \"prompt\" (text) or \"messages\", and may have \"id\" and \"variables\", each a"
                    + " column of a table, where lists and objects are JSON. In a"
                    + " template, the one variable without a value stands for what the user says. Prompts"
                    + " that have all their answers are passed over, so a run that was stopped goes on; of"
                    + " a prompt that lacks an answer nothing is stored. `pairwright undo-import` takes"
                    + " pairs back."
        },
        footer = {
            "",
            "For example:",
            "  pairwright generate safety.pairs --prompts prompts.jsonl --versions helper@1,helper@2 \\",
            "      --endpoint http://localhost:8000/v1 --model my-model --temperature 0.7 --seed 1",
            "  pairwright generate safety.pairs --prompts prompts.jsonl --models small,large \\",
            "      --endpoint https://api.example.com/v1 --key-from EXAMPLE_KEY",
            "  pairwright generate safety.pairs --of-project --filter 'state = disputed' --limit 200 \\",
            "      --versions helper@1,helper@2 --endpoint http://localhost:8000/v1 --model my-model",
            "  pairwright generate safety.pairs --responses answers.jsonl --versions helper@1,helper@2"
        })
@Needs(Permission.GENERATE)
final class GenerateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private EndpointOptions endpoint;
    @Mixin private FilterOption filter;

    @Option(
            names = "--prompts",
            paramLabel = "FILE",
            description = "The prompts: JSON lines, a JSON array or a table (CSV, TSV).")
    private Optional<Path> prompts = Optional.empty();

    @Option(
            names = "--of-project",
            description =
                    "The prompts of the pairs that --filter means, or of all, each once, instead of --prompts.")
    private boolean ofProject;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Answer at most so many prompts that lack an answer; the same command goes on with the"
                            + " next ones.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--responses",
            paramLabel = "FILE",
            description = "Answers that were given elsewhere, instead of --prompts.")
    private Optional<Path> responses = Optional.empty();

    @Option(
            names = "--versions",
            paramLabel = "A,B",
            split = ",",
            description =
                    "Versions of templates, as helper@3, or helper for the latest; with --responses, the names"
                            + " under which answers stand in the file.")
    private List<String> versions = List.of();

    @Option(
            names = "--models",
            paramLabel = "A,B",
            split = ",",
            description = "The models that answer, instead of --model.")
    private List<String> models = List.of();

    @Option(names = "--endpoint", paramLabel = "URL", description = "Where the models are.")
    private String url = "";

    @Option(
            names = "--temperature",
            paramLabel = "X",
            defaultValue = "0.7",
            description = "0 for the likeliest answer, at most 2 (default: ${DEFAULT-VALUE}).")
    private double temperature;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "For the same answers again, where the endpoint keeps to it. Default: one is drawn, and"
                            + " told.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--max-tokens",
            paramLabel = "N",
            defaultValue = "1024",
            description = "Longer answers are cut off (default: ${DEFAULT-VALUE}).")
    private int maxTokens;

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((prompts.isPresent() ? 1 : 0) + (responses.isPresent() ? 1 : 0) + (ofProject ? 1 : 0)
                != 1) {
            throw new WrongUsage("Give --prompts FILE, --of-project, or --responses FILE.");
        }
        if (filter.isGiven() && !ofProject) {
            throw new WrongUsage("--filter goes with --of-project.");
        }
        WrongUsage.unless(limit.orElse(1) > 0, "--limit is at least 1.");
        GenerateReport report;
        try (Database database = project.open();
                ProgressBar progress = terminal.progress()) {
            Actor acting = actor.in(database);
            GenerateService service = new GenerateService(database);
            report =
                    responses.isPresent()
                            ? service.gather(gathering(acting, responses.get()), progress)
                            : service.run(asking(acting, chosen(database), service), progress);
        }
        if (!json.isAsked()) {
            GenerateWords.printFailures(terminal, report);
        }
        json.print(terminal, () -> GenerateWords.json(report), () -> GenerateWords.of(report));
        return report.isStopped()
                ? ExitCode.FAILED
                : report.failed() > 0 ? ExitCode.ROWS_REFUSED : ExitCode.DONE;
    }

    private GatherRequest gathering(Actor acting, Path file) {
        if (versions.stream().distinct().count() < 2) {
            throw new WrongUsage("--responses needs --versions A,B: the names in the file.");
        }
        try {
            return new GatherRequest(acting, file, versions);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()), e);
        }
    }

    private PromptChoice chosen(Database database) {
        return prompts.<PromptChoice>map(PromptChoice.InFile::new)
                .orElseGet(() -> new PromptChoice.InProject(filter.filter(database)));
    }

    private GenerateRequest asking(Actor acting, PromptChoice chosen, GenerateService service) {
        if (url.isBlank()) {
            throw new WrongUsage(
                    (ofProject ? "--of-project" : "--prompts")
                            + " needs --endpoint URL, where the models are.");
        }
        if (models.isEmpty() && !endpoint.namesModel()) {
            throw new WrongUsage("Name the model with --model, or several with --models A,B.");
        }
        EndpointChoice first =
                models.isEmpty() ? endpoint.at(url) : endpoint.at(url, models.getFirst());
        List<String> named = models.isEmpty() ? List.of(first.model()) : models;
        List<Contender> contenders = new ArrayList<>();
        for (Wording wording : wordings(acting, service)) {
            named.forEach(
                    it -> contenders.add(new Contender(wording, first.withModel(it.strip()))));
        }
        Sampling sampling =
                new Sampling(temperature, seed.orElseGet(Sampling::drawnSeed), maxTokens);
        try {
            GenerateRequest request =
                    new GenerateRequest(
                            acting,
                            chosen,
                            contenders,
                            sampling,
                            endpoint.parallel(),
                            limit.orElse(Integer.MAX_VALUE));
            sayWhatLeaves(first);
            return request;
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(
                    "Name two versions with --versions A,B, or two models with --models A,B. "
                            + e.getMessage(),
                    e);
        }
    }

    private List<Wording> wordings(Actor acting, GenerateService service) {
        if (versions.isEmpty()) {
            return List.of(new Wording.AsItIs());
        }
        List<Wording> wordings = new ArrayList<>();
        for (String version : versions) {
            TemplateName name =
                    TemplateName.parse(version.strip())
                            .orElseThrow(() ->
                                    new WrongUsage(
                                            "No version of a template is called \""
                                                    + version
                                                    + "\"; helper@3 is one."));
            wordings.add(new Wording.InTemplate(service.version(acting, name)));
        }
        return wordings;
    }

    private void sayWhatLeaves(EndpointChoice to) {
        terminal.say(
                "The prompts are sent to %s (%s)."
                        .formatted(
                                to.place(),
                                to.isOnThisMachine()
                                        ? "this computer"
                                        : "they leave this computer"));
    }
}
