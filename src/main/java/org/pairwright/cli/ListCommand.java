package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.Permission;
import org.pairwright.service.ListService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Prints pairs, one JSON object a line.
@Command(
        name = "list",
        description =
                "Print pairs, one JSON object a line. Sources are among what is"
                        + " printed: this is not for annotators.",
        footer = {
            "",
            "For example:",
            "  pairwright list safety.pairs --limit 10",
            "  pairwright list safety.pairs --annotations > everything.jsonl",
            "  pairwright list safety.pairs --filter 'state = disputed and not sensitive'",
            "  pairwright list safety.pairs --filter 'prompt ~ \"step by step\" or flagged'",
            "  pairwright list safety.pairs --sort length_a:desc --limit 10"
        })
@Needs(Permission.READ_RESULTS)
final class ListCommand implements Callable<Integer> {
    private static final JsonFactory LINES =
            JsonFactory.builder()
                    .rootValueSeparator("\n")
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    /// Asking costs writing out what was printed so far.
    private static final int ASK_EVERY = 256;

    private final Terminal terminal;
    private int sinceAsked;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private FilterOption filter;
    @Mixin private TaxonomyOption taxonomy;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most N pairs.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = "--sort",
            paramLabel = "FIELD[:desc]",
            converter = SortConverter.class,
            description =
                    "Print them in the order of FIELD: added, external_id, state, decisions, priority, length_a, length_b or annotated.")
    private PairOrder order = PairOrder.ADDED;

    @Option(names = "--annotations", description = "Print the current annotations of each pair.")
    private boolean annotations;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new WrongUsage("--limit is 0 or more, not " + limit + ".");
        }
        try (Database database = project.openToRead();
                ProgressBar watch = terminal.unseenProgress();
                JsonGenerator json =
                        LINES.createGenerator(ObjectWriteContext.empty(), terminal.out())) {
            actor.in(database);
            TaxonomyOption.Told told = taxonomy.told(database, filter.filter(database));
            long printed =
                    new ListService(database)
                            .forEach(
                                    told.filter(),
                                    order,
                                    limit,
                                    annotations,
                                    pair -> {
                                        PairJson.of(pair.told(told.terms()), annotations)
                                                .write(json);
                                        return !watch.cancelled() && isRead();
                                    });
            json.flush();
            terminal.out().print(printed > 0 ? "\n" : "");
            terminal.out().flush();
            if (told.isTold()) {
                terminal.say(told.words());
            }
        }
        return ExitCode.DONE;
    }

    /// Whether somebody still reads what is printed; `head` stops early.
    private boolean isRead() {
        sinceAsked = (sinceAsked + 1) % ASK_EVERY;
        return sinceAsked != 0 || !terminal.out().checkError();
    }
}
