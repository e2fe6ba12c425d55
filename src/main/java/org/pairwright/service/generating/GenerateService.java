package org.pairwright.service.generating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Identity;
import org.pairwright.domain.Permission;
import org.pairwright.domain.Problem;
import org.pairwright.domain.prompt.PromptTemplate;
import org.pairwright.domain.prompt.TemplateName;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.endpoint.EndpointFailure;
import org.pairwright.endpoint.InvalidEndpoint;
import org.pairwright.importing.PromptRow;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.Permissions;
import org.pairwright.service.Progress;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.service.prompts.UnknownTemplate;
import org.pairwright.storage.Database;
import org.pairwright.storage.GenerationStore;
import org.pairwright.storage.GenerationStore.Answered;

/// Makes blind pairs for the queue: prompts that are answered by several versions of a template or
/// models, now or elsewhere.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class GenerateService {
    private static final String STAGE = "generating";

    private final Database database;

    public GenerateService(Database database) {
        this.database = database;
    }

    /// The version of a template that a name means.
    ///
    /// @throws NotAllowed when whoever acts is not told
    /// @throws UnknownTemplate when there is none
    public TemplateVersion version(Actor actor, TemplateName name) {
        return new PromptService(database).version(actor, name);
    }

    /// Asks all contenders each prompt that lacks an answer. When it ends before all were asked,
    /// also because nobody wants it any more, the pairs until then stay, and the report says so;
    /// going again goes on.
    ///
    /// @throws NotAllowed when they may not
    /// @throws UnreadableFile when the prompts can't be read to their end
    /// @throws TooManyPrompts when they are too many
    /// @throws InvalidEndpoint when a key would be sent so that others can read it
    public GenerateReport run(GenerateRequest request, Progress progress) {
        new Permissions(database).require(request.actor(), Permission.GENERATE);
        PromptList prompts = PromptList.of(request.prompts(), database, progress);
        GenerateTally tally = tally(prompts);
        PairBatches batches =
                new PairBatches(database, request.actor(), prompts.name(), prompts.sha256());
        int atOnce = 4 * request.parallel();
        Waiting waiting =
                new Waiting(
                        database, request.contenders().stream().map(Contender::source).toList());
        try (Asking asking =
                new Asking(request.contenders(), request.sampling(), request.parallel(), waiting)) {
            List<PromptRow.Said> rows = prompts.rows();
            int left = request.most();
            for (int from = 0;
                    left > 0 && from < rows.size() && isWanted(tally, progress);
                    from += atOnce) {
                List<PromptRow.Said> some =
                        rows.subList(from, Math.min(from + atOnce, rows.size()));
                List<PromptRow.Said> open =
                        open(some, request.contenders(), tally, waiting).stream()
                                .limit(left)
                                .toList();
                left -= open.size();
                take(open, asking.ask(open, progress::cancelled), batches, tally, waiting);
                if (progress instanceof GenerateWatch watch) {
                    watch.came(tally.report(batches, request.sampling().seed()));
                }
            }
            batches.flush();
            waiting.settle();
        }
        return tally.report(batches, request.sampling().seed());
    }

    private static GenerateTally tally(PromptList prompts) {
        GenerateTally tally = new GenerateTally();
        tally.meant(prompts.rows().size() + prompts.refused().size());
        for (Problem problem : prompts.refused()) {
            tally.failed(problem.line(), problem.message());
        }
        return tally;
    }

    private static boolean isWanted(GenerateTally tally, Progress progress) {
        progress.report(STAGE, tally.gone(), tally.all());
        if (progress.cancelled()) {
            tally.stop(GenerateReport.CANCELED);
        }
        return !tally.isStopped();
    }

    /// Those that not all have answered.
    private List<PromptRow.Said> open(
            List<PromptRow.Said> rows,
            List<Contender> contenders,
            GenerateTally tally,
            Waiting waiting) {
        List<String> sources = contenders.stream().map(Contender::source).toList();
        Set<Answered> there =
                new GenerationStore(database)
                        .answered(
                                rows.stream().map(it -> Identity.promptKey(it.prompt())).toList(),
                                sources);
        List<PromptRow.Said> open = new ArrayList<>();
        for (PromptRow.Said row : rows) {
            boolean all =
                    sources.stream()
                            .allMatch(it ->
                                    there.contains(
                                            new Answered(Identity.promptKey(row.prompt()), it)));
            if (all) {
                tally.already();
                waiting.paired(row);
            } else {
                open.add(row);
            }
        }
        return open;
    }

    private static void take(
            List<PromptRow.Said> rows,
            List<List<Asking.Outcome>> outcomes,
            PairBatches batches,
            GenerateTally tally,
            Waiting waiting) {
        for (int i = 0; i < rows.size(); i++) {
            List<Answer> answers = new ArrayList<>();
            String why = "";
            boolean stopped = false;
            for (Asking.Outcome outcome : outcomes.get(i)) {
                switch (outcome) {
                    case Asking.Outcome.Answered answered -> {
                        tally.took(answered.tokens(), answered.at());
                        answers.add(answered.answer());
                    }
                    case Asking.Outcome.Failed failed -> {
                        stopped |= failed.kind() == EndpointFailure.Kind.STOPPED;
                        why = why.isEmpty() ? failed.why() : why;
                        if (failed.kind().isOfAll()) {
                            tally.stop(stopped ? GenerateReport.CANCELED : failed.why());
                        }
                    }
                }
            }
            if (why.isEmpty()) {
                waiting.paired(rows.get(i));
                if (batches.add(rows.get(i), answers)) {
                    waiting.settle();
                }
                tally.done();
            } else if (!stopped) {
                tally.failed(rows.get(i).line(), why);
            }
        }
    }

    /// Makes pairs of answers that were given elsewhere. Those of a version of a template of this
    /// project are known by its name, as `helper@3`.
    ///
    /// @throws NotAllowed when they may not
    /// @throws UnreadableFile when the answers can't be read to their end
    /// @throws TooManyPrompts when they are too many
    public GenerateReport gather(GatherRequest request, Progress progress) {
        new Permissions(database).require(request.actor(), Permission.GENERATE);
        PromptList answers = PromptList.of(request.responses());
        progress.requireWanted();
        GenerateTally tally = new GenerateTally();
        for (Problem problem : answers.refused()) {
            tally.failed(problem.line(), problem.message());
        }
        Gathering gathering = new Gathering(request.versions(), versions(request.actor()));
        answers.rows().forEach(row -> gathering.add(row, tally));
        PairBatches batches =
                new PairBatches(database, request.actor(), answers.name(), answers.sha256());
        gathering.pair(batches, tally);
        batches.flush();
        tally.meant(tally.gone());
        return tally.report(batches, 0);
    }

    private Map<String, TemplateVersion> versions(Actor actor) {
        Map<String, TemplateVersion> known = new HashMap<>();
        for (PromptTemplate template : new PromptService(database).all(actor)) {
            template.versions().forEach(it -> known.put(it.name().toString(), it));
        }
        return known;
    }
}
