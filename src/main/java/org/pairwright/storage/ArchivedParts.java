package org.pairwright.storage;

import static java.util.Map.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;

/// Reads what an archive holds beside the project, its versions and its pairs. Only as much is in
/// memory at a time as one part holds.
final class ArchivedParts {
    private static final int FETCHED = 1_000;

    /// The columns of each query are the fields of its kind, in their order.
    private static final Map<ArchivedKind, String> QUERIES =
            Map.ofEntries(
                    entry(
                            ArchivedKind.ANNOTATOR,
                            "select uuid, name, kind, role, created_at from annotator order by id"),
                    entry(
                            ArchivedKind.TARGET,
                            "select code, pairs from category_target order by code"),
                    entry(
                            ArchivedKind.TEMPLATE,
                            "select uuid, name, created_at from prompt_template order by id"),
                    entry(
                            ArchivedKind.TEMPLATE_VERSION,
                            """
                            select v.uuid, t.uuid, v.number, p.uuid, v.system, v.prompt, v.variables, v.note, n.uuid,
                                v.created_at
                            from prompt_template_version v
                            join prompt_template t on t.id = v.template
                            join annotator n on n.id = v.author
                            left join prompt_template_version p on p.id = v.parent
                            order by v.id
                            """),
                    entry(
                            ArchivedKind.TEMPLATE_ACT,
                            """
                            select v.uuid, a.kind, a.note, n.uuid, a.at
                            from prompt_template_act a
                            join prompt_template_version v on v.id = a.version
                            join annotator n on n.id = a.annotator
                            order by a.id
                            """),
                    entry(
                            ArchivedKind.SUITE,
                            "select uuid, name, body, actor, created_at from suite order by id"),
                    entry(
                            ArchivedKind.SUITE_RUN,
                            """
                            select s.uuid, r.candidate, r.baseline, r.passed, r.body, r.actor, r.at
                            from suite_run r join suite s on s.id = r.suite order by r.id
                            """),
                    entry(
                            ArchivedKind.VIEW,
                            """
                            select name, filter, sort, columns, actor, saved_at from saved_view order by name
                            """),
                    entry(
                            ArchivedKind.SCORE_RUN,
                            """
                            select r.uuid, n.uuid, r.scorer, r.body, r.actor, r.started_at, r.finished_at
                            from score_run r join annotator n on n.id = r.annotator order by r.id
                            """),
                    entry(
                            ArchivedKind.GENERATION,
                            """
                            select q.key, r.key, v.uuid, g.model, g.messages, g.parameters
                            from response_generation g
                            join response r on r.id = g.response
                            join prompt q on q.id = r.prompt
                            left join prompt_template_version v on v.id = g.template_version
                            order by g.response
                            """),
                    entry(
                            ArchivedKind.WAITING_ANSWER,
                            """
                            select w.prompt, w.source, w.content, v.uuid, w.model, w.messages, w.parameters, w.arrived_at
                            from waiting_answer w left join prompt_template_version v on v.id = w.template_version
                            order by w.id
                            """));

    private static final String SCORES =
            """
            select q.key, a.key, s.category, s.millionths
            from score s
            left join response a on a.id = s.response
            join prompt q on q.id = coalesce(s.prompt, a.prompt)
            where s.run = :run order by s.id
            """;

    private static final List<ArchivedKind> BEFORE_PAIRS =
            List.of(
                    ArchivedKind.TARGET,
                    ArchivedKind.TEMPLATE,
                    ArchivedKind.TEMPLATE_VERSION,
                    ArchivedKind.TEMPLATE_ACT,
                    ArchivedKind.SUITE,
                    ArchivedKind.SUITE_RUN,
                    ArchivedKind.VIEW,
                    ArchivedKind.WAITING_ANSWER,
                    ArchivedKind.SCORE_RUN);

    private final Handle handle;
    private final Consumer<ArchivedPart> sink;

    ArchivedParts(Handle handle, Consumer<ArchivedPart> sink) {
        this.handle = handle;
        this.sink = sink;
    }

    /// Everybody, the versions, and what stands by itself.
    void beforePairs(ArchivedVersions versions) {
        each(ArchivedKind.ANNOTATOR);
        versions.forEach(sink);
        BEFORE_PAIRS.forEach(this::each);
    }

    /// What hangs on the texts of pairs.
    void afterPairs() {
        each(ArchivedKind.GENERATION);
        handle.createQuery("select id, uuid from score_run order by id")
                .map((row, context) ->
                        Map.entry(
                                row.getLong(1),
                                Stored.uuid(row.getBytes(2), "score_run.uuid").toString()))
                .list()
                .forEach(run -> scores(run.getKey(), run.getValue()));
    }

    private void each(ArchivedKind kind) {
        String query = Optional.ofNullable(QUERIES.get(kind)).orElseThrow();
        handle.createQuery(query)
                .setFetchSize(FETCHED)
                .map((row, context) -> part(row, kind))
                .forEach(sink);
    }

    private static ArchivedPart part(ResultSet row, ArchivedKind kind) throws SQLException {
        ArchivedPart.Building part = ArchivedPart.of(kind);
        int column = 0;
        for (ArchivedKind.Field field : kind.fields()) {
            part.with(field.name(), value(row, ++column, field.type(), kind.code()));
        }
        return Stored.whole("What an archive holds", part::built);
    }

    private static String value(ResultSet row, int column, ArchivedKind.Type type, String what)
            throws SQLException {
        boolean missing = row.getObject(column) == null;
        return switch (type) {
            case TEXT -> Stored.text(row.getString(column), what);
            case NUMBER, FLAG, TIME -> Long.toString(row.getLong(column));
            case MAYBE_TIME -> missing ? "" : Long.toString(row.getLong(column));
            case UUID -> Stored.uuid(row.getBytes(column), what).toString();
            case MAYBE_UUID -> missing ? "" : Stored.uuid(row.getBytes(column), what).toString();
            case KEY -> Stored.key(row.getBytes(column), what).toString();
            case MAYBE_KEY -> missing ? "" : Stored.key(row.getBytes(column), what).toString();
            case NUMBERS -> throw new IllegalArgumentException("Numbers lie in rows of their own.");
        };
    }

    private void scores(long run, String uuid) {
        ArchivedScores together = new ArchivedScores(uuid, sink);
        handle.createQuery(SCORES)
                .bind("run", run)
                .setFetchSize(FETCHED)
                .map((row, context) -> {
                    together.add(
                            Stored.key(row.getBytes(1), "prompt.key").toString(),
                            value(row, 2, ArchivedKind.Type.MAYBE_KEY, "response.key"),
                            Stored.text(row.getString(3), "score.category"),
                            row.getLong(4));
                    return run;
                })
                .forEach(each -> {});
        together.end();
    }
}
