package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.TargetService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Sets targets.
@Command(
        name = "set",
        description = "Say how many pairs are wanted of some hazard categories, or of all.",
        footer = {
            "",
            "For example:",
            "  pairwright targets set safety.pairs --pairs 500",
            "  pairwright targets set safety.pairs --category mlc:vcr --category mlc:hte --pairs 200"
        })
@Needs(Permission.SETTINGS)
final class TargetsSetCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Option(
            names = "--category",
            paramLabel = "CODE",
            description =
                    "Of which; as often as there are. Default: all of the project's taxonomy.")
    private List<String> categories = List.of();

    @Option(
            names = "--pairs",
            required = true,
            paramLabel = "N",
            description = "How many pairs; 0 for no target.")
    private long pairs;

    TargetsSetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (pairs < 0 || pairs > CategoryTarget.MOST) {
            throw new WrongUsage("--pairs is 0 to 100,000,000, not " + pairs + ".");
        }
        int changed;
        try (Database database = project.open()) {
            TargetService targets = new TargetService(database);
            Map<String, Long> wanted = new LinkedHashMap<>();
            List<CategoryTarget> known = targets.all();
            for (CategoryTarget target : known) {
                boolean meant = categories.isEmpty() || categories.contains(target.code());
                if (meant && target.wanted() != pairs) {
                    wanted.put(target.code(), pairs);
                }
            }
            requireKnown(known);
            targets.set(actor.in(database), wanted);
            changed = wanted.size();
        }
        json.print(
                terminal,
                () -> new JsonObject().put("changed", changed),
                () -> "Changed " + Words.count(changed, "target") + ".");
        return ExitCode.DONE;
    }

    private void requireKnown(List<CategoryTarget> known) {
        for (String code : categories) {
            if (known.stream().noneMatch(it -> it.code().equals(code))) {
                throw new WrongUsage(
                        "The project's taxonomy has no category \""
                                + code
                                + "\"; `targets list` shows them.");
            }
        }
    }
}
