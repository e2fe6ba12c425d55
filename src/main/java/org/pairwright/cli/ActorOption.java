package org.pairwright.cli;

import org.pairwright.domain.Actor;
import org.pairwright.service.AnnotatorService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Option;

/// Who acts.
final class ActorOption {
    @Option(
            names = "--as",
            paramLabel = "NAME",
            converter = ActorNameConverter.class,
            description = "Who acts, for the project's record; the system's user by default.")
    private String name = "";

    Actor in(Database database) {
        return new AnnotatorService(database).actor(name);
    }

    String name() {
        return name;
    }
}
