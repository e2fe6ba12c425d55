package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.Project;
import org.pairwright.domain.ProjectState;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.UuidV7;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a project says of itself.
public final class ProjectStore {
    /// The one row, for [#project(ResultSet)].
    static final String SELECT =
            """
            select p.uuid, p.title, p.seed, o.uuid as origin_uuid, p.license, p.url, p.creator,
                p.created_at
            from project p join origin o on o.id = p.origin
            """;

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
                        select p.uuid, p.seed, p.title, t.body as taxonomy, q.body as questions, g.body as guidelines
                        from project p
                        join taxonomy_version t on t.id = 1
                        join question_set_version q on q.id = 1
                        join guidelines_version g on g.id = 1
                        """)
                .map((row, context) -> {
                    ObjectNode body = JsonMapper.shared().createObjectNode();
                    body.put(
                                    "project",
                                    Stored.uuid(row.getBytes("uuid"), "project.uuid").toString())
                            .put("seed", row.getLong("seed"))
                            .put("title", row.getString("title"));
                    for (String what : List.of("taxonomy", "questions", "guidelines")) {
                        SettingsDigest.tell(body, what, 1, Stored.text(row.getString(what), what));
                    }
                    return body.toString();
                })
                .one();
    }

    /// The project's one row.
    public Project project() {
        return database.read(ProjectStore::read);
    }

    /// The project at this moment.
    public ProjectState state() {
        return database.reading(connection -> new StateReading(connection).state());
    }

    static Project read(Handle handle) {
        return PlainSql.first(handle, SELECT, ProjectStore::project)
                .orElseThrow(ProjectStore::undescribed);
    }

    /// The project in a row of [#SELECT].
    static Project project(ResultSet row) throws SQLException {
        return new Project(
                Stored.uuid(row.getBytes("uuid"), "project.uuid"),
                Stored.text(row.getString("title"), "project.title"),
                row.getLong("seed"),
                Stored.uuid(row.getBytes("origin_uuid"), "origin.uuid"),
                Stored.text(row.getString("license"), "project.license"),
                Stored.text(row.getString("url"), "project.url"),
                Stored.text(row.getString("creator"), "project.creator"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }

    static StorageFailure.Damaged undescribed() {
        return Stored.damaged("The project has no description of itself.");
    }

    /// The taxonomy that annotators choose categories from now.
    public Taxonomy taxonomy() {
        String body = current("taxonomy_version");
        return database.translating(
                () -> Stored.whole("The taxonomy", () -> TaxonomyCodec.decode(body)));
    }

    /// What annotators are asked now.
    public Questions questions() {
        return QuestionsCodec.decode(current("question_set_version"));
    }

    /// What annotators are told, in Markdown.
    public String guidelines() {
        return current("guidelines_version");
    }

    private String current(String table) {
        return database.read(handle ->
                handle.createQuery(
                                "select v.body from project p join ${table} v on v.id = p.${table}"
                                        .replace("${table}", table))
                        .map((row, context) -> Stored.text(row.getString(1), table + ".body"))
                        .findOne()
                        .orElseThrow(() ->
                                Stored.damaged(
                                        "The version that the project uses is missing in "
                                                + table
                                                + ".")));
    }
}
