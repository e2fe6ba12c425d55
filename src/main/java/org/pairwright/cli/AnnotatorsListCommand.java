package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.Annotator;
import org.pairwright.service.PeopleService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists who works on a project.
@Command(
        name = "list",
        customSynopsis = "pairwright annotators PROJECT list [--json]",
        description = "List who works on the project, and as what.",
        footer = {"", "For example:", "  pairwright annotators safety.pairs list"})
@Needs({})
final class AnnotatorsListCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ProjectParameter project;

    @Mixin private JsonOption json;

    AnnotatorsListCommand(Terminal terminal, ProjectParameter project) {
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() {
        List<Annotator> all;
        try (Database database = project.openToRead()) {
            all = new PeopleService(database).all();
        }
        json.print(terminal, () -> PeopleWords.json(all), () -> PeopleWords.lines(all));
        return ExitCode.DONE;
    }
}
