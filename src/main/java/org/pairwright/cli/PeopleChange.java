package org.pairwright.cli;

import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.service.PeopleService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Mixin;

/// What the commands share that change who is in a project.
final class PeopleChange {
    @Mixin private JsonOption json;

    /// What is changed.
    interface Change {
        void of(PeopleService people, Actor actor);
    }

    /// Makes a change and prints who is in the project since.
    ///
    /// @param told the sentence that says what was done
    int run(
            Terminal terminal,
            ProjectParameter project,
            ActorOption actor,
            String told,
            Change change) {
        List<Annotator> all;
        try (Database database = project.open()) {
            PeopleService people = new PeopleService(database);
            change.of(people, actor.in(database));
            all = people.all();
        }
        json.print(terminal, () -> PeopleWords.json(all), () -> told);
        return ExitCode.DONE;
    }
}
