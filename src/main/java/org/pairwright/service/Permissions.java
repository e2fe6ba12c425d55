package org.pairwright.service;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.AnnotatorGlance;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;

/// The one place where it is asked whether somebody may do something, each time anew: what somebody
/// is may have changed since they came.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class Permissions {
    private final Function<String, Optional<Annotator>> byName;
    private final BooleanSupplier isLed;

    public Permissions(Database database) {
        AnnotatorStore annotators = new AnnotatorStore(database);
        // Each decision asks, however many annotators there are.
        byName = annotators::byName;
        isLed = annotators::isLed;
    }

    private Permissions(ProjectLocation location) {
        byName =
                name ->
                        AnnotatorGlance.at(location).stream()
                                .filter(it -> it.name().equals(name))
                                .findFirst();
        isLed =
                () ->
                        AnnotatorGlance.at(location).stream()
                                .anyMatch(it -> it.role() == AnnotatorRole.LEAD);
    }

    /// Those of a project that is not opened, and stays as it is.
    static Permissions glancing(ProjectLocation location) {
        return new Permissions(location);
    }

    /// Refuses what the role of `name` does not let them; makes nobody.
    ///
    /// @param name a person, whom the project may not know yet
    /// @throws NotAllowed when they may not
    /// @throws NotAPerson when the name is taken by a model or an import
    public void require(String name, Permission permission) {
        AnnotatorRole role = role(name);
        if (!permission.isHeldBy(role)) {
            throw new NotAllowed(name, role, permission);
        }
    }

    /// The same of whoever acts, in words for what they tried.
    ///
    /// @param act as it ends a sentence that begins "Only a lead may"
    void require(Actor actor, Permission permission, String act) {
        AnnotatorRole role = role(actor.name());
        if (!permission.isHeldBy(role)) {
            throw new NotAllowed(actor.name(), role, permission, act);
        }
    }

    /// The same of whoever acts.
    public void require(Actor actor, Permission permission) {
        require(actor.name(), permission);
    }

    /// Whether `name` may do it, for screens that show what is possible.
    public boolean has(String name, Permission permission) {
        return permission.isHeldBy(role(name));
    }

    /// Why an annotator may not do it, in a sentence, by what they were when they were looked up;
    /// empty when they may. Asks nobody.
    public static Optional<String> refusal(Annotator annotator, Permission permission) {
        return permission.isHeldBy(annotator.role())
                ? Optional.empty()
                : Optional.of(NotAllowed.words(annotator.name(), annotator.role(), permission));
    }

    /// The role of a person, or that which they would have if they came now: the system's own user
    /// is at home in a local file, and where nobody leads yet the first who comes does.
    public AnnotatorRole role(String name) {
        Annotator.requirePersonName(name);
        return byName.apply(name)
                .map(Permissions::roleOfPerson)
                .orElseGet(() ->
                        name.equals(SystemUser.name()) || !isLed.getAsBoolean()
                                ? AnnotatorRole.LEAD
                                : AnnotatorRole.ANNOTATOR);
    }

    private static AnnotatorRole roleOfPerson(Annotator annotator) {
        if (annotator.kind() != AnnotatorKind.PERSON) {
            throw new NotAPerson(annotator.name(), annotator.kind());
        }
        return annotator.role();
    }
}
