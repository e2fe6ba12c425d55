package org.pairwright.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Permission;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.Permissions;
import org.pairwright.storage.Database;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Who acts.
final class ActorOption {
    @Option(
            names = "--as",
            paramLabel = "NAME",
            converter = ActorNameConverter.class,
            description = "Who acts, for the project's record; the system's user by default.")
    private String name = "";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /// Who acts in a project, who may do what the command [Needs].
    ///
    /// @throws org.pairwright.service.NotAllowed when they may not
    Actor in(Database database) {
        Actor actor = new AnnotatorService(database).actor(name);
        Permissions permissions = new Permissions(database);
        for (Permission needed : needed()) {
            permissions.require(actor, needed);
        }
        return actor;
    }

    private Permission[] needed() {
        Object run = Objects.requireNonNull(command).userObject();
        return Objects.requireNonNull(run.getClass().getAnnotation(Needs.class)).value();
    }

    /// Empty for the system's user.
    String name() {
        return name;
    }
}
