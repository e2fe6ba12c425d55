package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.MergedPeople;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.UuidV7;
import tools.jackson.databind.json.JsonMapper;

/// The annotators of a project.
public final class AnnotatorStore {
    private static final String MERGED = " (merged)";
    private static final String COLUMNS = "id, uuid, name, kind, role";

    private final Database database;

    public AnnotatorStore(Database database) {
        this.database = database;
    }

    /// All annotators, by name.
    public List<Annotator> all() {
        return database.read(handle ->
                handle.createQuery("select " + COLUMNS + " from annotator order by name")
                        .map((row, context) -> map(row))
                        .list());
    }

    /// The annotator called `name`.
    public Optional<Annotator> byName(String name) {
        return database.read(handle -> find(handle, name));
    }

    /// The annotator called `name`, made with the given kind and role when there is none yet.
    public Annotator require(String name, AnnotatorKind kind, AnnotatorRole role) {
        return byName(name)
                .orElseGet(() -> database.write(handle -> require(handle, name, kind, role)));
    }

    /// The person called `name`, made with the given identity when there is nobody of that name: as
    /// lead who is at home here or where nobody leads yet, else as annotator.
    ///
    /// @param atHome whether this is the system's own user, to whom a local file belongs
    public Annotator requirePerson(String name, UUID uuid, boolean atHome) {
        return byName(name)
                .orElseGet(
                        () -> database.write(handle -> requirePerson(handle, name, uuid, atHome)));
    }

    /// As [#requirePerson(String, UUID, boolean)], within a transaction that writes.
    static Annotator requirePerson(Handle handle, String name, UUID uuid, boolean atHome) {
        AnnotatorRole role =
                atHome || !isLed(handle) ? AnnotatorRole.LEAD : AnnotatorRole.ANNOTATOR;
        return require(handle, name, uuid, AnnotatorKind.PERSON, role);
    }

    /// Whether anybody leads yet.
    public boolean isLed() {
        return database.read(AnnotatorStore::isLed);
    }

    private static boolean isLed(Handle handle) {
        return handle.createQuery("select exists (select 1 from annotator where role = :lead)")
                .bind("lead", AnnotatorRole.LEAD.code())
                .mapTo(Boolean.class)
                .one();
    }

    private static boolean isLedWithout(Handle handle, Annotator person) {
        return handle.createQuery(
                        "select exists (select 1 from annotator where role = :lead and id <> :id)")
                .bind("lead", AnnotatorRole.LEAD.code())
                .bind("id", person.id())
                .mapTo(Boolean.class)
                .one();
    }

    static Annotator require(Handle handle, String name, AnnotatorKind kind, AnnotatorRole role) {
        return require(handle, name, UuidV7.next(), kind, role);
    }

    private static Annotator require(
            Handle handle, String name, UUID uuid, AnnotatorKind kind, AnnotatorRole role) {
        Annotator.requireName(name);
        handle.createUpdate(
                        """
                        insert into annotator (uuid, name, kind, role, created_at)
                        values (:uuid, :name, :kind, :role, :now)
                        on conflict (name) do nothing
                        """)
                .bind("uuid", UuidV7.bytes(uuid))
                .bind("name", name)
                .bind("kind", kind.code())
                .bind("role", role.code())
                .bind("now", System.currentTimeMillis())
                .execute();
        return find(handle, name).orElseThrow();
    }

    static Optional<Annotator> find(Handle handle, String name) {
        return PlainSql.first(
                handle,
                "select " + COLUMNS + " from annotator where name = ?",
                AnnotatorStore::map,
                name);
    }

    static Optional<Annotator> byId(Handle handle, long id) {
        return handle.createQuery("select " + COLUMNS + " from annotator where id = :id")
                .bind("id", id)
                .map((row, context) -> map(row))
                .findOne();
    }

    /// Adds a person, whom the event log then tells of.
    ///
    /// @return false, and nothing was done, where somebody has that name
    public boolean add(Actor actor, String name, AnnotatorRole role) {
        return database.write(handle -> {
            if (find(handle, name).isPresent()) {
                return false;
            }
            tell(handle, actor, "join", require(handle, name, AnnotatorKind.PERSON, role));
            return true;
        });
    }

    /// Gives a person another role.
    ///
    /// @return false, and nothing was done, where nobody would lead any more
    public boolean giveRole(Actor actor, Annotator person, AnnotatorRole role) {
        return database.write(handle -> {
            if (role != AnnotatorRole.LEAD && !isLedWithout(handle, person)) {
                return false;
            }
            handle.createUpdate("update annotator set role = :role where id = :id")
                    .bind("role", role.code())
                    .bind("id", person.id())
                    .execute();
            tell(handle, actor, "role", find(handle, person.name()).orElseThrow());
            return true;
        });
    }

    /// Calls somebody otherwise; what they decided stays theirs.
    ///
    /// @return false, and nothing was done, where somebody has that name
    public boolean rename(Actor actor, Annotator annotator, String name) {
        Annotator.requireName(name);
        return database.write(handle -> {
            if (find(handle, name).isPresent()) {
                return false;
            }
            handle.createUpdate("update annotator set name = :name where id = :id")
                    .bind("name", name)
                    .bind("id", annotator.id())
                    .execute();
            tell(handle, actor, "rename", find(handle, name).orElseThrow());
            return true;
        });
    }

    /// Puts what one person said under another of their names. Where both said something of a pair,
    /// what was decided later counts, and the history keeps the other.
    public MergedPeople merge(Actor actor, Annotator from, Annotator into) {
        return database.write(
                handle -> new PeopleMerge(handle, actor, from, into).merge(emptied(handle, from)));
    }

    /// What somebody is called whose decisions went elsewhere.
    private static String emptied(Handle handle, Annotator from) {
        String stem =
                from.name().length() > Annotator.MAX_NAME - MERGED.length() - 4
                        ? from.name().substring(0, Annotator.MAX_NAME - MERGED.length() - 4).strip()
                        : from.name();
        String name = stem + MERGED;
        for (int number = 2; find(handle, name).isPresent(); number++) {
            name = stem + MERGED + " " + number;
        }
        return name;
    }

    /// Puts a neutral name in the place of a person's wherever the project has it. What they
    /// decided stays.
    ///
    /// @param actor who erases
    /// @return the neutral name; empty, and nothing was done, where nobody would lead any more
    /// @throws StorageFailure.Unavailable when they are erased, and the file holds traces of them
    public Optional<String> erase(Actor actor, Annotator person) {
        Optional<String> neutral = rename(actor, person);
        if (neutral.isPresent() && database.location() instanceof ProjectLocation.InFile) {
            writeAnew(neutral.get());
        }
        return neutral;
    }

    /// What was replaced stands in unused parts of the file until something else does.
    private void writeAnew(String neutral) {
        try {
            database.onWriter(writer -> {
                writer.execute("vacuum");
                return writer.execute("pragma wal_checkpoint(truncate)");
            });
        } catch (StorageFailure e) {
            throw new StorageFailure.Unavailable(
                    "They are called \""
                            + neutral
                            + "\" from now on, but unused parts of the file could not be cleared and may"
                            + " hold the name. A backup is free of it. "
                            + e.getMessage(),
                    e);
        }
    }

    private Optional<String> rename(Actor actor, Annotator person) {
        return database.write(handle -> {
            if (person.role() == AnnotatorRole.LEAD && !isLedWithout(handle, person)) {
                return Optional.empty();
            }
            String neutral = PeopleErasure.neutralName(handle);
            boolean oneself = actor.name().equals(person.name());
            new PeopleErasure(handle, person, neutral)
                    .erase(oneself ? new Actor(neutral, neutral) : actor);
            return Optional.of(neutral);
        });
    }

    /// @param kind the word of the event log
    private static void tell(Handle handle, Actor actor, String kind, Annotator annotator) {
        Events.add(
                handle,
                actor,
                kind,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("annotator", annotator.uuid().toString())
                        .put("name", annotator.name())
                        .put("role", annotator.role().code())
                        .toString());
    }

    private static Annotator map(ResultSet row) throws SQLException {
        return new Annotator(
                row.getLong(1),
                Stored.uuid(row.getBytes(2), "annotator.uuid"),
                Stored.text(row.getString(3), "annotator.name"),
                Stored.code(row.getString(4), "annotator.kind", AnnotatorKind::of),
                Stored.code(row.getString(5), "annotator.role", AnnotatorRole::of));
    }

    /// The annotator in the columns id, uuid, name, kind and role, each with `prefix` before it.
    static Annotator annotator(ResultSet row, String prefix) throws SQLException {
        return new Annotator(
                row.getLong(prefix + "id"),
                Stored.uuid(row.getBytes(prefix + "uuid"), "annotator.uuid"),
                Stored.text(row.getString(prefix + "name"), "annotator.name"),
                Stored.code(row.getString(prefix + "kind"), "annotator.kind", AnnotatorKind::of),
                Stored.code(row.getString(prefix + "role"), "annotator.role", AnnotatorRole::of));
    }
}
