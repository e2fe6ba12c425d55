package org.pairwright.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.domain.Permission;
import org.pairwright.domain.UuidV7;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;

/// Who labels and who acts.
public final class AnnotatorService {
    private final AnnotatorStore annotators;
    private final Permissions permissions;

    public AnnotatorService(Database database) {
        annotators = new AnnotatorStore(database);
        permissions = new Permissions(database);
    }

    public List<Annotator> all() {
        return annotators.all();
    }

    /// The person called `name`, made when there is none yet: as lead where the name is the
    /// system's own user, who is at home in a local file, or where nobody leads yet, else as
    /// annotator.
    ///
    /// @throws InvalidAnnotatorName when nobody can be called so
    /// @throws NotAPerson when the name is taken by a model or an import
    public Annotator person(String name) {
        return knownPerson(name)
                .orElseGet(() ->
                        annotators.requirePerson(
                                name, UuidV7.next(), name.equals(SystemUser.name())));
    }

    /// The person called `name`, who may do something; made when there is none yet and they would
    /// be let.
    ///
    /// @throws InvalidAnnotatorName when nobody can be called so
    /// @throws NotAPerson when the name is taken by a model or an import
    /// @throws NotAllowed when they may not; nobody was made
    public Annotator allowed(String name, Permission permission) {
        permissions.require(name, permission);
        return person(name);
    }

    /// The person called `name`; empty when the project has nobody of that name and may have.
    ///
    /// @throws InvalidAnnotatorName when nobody can be called so
    /// @throws NotAPerson when the name is taken by a model or an import
    Optional<Annotator> knownPerson(String name) {
        Annotator.requirePersonName(name);
        Optional<Annotator> known = annotators.byName(name);
        if (known.isPresent() && known.get().kind() != AnnotatorKind.PERSON) {
            throw new NotAPerson(name, known.get().kind());
        }
        return known;
    }

    /// People whose names are `name` but for case, white space and Unicode composition: most likely
    /// the same person. Nobody where the project has somebody of just that name.
    public List<String> alike(String name) {
        List<Annotator> people =
                all().stream().filter(it -> it.kind() == AnnotatorKind.PERSON).toList();
        return people.stream().anyMatch(it -> it.name().equals(name))
                ? List.of()
                : people.stream().filter(it -> it.isNamedLike(name)).map(Annotator::name).toList();
    }

    /// What somebody is whose decisions come in by a file before they come themselves: nobody is
    /// made a lead, who sees everything, by what a file says of them.
    static AnnotatorRole role(String name) {
        return name.equals(SystemUser.name()) ? AnnotatorRole.LEAD : AnnotatorRole.ANNOTATOR;
    }

    /// A new person with an identity that is given, so that the same pairs stand on the same sides
    /// wherever the project's seed is the same too; as lead where nobody leads yet.
    public Annotator person(String name, UUID uuid) {
        return annotators.requirePerson(name, uuid, false);
    }

    /// Who acts when `name` is given, and when it is not: the system's user.
    ///
    /// @param name the value of `--as`; empty for the default
    public Actor actor(String name) {
        return SystemUser.actingAs(name);
    }
}
