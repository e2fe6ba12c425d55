package org.pairwright.storage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.Project;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.UuidV7;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a project says of itself.
public final class ProjectStore {
    private final Database database;

    public ProjectStore(Database database) {
        this.database = database;
    }

    static void insert(Handle handle, NewProject project) {
        long now = System.currentTimeMillis();
        UUID uuid = UuidV7.next();
        handle.createUpdate(
                        "insert into origin (id, uuid, name, created_at) values (1, :uuid, :name, :now)")
                .bind("uuid", UuidV7.bytes(uuid))
                .bind("name", project.title())
                .bind("now", now)
                .execute();
        handle.createUpdate(
                        """
                        insert into taxonomy_version (id, taxonomy, version, body, created_at)
                        values (1, :taxonomy, :version, :body, :now)
                        """)
                .bind("taxonomy", project.taxonomy().id())
                .bind("version", project.taxonomy().version())
                .bind("body", TaxonomyCodec.encode(project.taxonomy()))
                .bind("now", now)
                .execute();
        handle.createUpdate(
                        "insert into guidelines_version (id, body, created_at) values (1, :body, :now)")
                .bind("body", project.guidelines())
                .bind("now", now)
                .execute();
        handle.createUpdate(
                        "insert into question_set_version (id, body, created_at) values (1, :body, :now)")
                .bind("body", QuestionsCodec.encode(Questions.DEFAULT))
                .bind("now", now)
                .execute();
        handle.createUpdate(
                        """
                        insert into project (id, uuid, title, seed, origin, license, url, creator,
                            taxonomy_version, guidelines_version, question_set_version, created_at)
                        values (1, :uuid, :title, :seed, 1, '', '', '', 1, 1, 1, :now)
                        """)
                .bind("uuid", UuidV7.bytes(UuidV7.next()))
                .bind("title", project.title())
                .bind("seed", project.seed())
                .bind("now", now)
                .execute();
    }

    /// The version of the tables that this program makes.
    public static int schemaVersion() {
        return Schema.VERSION;
    }

    /// Writes into the event log who made the project.
    public void recordMaker(Actor actor) {
        database.write(handle -> {
            Events.add(handle, actor, "new", made(handle));
            return actor;
        });
    }

    /// What the project began with.
    private static String made(Handle handle) {
        return handle.createQuery(
                        """
                        select p.seed, p.title, t.body as taxonomy, q.body as questions, g.body as guidelines
                        from project p
                        join taxonomy_version t on t.id = 1
                        join question_set_version q on q.id = 1
                        join guidelines_version g on g.id = 1
                        """)
                .map((row, context) -> {
                    ObjectNode body = JsonMapper.shared().createObjectNode();
                    body.put("seed", row.getLong("seed")).put("title", row.getString("title"));
                    for (String what : List.of("taxonomy", "questions", "guidelines")) {
                        SettingsDigest.tell(body, what, 1, row.getString(what));
                    }
                    return body.toString();
                })
                .one();
    }

    /// The project's one row.
    public Project project() {
        return database.read(ProjectStore::read);
    }

    static Project read(Handle handle) {
        return handle.createQuery(
                        """
                        select p.uuid, p.title, p.seed, o.uuid as origin_uuid, p.license, p.url,
                            p.creator, p.created_at
                        from project p join origin o on o.id = p.origin
                        """)
                .map((row, context) ->
                        new Project(
                                UuidV7.of(row.getBytes("uuid")),
                                row.getString("title"),
                                row.getLong("seed"),
                                UuidV7.of(row.getBytes("origin_uuid")),
                                row.getString("license"),
                                row.getString("url"),
                                row.getString("creator"),
                                Instant.ofEpochMilli(row.getLong("created_at"))))
                .findOne()
                .orElseThrow(() ->
                        new StorageFailure.Damaged("The project has no description of itself."));
    }

    /// The taxonomy that annotators choose categories from now.
    public Taxonomy taxonomy() {
        return TaxonomyCodec.decode(
                database.read(handle ->
                        handle.createQuery(
                                        """
                                        select t.body from project p
                                        join taxonomy_version t on t.id = p.taxonomy_version
                                        """)
                                .mapTo(String.class)
                                .one()));
    }

    /// What annotators are asked now.
    public Questions questions() {
        return QuestionsCodec.decode(
                database.read(handle ->
                        handle.createQuery(
                                        """
                                        select q.body from project p
                                        join question_set_version q on q.id = p.question_set_version
                                        """)
                                .mapTo(String.class)
                                .one()));
    }

    /// What annotators are told, in Markdown.
    public String guidelines() {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select g.body from project p
                                join guidelines_version g on g.id = p.guidelines_version
                                """)
                        .mapTo(String.class)
                        .one());
    }
}
