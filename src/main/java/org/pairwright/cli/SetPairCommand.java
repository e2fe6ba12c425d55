package org.pairwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Permission;
import org.pairwright.domain.Preference;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.MarkingService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Marks pairs.
@Command(
        name = "pair",
        customSynopsis = {
            "pairwright set PROJECT pair [--filter EXPR] [--as NAME] [--json]",
            "        (--exclude REASON | --include | --sensitive yes|no | --gold ANSWER |",
            "        --priority N)"
        },
        description =
                "Mark the pairs that a filter means, or all: take them out or in again, cover them, say which"
                        + " answer is known, order the queue. One of these at a time; all pairs or none are"
                        + " marked. `pairwright undo` takes it back. Only a lead may.",
        footer = {
            "",
            "For example:",
            "  pairwright set safety.pairs pair --filter 'length_a > 9000' --exclude long",
            "  pairwright set safety.pairs pair --filter excluded --include",
            "  pairwright set safety.pairs pair --filter 'text ~ suicide' --sensitive yes",
            "  pairwright set safety.pairs pair --filter 'external_id = p-17' --gold a",
            "  pairwright set safety.pairs pair --filter 'state = disputed' --priority 5"
        })
@Needs(Permission.MARK)
final class SetPairCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ProjectParameter project;

    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private FilterOption filter;

    @Option(
            names = "--exclude",
            paramLabel = "REASON",
            description =
                    "Take the pairs out: nobody is asked about them any more, and exports count them as"
                            + " \"excluded\".")
    private Optional<String> exclude = Optional.empty();

    @Option(names = "--include", description = "Take the pairs in again.")
    private boolean include;

    @Option(
            names = "--sensitive",
            paramLabel = "yes|no",
            completionCandidates = Candidates.YesOrNo.class,
            description = "Cover the pairs until somebody asks to see them, or no longer.")
    private Optional<String> sensitive = Optional.empty();

    @Option(
            names = "--gold",
            paramLabel = "ANSWER",
            completionCandidates = Candidates.Gold.class,
            description = "The answer that is known: a, b, tie or both_bad; none where none is.")
    private Optional<String> gold = Optional.empty();

    @Option(
            names = "--priority",
            paramLabel = "N",
            description = "How soon the pairs come: 0 is the usual, more comes earlier.")
    private Optional<String> priority = Optional.empty();

    SetPairCommand(Terminal terminal, ProjectParameter project) {
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() {
        Marking marking = marking();
        long changed;
        try (Database database = project.open();
                ProgressBar progress = terminal.progress()) {
            String name = actor.in(database).name();
            changed =
                    new MarkingService(
                                    database,
                                    new AnnotatorService(database).allowed(name, Permission.MARK))
                            .mark(marking, filter.filter(database), progress);
        }
        json.print(
                terminal,
                () -> new JsonObject().put("changed", changed),
                () -> MarkingWords.done(marking, changed) + ".");
        return ExitCode.DONE;
    }

    private Marking marking() {
        List<Marking> wanted = new ArrayList<>();
        exclude.ifPresent(word -> wanted.add(new Marking.Exclude(reason(word))));
        if (include) {
            wanted.add(new Marking.Include());
        }
        sensitive.ifPresent(word -> wanted.add(new Marking.Sensitive(isYes(word))));
        gold.ifPresent(word -> wanted.add(new Marking.Gold(answer(word))));
        priority.ifPresent(word -> wanted.add(Marking.of(Marking.Kind.PRIORITY, word)));
        if (wanted.size() != 1) {
            throw new WrongUsage(
                    "Say one thing to do with the pairs: --exclude REASON, --include, --sensitive yes|no, --gold"
                            + " ANSWER or --priority N.");
        }
        return wanted.getFirst();
    }

    private static String reason(String word) {
        if (word.isBlank()) {
            throw new WrongUsage("--exclude needs a reason, such as --exclude \"off topic\".");
        }
        return word.strip();
    }

    private static boolean isYes(String word) {
        return switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new WrongUsage("--sensitive is yes or no, not \"" + word + "\".");
        };
    }

    private static Preference answer(String word) {
        if (word.equals(Candidates.Gold.NONE)) {
            return Preference.UNSTATED;
        }
        return Preference.of(word)
                .filter(Preference::isOutcome)
                .orElseThrow(() ->
                        new WrongUsage(
                                "--gold is a, b, tie, both_bad or none, not \"" + word + "\"."));
    }
}
