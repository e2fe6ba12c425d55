package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.Descent;
import org.pairwright.domain.MadeUnder;
import org.pairwright.domain.PairMarks;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectSettings.Credits;
import org.pairwright.domain.Response;
import org.pairwright.domain.Side;
import org.pairwright.domain.Suggested;
import org.pairwright.domain.Utf8;

/// Reads everything that a project holds, pairs with all that was decided on them a few hundred at
/// a time.
public final class ArchiveStore {
    private static final int PAGE = 400;

    private static final String PROJECT =
            """
            select p.title, p.seed, p.license, p.url, p.creator, p.approvals, p.suggestions, p.queue_order,
                p.guidelines_version, p.question_set_version, p.taxonomy_version, g.body as guidelines, q.body as questions,
                t.body as taxonomy
            from project p
            join guidelines_version g on g.id = p.guidelines_version
            join question_set_version q on q.id = p.question_set_version
            join taxonomy_version t on t.id = p.taxonomy_version
            """;

    private static final String PAIRS =
            """
            select p.id, p.uuid, p.external_id, q.messages, q.tools,
                a.content as a_content, a.tool_calls as a_calls, coalesce(sa.source, '') as a_source,
                b.content as b_content, b.tool_calls as b_calls, coalesce(sb.source, '') as b_source,
                p.first_side, p.sensitive, p.priority, coalesce(p.exclusion, '') as exclusion,
                coalesce(g.preference, '') as gold, p.extras, i.file, i.sha256, i.format, i.license, p.line
            from pair p
            join prompt q on q.id = p.prompt
            join response a on a.id = p.response_a
            join response b on b.id = p.response_b
            join import_batch i on i.id = p.batch
            left join response_source sa on sa.response = p.response_a
            left join response_source sb on sb.response = p.response_b
            left join pair_gold g on g.pair = p.id
            where p.id > :after order by p.id limit :limit
            """;

    /// From all heads back to where each chain begins.
    private static final String REVISIONS =
            """
            with recursive chain (id) as (
                select annotation from annotation_head where pair in (<pairs>)
                union
                select annotation from other_head where pair in (<pairs>)
                union
                select n.parent from annotation n join chain c on c.id = n.id where n.parent is not null
            )
            select n.id, coalesce(n.shown_at, 0) as shown_at, n.guidelines_version, n.question_set_version,
                n.taxonomy_version, s.body as suggested, s.shown_at as suggested_at, n.parent,
                o.uuid as origin, p.uuid as parent_uuid
            from chain c join annotation n on n.id = c.id join annotator t on t.id = n.annotator
            join origin o on o.id = coalesce(n.made_in, n.origin)
            left join annotation p on p.id = n.parent
            left join suggestion s on s.annotation = n.id
            order by n.pair, t.name, n.occurrence, n.id
            """;

    private final Database database;

    public ArchiveStore(Database database) {
        this.database = database;
    }

    /// Gives every pair to `sink`, in the order of their ids, all as of one moment.
    ///
    /// @return how many there were
    public long forEachPair(Consumer<ArchivedPair> sink) {
        return forEach(project -> {}, part -> {}, sink);
    }

    /// The same, with what holds for the project as a whole before them, and with what else there
    /// is partly before and partly after them.
    public long forEach(
            Consumer<ArchivedProject> first,
            Consumer<ArchivedPart> parts,
            Consumer<ArchivedPair> sink) {
        try (Handle reader = database.borrowReader()) {
            return database.translating(() ->
                    reader.inTransaction(
                            TransactionIsolationLevel.SERIALIZABLE,
                            handle -> read(handle, first, new ArchivedParts(handle, parts), sink)));
        }
    }

    private static long read(
            Handle handle,
            Consumer<ArchivedProject> first,
            ArchivedParts parts,
            Consumer<ArchivedPair> sink) {
        ArchivedVersions versions = new ArchivedVersions(handle);
        first.accept(project(handle, versions));
        parts.beforePairs(versions);
        long pairs = read(handle, versions, sink);
        parts.afterPairs();
        return pairs;
    }

    /// What an archive of the project as it is now says of it.
    static ArchivedProject project(Handle handle) {
        return project(handle, new ArchivedVersions(handle));
    }

    private static ArchivedProject project(Handle handle, ArchivedVersions versions) {
        return handle.createQuery(PROJECT)
                .map((row, context) -> project(row, versions))
                .findOne()
                .orElseThrow(ProjectStore::undescribed);
    }

    private static ArchivedProject project(ResultSet row, ArchivedVersions versions)
            throws SQLException {
        return Stored.whole(
                "The project",
                () ->
                        new ArchivedProject(
                                Stored.text(row.getString("title"), "project.title"),
                                row.getLong("seed"),
                                new Credits(
                                        Stored.text(row.getString("license"), "project.license"),
                                        Stored.text(row.getString("url"), "project.url"),
                                        Stored.text(row.getString("creator"), "project.creator")),
                                Stored.text(row.getString("guidelines"), "guidelines_version.body"),
                                Stored.text(
                                        row.getString("questions"), "question_set_version.body"),
                                Stored.text(row.getString("taxonomy"), "taxonomy_version.body"),
                                numbers(row, versions),
                                row.getInt("approvals"),
                                MachineHelpStore.help(
                                        row.getString("suggestions"),
                                        row.getString("queue_order"))));
    }

    private static MadeUnder numbers(ResultSet row, ArchivedVersions versions) throws SQLException {
        return versions.numbers(
                row.getLong("guidelines_version"),
                row.getLong("question_set_version"),
                row.getLong("taxonomy_version"));
    }

    private static long read(
            Handle handle, ArchivedVersions versions, Consumer<ArchivedPair> sink) {
        long pairs = 0;
        long after = 0;
        List<Found> page = page(handle, after);
        while (!page.isEmpty()) {
            Map<Long, List<ArchivedPair.Revision>> revisions = revisions(handle, versions, page);
            for (Found found : page) {
                sink.accept(found.with(revisions.getOrDefault(found.id(), List.of())));
                after = found.id();
                pairs++;
            }
            page = page(handle, after);
        }
        return pairs;
    }

    private record Found(long id, ArchivedPair pair) {
        ArchivedPair with(List<ArchivedPair.Revision> revisions) {
            return new ArchivedPair(
                    pair.externalId(),
                    pair.messages(),
                    pair.tools(),
                    pair.a(),
                    pair.b(),
                    pair.first(),
                    pair.marks(),
                    pair.extras(),
                    pair.from(),
                    revisions);
        }
    }

    private static List<Found> page(Handle handle, long after) {
        return handle.createQuery(PAIRS)
                .bind("after", after)
                .bind("limit", PAGE)
                .map((row, context) ->
                        new Found(
                                row.getLong("id"),
                                Stored.whole("Pair " + row.getLong("id"), () -> pair(row))))
                .list();
    }

    private static ArchivedPair pair(ResultSet row) throws SQLException {
        return new ArchivedPair(
                Stored.text(row.getString("external_id"), "pair.external_id"),
                Utf8.of(Stored.text(row.getString("messages"), "prompt.messages")),
                Utf8.of(Stored.text(row.getString("tools"), "prompt.tools")),
                new Response(
                        Stored.text(row.getString("a_content"), "response.content"),
                        Stored.text(row.getString("a_calls"), "response.tool_calls"),
                        row.getString("a_source")),
                new Response(
                        Stored.text(row.getString("b_content"), "response.content"),
                        Stored.text(row.getString("b_calls"), "response.tool_calls"),
                        row.getString("b_source")),
                Stored.code(row.getString("first_side"), "pair.first_side", Side::of),
                new PairMarks(
                        Stored.uuid(row.getBytes("uuid"), "pair.uuid"),
                        row.getInt("sensitive") == 1,
                        row.getLong("priority"),
                        row.getString("exclusion"),
                        Preference.of(row.getString("gold")).orElse(Preference.UNSTATED)),
                Stored.text(row.getString("extras"), "pair.extras"),
                new ArchivedPair.From(
                        Stored.text(row.getString("file"), "import_batch.file"),
                        Stored.text(row.getString("sha256"), "import_batch.sha256"),
                        Stored.text(row.getString("format"), "import_batch.format"),
                        Stored.text(row.getString("license"), "import_batch.license"),
                        row.getLong("line")),
                List.of());
    }

    private static Suggested suggested(ResultSet row) throws SQLException {
        return row.getString("suggested") == null
                ? Suggested.NOTHING
                : SuggestionStore.suggested(
                        row.getString("suggested"), row.getLong("suggested_at"));
    }

    private static Descent descent(ResultSet row) throws SQLException {
        return new Descent(
                Stored.uuid(row.getBytes("origin"), "origin.uuid").toString(),
                row.getLong("parent") == 0
                        ? ""
                        : Stored.uuid(row.getBytes("parent_uuid"), "annotation.uuid").toString());
    }

    private static Map<Long, List<ArchivedPair.Revision>> revisions(
            Handle handle, ArchivedVersions versions, List<Found> pairs) {
        record Shown(
                long annotation, long at, MadeUnder under, Suggested suggested, Descent descent) {}
        List<Shown> all =
                handle.createQuery(REVISIONS)
                        .bindList("pairs", pairs.stream().map(Found::id).toList())
                        .map((row, context) ->
                                new Shown(
                                        row.getLong("id"),
                                        row.getLong("shown_at"),
                                        numbers(row, versions),
                                        suggested(row),
                                        descent(row)))
                        .list();
        List<Annotation> annotations =
                AnnotationRows.byIds(handle, all.stream().map(Shown::annotation).toList());
        Map<Long, List<ArchivedPair.Revision>> byPair = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Annotation annotation = annotations.get(i);
            byPair.computeIfAbsent(annotation.pair(), pair -> new ArrayList<>())
                    .add(
                            new ArchivedPair.Revision(
                                    annotation,
                                    all.get(i).at(),
                                    all.get(i).under(),
                                    all.get(i).suggested(),
                                    all.get(i).descent()));
        }
        return byPair;
    }
}
