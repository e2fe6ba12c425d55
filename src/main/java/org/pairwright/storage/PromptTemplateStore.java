package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.prompt.PromptTemplate;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateVersion;

/// The prompt templates of a project, their versions and what was done about these: only ever
/// added.
public final class PromptTemplateStore {
    /// All versions with their authors.
    static final String VERSIONS =
            """
            select v.id, v.uuid, t.name as template, v.number,
                coalesce(p.number, 0) as parent, v.system, v.prompt, v.variables, v.note,
                v.created_at, n.id as author_id, n.uuid as author_uuid,
                n.name as author_name, n.kind as author_kind, n.role as author_role
            from prompt_template_version v
            join prompt_template t on t.id = v.template
            left join prompt_template_version p on p.id = v.parent
            join annotator n on n.id = v.author
            order by t.name, v.number
            """;

    /// All acts with who did them.
    static final String ACTS =
            """
            select a.version, a.kind, a.note, a.at, n.id as annotator_id,
                n.uuid as annotator_uuid, n.name as annotator_name,
                n.kind as annotator_kind, n.role as annotator_role
            from prompt_template_act a join annotator n on n.id = a.annotator
            order by a.id
            """;

    private final Database database;

    public PromptTemplateStore(Database database) {
        this.database = database;
    }

    /// All templates, by name.
    public List<PromptTemplate> all() {
        return database.read(handle -> all(handle));
    }

    private static List<PromptTemplate> all(Handle handle) {
        Map<Long, List<TemplateAct>> acts = acts(handle);
        Map<String, List<TemplateVersion>> versions = new LinkedHashMap<>();
        handle.createQuery(VERSIONS)
                .map((row, context) ->
                        Stored.whole(
                                "A version of a template",
                                () ->
                                        version(
                                                row,
                                                acts.getOrDefault(row.getLong("id"), List.of()))))
                .forEach(version ->
                        versions.computeIfAbsent(version.template(), name -> new ArrayList<>())
                                .add(version));
        return versions.entrySet().stream()
                .map(it -> new PromptTemplate(it.getKey(), it.getValue()))
                .toList();
    }

    private static Map<Long, List<TemplateAct>> acts(Handle handle) {
        Map<Long, List<TemplateAct>> acts = new LinkedHashMap<>();
        handle.createQuery(ACTS)
                .map((row, context) ->
                        Map.entry(
                                row.getLong("version"),
                                Stored.whole("An act on a template", () -> act(row))))
                .forEach(act ->
                        acts.computeIfAbsent(act.getKey(), version -> new ArrayList<>())
                                .add(act.getValue()));
        return acts;
    }

    static TemplateAct act(ResultSet row) throws SQLException {
        return new TemplateAct(
                Stored.code(
                        row.getString("kind"), "prompt_template_act.kind", TemplateAct.Kind::of),
                Stored.text(row.getString("note"), "prompt_template_act.note"),
                AnnotatorStore.annotator(row, "annotator_"),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    static TemplateVersion version(ResultSet row, List<TemplateAct> acts) throws SQLException {
        return new TemplateVersion(
                row.getLong("id"),
                Stored.uuid(row.getBytes("uuid"), "prompt_template_version.uuid"),
                Stored.text(row.getString("template"), "prompt_template.name"),
                row.getInt("number"),
                row.getInt("parent"),
                new PromptText(
                        Stored.text(row.getString("system"), "prompt_template_version.system"),
                        Stored.text(row.getString("prompt"), "prompt_template_version.prompt"),
                        VariablesCodec.decode(
                                Stored.text(
                                        row.getString("variables"),
                                        "prompt_template_version.variables"))),
                Stored.text(row.getString("note"), "prompt_template_version.note"),
                AnnotatorStore.annotator(row, "author_"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                acts);
    }

    /// Adds a version, and its template where there is none of that name.
    ///
    /// @param known the number of the latest version as far as the author knows; 0 for a new
    ///   template. The new one is made from it.
    /// @return its number; empty, and nothing was done, where others added one meanwhile
    public Optional<Integer> add(
            Actor actor, Annotator author, String name, int known, PromptText text, String note) {
        return database.write(handle -> {
            long template = template(handle, name);
            int last = TemplateRows.last(handle, template);
            if (last != known) {
                handle.execute(
                        """
                        delete from prompt_template where id = ? and not exists (select 1
                            from prompt_template_version v where v.template = prompt_template.id)
                        """,
                        template);
                return Optional.empty();
            }
            TemplateRows.addVersion(
                    handle,
                    actor,
                    new TemplateRows.New(
                            UuidV7.next(),
                            template,
                            last + 1,
                            TemplateRows.id(handle, template, last).orElse(0),
                            text,
                            note,
                            author.id(),
                            System.currentTimeMillis()));
            return Optional.of(last + 1);
        });
    }

    private static long template(Handle handle, String name) {
        TemplateRows.addTemplate(handle, UuidV7.next(), name, System.currentTimeMillis());
        return handle.createQuery("select id from prompt_template where name = :name")
                .bind("name", name)
                .mapTo(long.class)
                .one();
    }

    /// Adds what somebody did about a version.
    ///
    /// @return false, and nothing was done, where others did something about it meanwhile
    public boolean act(Actor actor, TemplateVersion version, TemplateAct act) {
        return database.write(handle -> {
            long known =
                    handle.createQuery(
                                    "select count(*) from prompt_template_act where version = :version")
                            .bind("version", version.id())
                            .mapTo(long.class)
                            .one();
            if (known != version.acts().size()) {
                return false;
            }
            TemplateRows.addAct(handle, actor, version, act);
            return true;
        });
    }

    /// How many besides its author have to approve a version.
    public int approvals() {
        return database.read(handle ->
                handle.createQuery("select approvals from project").mapTo(int.class).one());
    }

    /// Says how many have to.
    public void setApprovals(Actor actor, int approvals) {
        database.write(handle -> {
            setApprovals(handle, actor, approvals);
            return true;
        });
    }

    /// The same inside the caller's transaction.
    static void setApprovals(Handle handle, Actor actor, int approvals) {
        handle.execute("update project set approvals = ?", approvals);
        Events.add(handle, actor, SettingsLog.EVENT, "{\"approvals\":" + approvals + "}");
    }
}
