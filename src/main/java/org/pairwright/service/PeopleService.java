package org.pairwright.service;

import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.domain.MergedPeople;
import org.pairwright.domain.Permission;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;

/// The people of a project and their roles. In a local file a role keeps honest people honest and
/// leaves a trail: who has the file and a database tool can do anything.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class PeopleService {
    private final AnnotatorStore annotators;
    private final AnnotatorService people;
    private final Permissions permissions;

    public PeopleService(Database database) {
        annotators = new AnnotatorStore(database);
        people = new AnnotatorService(database);
        permissions = new Permissions(database);
    }

    /// All annotators, by name.
    public List<Annotator> all() {
        return annotators.all();
    }

    /// Adds a person.
    ///
    /// @throws NotAllowed when whoever acts may not
    /// @throws InvalidAnnotatorName when nobody can be called so
    /// @throws NotPossible when somebody is called so already
    public void add(Actor actor, String name, AnnotatorRole role) {
        Annotator.requirePersonName(name);
        // Whoever gives roles leads; otherwise the first who comes would, whatever they are to be.
        Actor lead = new Actor(lead(actor).name(), actor.systemUser());
        if (!annotators.add(lead, name, role)) {
            throw NotPossible.taken(name);
        }
    }

    /// Gives a person a role. Nothing happens where it is theirs already.
    ///
    /// @throws NotAllowed when whoever acts may not
    /// @throws UnknownAnnotator when nobody is called so
    /// @throws NotPossible when they are no person, or nobody would lead any more
    public void giveRole(Actor actor, String name, AnnotatorRole role) {
        lead(actor);
        Annotator person = person(name);
        if (person.role() != role && !annotators.giveRole(actor, person, role)) {
            throw NotPossible.lastLead(name);
        }
    }

    /// Calls an annotator otherwise. What they decided stays theirs.
    ///
    /// @throws NotAllowed when whoever acts may not
    /// @throws UnknownAnnotator when nobody is called so
    /// @throws InvalidAnnotatorName when nobody can be called `other`
    /// @throws NotPossible when somebody is called so already, or an import would lose its name
    public void rename(Actor actor, String name, String other) {
        Annotator.requirePersonName(other);
        lead(actor);
        Annotator renamed = find(name);
        if (renamed.kind() == AnnotatorKind.IMPORT) {
            throw NotPossible.nameOfImport(renamed);
        }
        if (!annotators.rename(actor, renamed, other)) {
            throw NotPossible.taken(other);
        }
    }

    /// Puts what one name of a person says under another. Where both decided a pair, what was
    /// decided later counts; the history keeps both.
    ///
    /// @throws NotAllowed when whoever acts may not
    /// @throws UnknownAnnotator when nobody is called so
    /// @throws NotPossible when one of them is no person, or both are the same
    public MergedPeople merge(Actor actor, String from, String into) {
        lead(actor);
        Annotator emptied = person(from);
        Annotator kept = person(into);
        if (emptied.uuid().equals(kept.uuid())) {
            throw NotPossible.same(from);
        }
        return annotators.merge(actor, emptied, kept);
    }

    /// Puts a neutral name in the place of a person's, wherever the project has it: as who decided,
    /// who acted and who wrote. What they decided, and what they wrote in their own words, stays;
    /// so do backups, handouts, archives and published files from before.
    ///
    /// @return the neutral name
    /// @throws NotAllowed when whoever acts may not
    /// @throws UnknownAnnotator when nobody is called so
    /// @throws NotPossible when they are no person, or nobody would lead any more
    public String erase(Actor actor, String name) {
        lead(actor);
        return annotators.erase(actor, person(name)).orElseThrow(() -> NotPossible.lastLead(name));
    }

    private Annotator person(String name) {
        Annotator person = find(name);
        if (person.kind() != AnnotatorKind.PERSON) {
            throw NotPossible.noPerson(person);
        }
        return person;
    }

    private Annotator lead(Actor actor) {
        permissions.require(actor, Permission.PEOPLE);
        return people.person(actor.name());
    }

    private Annotator find(String name) {
        return annotators.byName(name).orElseThrow(() -> new UnknownAnnotator(name));
    }
}
