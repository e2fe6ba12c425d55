package org.pairwright.service;

import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Permission;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;

/// The one place where it is asked whether somebody may do something.
public final class Permissions {
    private final AnnotatorService people;
    private final AnnotatorStore annotators;

    public Permissions(Database database) {
        people = new AnnotatorService(database);
        annotators = new AnnotatorStore(database);
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

    /// Whether `name` may do it, for screens that show what is possible.
    public boolean has(String name, Permission permission) {
        return permission.isHeldBy(role(name));
    }

    /// The role of a person, or that which they would have if they came now.
    private AnnotatorRole role(String name) {
        return people.knownPerson(name)
                .map(Annotator::role)
                .orElseGet(() ->
                        name.equals(SystemUser.name()) || !isLed()
                                ? AnnotatorRole.LEAD
                                : AnnotatorRole.ANNOTATOR);
    }

    private boolean isLed() {
        return annotators.all().stream().anyMatch(it -> it.role() == AnnotatorRole.LEAD);
    }
}
