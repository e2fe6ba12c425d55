package org.pairwright.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.UuidV7;

/// Adds revisions to chains, inside the caller's transaction.
final class Revisions {
    /// How many revisions are added at once: few enough that a database takes their pairs in one
    /// list.
    private static final int CHUNK = 1_000;

    private Revisions() {}

    /// A chain: what one annotator said of one pair the nth time they got it.
    record Chain(long pair, long annotator, int occurrence) {
        static Chain of(NewAnnotation revision) {
            return new Chain(revision.pair(), revision.annotator().id(), revision.occurrence());
        }
    }

    /// A revision that was added, and the head of its chain before.
    ///
    /// @param number its place among those of its origin
    /// @param pair its pair's own id
    record Added(Annotation annotation, Optional<Long> before, long number, UUID pair) {}

    /// Where a revision went.
    private record Place(long id, long number, UUID pair) {}

    /// The head of a chain, a decision or a withdrawal.
    static Optional<Long> head(Handle handle, long pair, long annotator, int occurrence) {
        return PlainSql.first(
                handle,
                """
                select annotation from annotation_head
                where pair = ? and annotator = ? and occurrence = ?
                """,
                row -> row.getLong(1),
                pair,
                annotator,
                occurrence);
    }

    /// Adds revisions and makes each the head of its chain; the pairs' states follow.
    ///
    /// @param withdrawn whether they take back what their chains say
    /// @return what was added, in the same order
    static List<Added> add(Handle handle, List<NewAnnotation> revisions, boolean withdrawn) {
        List<Added> added = new ArrayList<>(revisions.size());
        List<NewAnnotation> together = new ArrayList<>();
        Set<Chain> chains = new HashSet<>();
        for (NewAnnotation revision : revisions) {
            // A second revision of a chain has the first one as its parent, so it waits for it.
            if (together.size() == CHUNK || !chains.add(Chain.of(revision))) {
                added.addAll(addTogether(handle, together, withdrawn));
                together.clear();
                chains.clear();
                chains.add(Chain.of(revision));
            }
            together.add(revision);
        }
        added.addAll(addTogether(handle, together, withdrawn));
        return added;
    }

    private static List<Added> addTogether(
            Handle handle, List<NewAnnotation> revisions, boolean withdrawn) {
        if (revisions.isEmpty()) {
            return List.of();
        }
        Map<Chain, Long> heads = heads(handle, revisions);
        List<UUID> uuids = revisions.stream().map(revision -> UuidV7.next()).toList();
        List<Place> places = insert(handle, revisions, withdrawn, heads, uuids);
        List<Added> added = new ArrayList<>(revisions.size());
        for (int i = 0; i < revisions.size(); i++) {
            NewAnnotation revision = revisions.get(i);
            Place place = places.get(i);
            added.add(
                    new Added(
                            revision.recorded(place.id(), uuids.get(i), withdrawn),
                            Optional.ofNullable(heads.get(Chain.of(revision))),
                            place.number(),
                            place.pair()));
        }
        List<Annotation> annotations = added.stream().map(Added::annotation).toList();
        NewVerdicts.add(handle, annotations);
        CorrectionRows.add(handle, annotations);
        AnswerRows.add(handle, annotations);
        moveHeads(handle, annotations);
        PairStates.recount(handle, annotations.stream().map(Annotation::pair).distinct().toList());
        return added;
    }

    /// The heads of the revisions' chains, where they have one.
    private static Map<Chain, Long> heads(Handle handle, List<NewAnnotation> revisions) {
        Map<Chain, Long> heads = new HashMap<>();
        PlainSql.rows(
                        handle,
                        """
                        select pair, annotator, occurrence, annotation from annotation_head
                        where pair in (<?>) and annotator in (<?>)
                        """,
                        row ->
                                Map.entry(
                                        new Chain(row.getLong(1), row.getLong(2), row.getInt(3)),
                                        row.getLong(4)),
                        revisions.stream().map(NewAnnotation::pair).distinct().toList(),
                        revisions.stream().map(it -> it.annotator().id()).distinct().toList())
                .forEach(head -> heads.put(head.getKey(), head.getValue()));
        return heads;
    }

    /// Inserts the annotations themselves and says where they are, in the same order.
    private static List<Place> insert(
            Handle handle,
            List<NewAnnotation> revisions,
            boolean withdrawn,
            Map<Chain, Long> heads,
            List<UUID> uuids) {
        // The counter's row is also what makes two writers on a server take turns.
        long last =
                PlainSql.one(
                        handle,
                        """
                        update origin set annotations = annotations + ?
                        where id = (select origin from project)
                        returning annotations
                        """,
                        row -> row.getLong(1),
                        revisions.size());
        long number = last - revisions.size();
        List<@Nullable Object[]> rows = new ArrayList<>(revisions.size());
        for (int i = 0; i < revisions.size(); i++) {
            NewAnnotation revision = revisions.get(i);
            Judgment judgment = revision.judgment();
            rows.add(
                    new @Nullable Object[] {
                        UuidV7.bytes(uuids.get(i)),
                        ++number,
                        revision.pair(),
                        revision.annotator().id(),
                        revision.occurrence(),
                        heads.get(Chain.of(revision)),
                        withdrawn ? 1 : 0,
                        orNull(judgment.preference().code()),
                        orNull(judgment.strength().level()),
                        orNull(judgment.moreHelpful().code()),
                        orNull(judgment.safer().code()),
                        judgment.flagged() ? 1 : 0,
                        judgment.flagNote(),
                        orNull(judgment.skipReason().code()),
                        judgment.rationale(),
                        orNull(revision.leftCode()),
                        revision.shownAt().toEpochMilli(),
                        revision.decidedAt().toEpochMilli(),
                        revision.active().toMillis()
                    });
        }
        PlainSql.changeEach(
                handle,
                """
                insert into annotation (uuid, origin, number, pair, annotator, occurrence, parent,
                    withdrawn, preference, strength, more_helpful, safer, flagged, flag_note,
                    skip_reason, rationale, left_side, shown_at, decided_at, active_ms,
                    taxonomy_version, guidelines_version, question_set_version)
                select ?, p.origin, ?, ?, ?, ?, cast(? as bigint), ?, ?, cast(? as bigint), ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, p.taxonomy_version, p.guidelines_version,
                    p.question_set_version
                from project p
                """,
                rows);
        return places(handle, last - revisions.size(), last);
    }

    private static List<Place> places(Handle handle, long after, long last) {
        return PlainSql.rows(
                handle,
                """
                select n.id, n.number, p.uuid from annotation n join pair p on p.id = n.pair
                where n.origin = (select origin from project) and n.batch is null
                    and n.number > ? and n.number <= ?
                order by n.number
                """,
                row ->
                        new Place(
                                row.getLong(1),
                                row.getLong(2),
                                Stored.uuid(row.getBytes(3), "pair.uuid")),
                after,
                last);
    }

    private static void moveHeads(Handle handle, List<Annotation> annotations) {
        List<@Nullable Object[]> rows = new ArrayList<>(annotations.size());
        for (Annotation annotation : annotations) {
            rows.add(
                    new @Nullable Object[] {
                        annotation.pair(),
                        annotation.annotator().id(),
                        annotation.occurrence(),
                        annotation.id()
                    });
        }
        PlainSql.changeEach(
                handle,
                """
                insert into annotation_head (pair, annotator, occurrence, annotation)
                values (?, ?, ?, ?)
                on conflict (pair, annotator, occurrence)
                do update set annotation = excluded.annotation
                """,
                rows);
    }

    static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    /// A level from 1, or null where it is unstated.
    static @Nullable Integer orNull(int level) {
        return level == 0 ? null : level;
    }
}
