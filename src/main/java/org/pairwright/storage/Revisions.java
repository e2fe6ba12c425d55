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
import org.jdbi.v3.core.statement.PreparedBatch;
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
        return handle.createQuery(
                        """
                        select annotation from annotation_head
                        where pair = :pair and annotator = :annotator and occurrence = :occurrence
                        """)
                .bind("pair", pair)
                .bind("annotator", annotator)
                .bind("occurrence", occurrence)
                .mapTo(Long.class)
                .findOne();
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
        handle.createQuery(
                        """
                        select pair, annotator, occurrence, annotation from annotation_head
                        where pair in (<pairs>) and annotator in (<annotators>)
                        """)
                .bindList("pairs", revisions.stream().map(NewAnnotation::pair).distinct().toList())
                .bindList(
                        "annotators",
                        revisions.stream().map(it -> it.annotator().id()).distinct().toList())
                .map((row, context) ->
                        Map.entry(
                                new Chain(
                                        row.getLong("pair"),
                                        row.getLong("annotator"),
                                        row.getInt("occurrence")),
                                row.getLong("annotation")))
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
                handle.createQuery(
                                """
                                update origin set annotations = annotations + :added
                                where id = (select origin from project)
                                returning annotations
                                """)
                        .bind("added", revisions.size())
                        .mapTo(long.class)
                        .one();
        long number = last - revisions.size();
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into annotation (uuid, origin, number, pair, annotator, occurrence, parent,
                            withdrawn, preference, strength, more_helpful, safer, flagged, flag_note,
                            skip_reason, rationale, left_side, shown_at, decided_at, active_ms,
                            taxonomy_version, guidelines_version, question_set_version)
                        select :uuid, p.origin, :number, :pair, :annotator, :occurrence,
                            cast(:parent as bigint), :withdrawn, :preference,
                            cast(:strength as bigint), :helpful, :safer, :flagged, :flagNote, :skip,
                            :rationale, :left, :shownAt, :decidedAt, :activeMs, p.taxonomy_version,
                            p.guidelines_version, p.question_set_version
                        from project p
                        """);
        for (int i = 0; i < revisions.size(); i++) {
            NewAnnotation revision = revisions.get(i);
            Judgment judgment = revision.judgment();
            batch.bind("uuid", UuidV7.bytes(uuids.get(i)))
                    .bind("number", ++number)
                    .bind("pair", revision.pair())
                    .bind("annotator", revision.annotator().id())
                    .bind("occurrence", revision.occurrence())
                    .bind("parent", heads.get(Chain.of(revision)))
                    .bind("withdrawn", withdrawn ? 1 : 0)
                    .bind("preference", orNull(judgment.preference().code()))
                    .bind("strength", orNull(judgment.strength().level()))
                    .bind("helpful", orNull(judgment.moreHelpful().code()))
                    .bind("safer", orNull(judgment.safer().code()))
                    .bind("flagged", judgment.flagged() ? 1 : 0)
                    .bind("flagNote", judgment.flagNote())
                    .bind("skip", orNull(judgment.skipReason().code()))
                    .bind("rationale", judgment.rationale())
                    .bind("left", orNull(revision.leftCode()))
                    .bind("shownAt", revision.shownAt().toEpochMilli())
                    .bind("decidedAt", revision.decidedAt().toEpochMilli())
                    .bind("activeMs", revision.active().toMillis())
                    .add();
        }
        batch.execute();
        return places(handle, last - revisions.size(), last);
    }

    private static List<Place> places(Handle handle, long after, long last) {
        return handle.createQuery(
                        """
                        select n.id, n.number, p.uuid from annotation n join pair p on p.id = n.pair
                        where n.origin = (select origin from project) and n.batch is null
                            and n.number > :after and n.number <= :last
                        order by n.number
                        """)
                .bind("after", after)
                .bind("last", last)
                .map((row, context) ->
                        new Place(
                                row.getLong(1),
                                row.getLong(2),
                                Stored.uuid(row.getBytes(3), "pair.uuid")))
                .list();
    }

    private static void moveHeads(Handle handle, List<Annotation> annotations) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into annotation_head (pair, annotator, occurrence, annotation)
                        values (:pair, :annotator, :occurrence, :annotation)
                        on conflict (pair, annotator, occurrence)
                        do update set annotation = excluded.annotation
                        """);
        for (Annotation annotation : annotations) {
            batch.bind("pair", annotation.pair())
                    .bind("annotator", annotation.annotator().id())
                    .bind("occurrence", annotation.occurrence())
                    .bind("annotation", annotation.id())
                    .add();
        }
        batch.execute();
    }

    static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    /// A level from 1, or null where it is unstated.
    static @Nullable Integer orNull(int level) {
        return level == 0 ? null : level;
    }
}
