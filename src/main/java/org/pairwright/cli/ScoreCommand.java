package org.pairwright.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.pairwright.domain.Likelihood;
import org.pairwright.domain.Permission;
import org.pairwright.endpoint.Judge;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.scoring.EndpointChoice;
import org.pairwright.service.scoring.ScoreReport;
import org.pairwright.service.scoring.ScoreRequest;
import org.pairwright.service.scoring.ScoreService;
import org.pairwright.service.scoring.ScorerChoice;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lets a machine look at responses.
@Command(
        name = "score",
        description = {
            "Let a machine say which responses are unsafe, or which of two is better. It is an annotator of"
                    + " kind model: its word is never counted with that of people unless you ask for it, and"
                    + " `pairwright agreement` tells how far it agrees with them.",
            "The lexicon comes with Pairwright and sends nothing anywhere: English words and phrases, a blunt"
                    + " tool. An endpoint is asked at its URL: moderation (OpenAI's /moderations), a guard"
                    + " model (chat completions that answer as Llama Guard), or a judge, who is asked in both"
                    + " orders; where it takes the other response then, that is a tie. What leaves this"
                    + " computer is said first.",
            "Pairs that it has looked at are passed over, so a run that was stopped or failed goes on. Of a"
                    + " pair all is stored or nothing; those that failed are listed."
        },
        footer = {
            "",
            "For example:",
            "  pairwright score safety.pairs --scorer lexicon",
            "  pairwright score safety.pairs --scorer https://api.openai.com/v1/moderations \\",
            "      --model omni-moderation-latest --key-from OPENAI_API_KEY --per-minute 500",
            "  pairwright score safety.pairs --scorer http://localhost:8000/v1 --kind guard \\",
            "      --model meta-llama/Llama-Guard-3-8B --likelihoods --prompts",
            "  pairwright score safety.pairs --scorer http://localhost:8000/v1 --kind judge \\",
            "      --model my-judge --criterion safety --filter 'state = disputed'",
            "  pairwright set safety.pairs pair --filter 'score > 0.8' --sensitive yes",
            "  pairwright set safety.pairs pair --filter 'score > 0.4' --priority 3"
        })
@Needs(Permission.SCORE)
final class ScoreCommand implements Callable<Integer> {
    private static final String LEXICON = "lexicon";

    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private FilterOption filter;
    @Mixin private EndpointOptions endpoint;

    @Option(
            names = "--scorer",
            required = true,
            paramLabel = "lexicon|URL",
            description = "The lexicon, or where an endpoint is.")
    private String scorer = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = Candidates.Scorers.class,
            description =
                    "What is at the URL: moderation, guard or judge. Default: moderation where the URL ends in"
                            + " /moderations.")
    private String kind = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "What the annotator is called that stands for it. Default: lexicon, or the kind and the"
                            + " model.")
    private String name = "";

    @Option(
            names = "--criterion",
            paramLabel = "CRITERION",
            completionCandidates = Candidates.Criteria.class,
            description = "What a judge goes by: preference (the default), helpfulness or safety.")
    private String criterion = Judge.Criterion.PREFERENCE.code();

    @Option(
            names = "--guard-taxonomy",
            paramLabel = "ID",
            defaultValue = "lg3",
            description =
                    "Which taxonomy a guard model's S1, S2 ... are of (default: ${DEFAULT-VALUE}).")
    private String taxonomy = "lg3";

    @Option(
            names = "--likelihoods",
            description =
                    "Ask a guard model's server how likely its word was (logprobs): a score between 0 and 1"
                            + " instead of one or the other. Not every server tells.")
    private boolean likelihoods;

    @Option(names = "--prompts", description = "Look at the prompts, too.")
    private boolean prompts;

    @Option(names = "--again", description = "Look again at pairs of which it has said something.")
    private boolean again;

    @Option(
            names = "--threshold",
            paramLabel = "X",
            description =
                    "Call a text unsafe from this score on, 0 to 1. Default: where the machine does.")
    private Optional<String> threshold = Optional.empty();

    ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ScorerChoice choice = choice();
        ScoreReport report;
        try (Database database = project.open();
                ProgressBar progress = terminal.progress()) {
            ScoreRequest request =
                    ScoreRequest.of(actor.in(database), choice)
                            .withName(name.isEmpty() ? choice.name() : name)
                            .withFilter(filter.filter(database))
                            .withPrompts(prompts)
                            .withAgain(again)
                            .withThreshold(threshold())
                            .withParallel(endpoint.parallel());
            choice.endpoint().ifPresent(this::sayWhatLeaves);
            report = new ScoreService(database).run(request, progress);
        }
        if (!json.isAsked()) {
            ScoreWords.printFailures(terminal, report);
        }
        json.print(
                terminal,
                () -> json(report),
                () -> ScoreWords.of(report, choice instanceof ScorerChoice.OfJudge));
        return report.isStopped()
                ? ExitCode.FAILED
                : report.failed() > 0 ? ExitCode.ROWS_REFUSED : ExitCode.DONE;
    }

    private void sayWhatLeaves(EndpointChoice to) {
        terminal.say(
                "Prompts and responses are sent to %s (%s), to the model %s."
                        .formatted(
                                to.place(),
                                to.isOnThisMachine() ? "this computer" : "they leave this computer",
                                to.model()));
    }

    private ScorerChoice choice() {
        if (scorer.equals(LEXICON)) {
            return new ScorerChoice.OfLexicon();
        }
        WrongUsage.unless(
                scorer.contains("://"),
                "--scorer is lexicon, or the URL of an endpoint, which begins with http:// or https://.");
        String what =
                kind.isEmpty() && scorer.strip().endsWith("/moderations") ? "moderation" : kind;
        return switch (what) {
            case "moderation" -> new ScorerChoice.OfModeration(endpoint.at(scorer));
            case "guard" -> new ScorerChoice.OfGuard(endpoint.at(scorer), taxonomy, likelihoods);
            case "judge" -> new ScorerChoice.OfJudge(endpoint.at(scorer), criterion());
            case "" ->
                    throw new WrongUsage(
                            "Say what is at the URL: --kind moderation, guard or judge. Or use --scorer"
                                    + " lexicon.");
            default -> throw new WrongUsage("--kind is moderation, guard or judge.");
        };
    }

    private Judge.Criterion criterion() {
        return Arrays.stream(Judge.Criterion.values())
                .filter(it -> it.code().equals(criterion))
                .findFirst()
                .orElseThrow(
                        () -> new WrongUsage("--criterion is preference, helpfulness or safety."));
    }

    private OptionalInt threshold() {
        if (threshold.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt parsed = Likelihood.parse(threshold.get());
        if (parsed.isEmpty()) {
            throw new WrongUsage("--threshold is a number from 0 to 1.");
        }
        return parsed;
    }

    private static JsonObject json(ScoreReport report) {
        return new JsonObject()
                .put("annotator", report.name())
                .put("pairs", report.pairs())
                .put("scored", report.scored())
                .put("already", report.already())
                .put("failed", report.failed())
                .put("unsafe", report.unsafe())
                .put("swayed", report.swayed())
                .put("tokens_in", report.tokensIn())
                .put("tokens_out", report.tokensOut())
                .put("cost", report.cost().doubleValue())
                .putText("stopped", report.stopped())
                .put(
                        "failures",
                        report.failures().stream()
                                .map(it ->
                                        new JsonObject()
                                                .put("pair", it.pair().toString())
                                                .put("message", it.why()))
                                .toList())
                .put("skipped", report.skipped().pairs())
                .putText("skipped_reason", report.skipped().why())
                .put("seconds", report.took().toMillis() / 1_000.0);
    }
}
