package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.TargetService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists how far a project is.
@Command(
        name = "list",
        description =
                "List each category with how many pairs are wanted, and in how many that are not taken out people"
                        + " found it.",
        footer = {"", "For example:", "  pairwright targets list safety.pairs --json"})
@Needs(Permission.READ_RESULTS)
final class TargetsListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    TargetsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<CategoryTarget> all;
        try (Database database = project.open()) {
            actor.in(database);
            all = new TargetService(database).all();
        }
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put(
                                        "targets",
                                        all.stream().map(TargetsListCommand::json).toList()),
                () -> words(all));
        return ExitCode.DONE;
    }

    private static JsonObject json(CategoryTarget target) {
        return new JsonObject()
                .put("code", target.code())
                .put("name", target.name())
                .put("target", target.wanted() == 0 ? null : target.wanted())
                .put("pairs", target.found())
                .put("missing", target.missing());
    }

    private static String words(List<CategoryTarget> all) {
        AlignedLines words = new AlignedLines(24);
        for (CategoryTarget target : all) {
            words.add(
                    target.code(),
                    target.found(),
                    target.wanted() == 0 ? "" : " of " + Words.number(target.wanted()));
        }
        return words.toString();
    }
}
