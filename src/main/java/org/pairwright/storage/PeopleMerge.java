package org.pairwright.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.MergedPeople;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Puts what somebody said under another of their names, inside the caller's transaction. What was
/// recorded stays: the one name says it anew and the other takes it back, so that chains, the event
/// log and every history hold both.
final class PeopleMerge {
    /// The word of the event log.
    static final String EVENT = "merge";

    private static final int PAGE = 500;

    private final Handle handle;
    private final Actor actor;
    private final Annotator from;
    private final Annotator into;
    private long moved;
    private long replaced;
    private long kept;

    PeopleMerge(Handle handle, Actor actor, Annotator from, Annotator into) {
        this.handle = handle;
        this.actor = actor;
        this.from = from;
        this.into = into;
    }

    private record Place(long pair, int occurrence) {
        static Place of(Annotation said) {
            return new Place(said.pair(), said.occurrence());
        }
    }

    /// @param name what the emptied one is called from now on
    MergedPeople merge(String name) {
        List<Long> pairs =
                handle.createQuery(
                                "select distinct pair from annotation_head where annotator = :from order by pair")
                        .bind("from", from.id())
                        .mapTo(Long.class)
                        .list();
        for (int at = 0; at < pairs.size(); at += PAGE) {
            merge(pairs.subList(at, Math.min(at + PAGE, pairs.size())));
        }
        moveDrafts();
        handle.createUpdate("update annotator set name = :name where id = :from")
                .bind("name", name)
                .bind("from", from.id())
                .execute();
        MergedPeople merged = new MergedPeople(name, moved, replaced, kept);
        Events.add(
                handle,
                actor,
                EVENT,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("annotator", from.uuid().toString())
                        .put("into", into.uuid().toString())
                        .put("name", name)
                        .put("moved", moved)
                        .put("replaced", replaced)
                        .put("kept", kept)
                        .toString());
        return merged;
    }

    private void merge(List<Long> pairs) {
        Map<Place, Annotation> there = new HashMap<>();
        AnnotationStore.current(handle, into, pairs).forEach(it -> there.put(Place.of(it), it));
        List<Annotation> said = new ArrayList<>();
        List<Annotation> gone = AnnotationStore.current(handle, from, pairs);
        for (Annotation each : gone) {
            Annotation other = there.get(Place.of(each));
            if (other == null) {
                moved++;
                take(each, said);
            } else if (each.decidedAt().isAfter(other.decidedAt())) {
                replaced++;
                take(each, said);
            } else {
                kept++;
                shown(each)
                        .filter(it -> it.at() < other.decidedAt().toEpochMilli())
                        .ifPresent(it -> {
                            said.add(AnnotationRows.byId(handle, it.annotation()));
                            said.add(other);
                        });
            }
        }
        say(said);
        withdraw(gone);
    }

    /// With that before it after which machines were shown: what follows is not independent of
    /// them.
    private void take(Annotation each, List<Annotation> said) {
        shown(each)
                .map(Shown::annotation)
                .filter(id -> id != each.id())
                .map(id -> AnnotationRows.byId(handle, id))
                .ifPresent(said::add);
        said.add(each);
    }

    /// @param annotation after which something was shown
    /// @param at in milliseconds since 1970
    private record Shown(long annotation, long at) {}

    /// What machines found of the pair, the first time that the emptied name was shown any of it.
    private Optional<Shown> shown(Annotation each) {
        return handle.createQuery(
                        """
                        select s.annotation, s.shown_at from suggestion s
                        join annotation n on n.id = s.annotation
                        where n.pair = :pair and n.annotator = :from and n.occurrence = :occurrence
                        order by s.annotation limit 1
                        """)
                .bind("pair", each.pair())
                .bind("from", from.id())
                .bind("occurrence", each.occurrence())
                .map((row, context) -> new Shown(row.getLong(1), row.getLong(2)))
                .findOne();
    }

    private void say(List<Annotation> said) {
        if (said.isEmpty()) {
            return;
        }
        List<Annotation> anew =
                AnnotationStore.record(
                        handle, actor, said.stream().map(it -> revision(it, into)).toList());
        PreparedBatch under =
                handle.prepareBatch(
                        """
                        update annotation set
                            shown_at = (select o.shown_at from annotation o where o.id = :old),
                            taxonomy_version =
                                (select o.taxonomy_version from annotation o where o.id = :old),
                            guidelines_version =
                                (select o.guidelines_version from annotation o where o.id = :old),
                            question_set_version =
                                (select o.question_set_version from annotation o where o.id = :old)
                        where id = :anew
                        """);
        for (int i = 0; i < said.size(); i++) {
            under.bind("old", said.get(i).id()).bind("anew", anew.get(i).id()).add();
            copySuggestion(said.get(i), anew.get(i));
        }
        under.execute();
    }

    private void copySuggestion(Annotation old, Annotation anew) {
        handle.createQuery("select body, shown_at from suggestion where annotation = :old")
                .bind("old", old.id())
                .map((row, context) ->
                        Map.entry(Stored.text(row.getString(1), "suggestion.body"), row.getLong(2)))
                .findOne()
                .ifPresent(shown -> {
                    handle.createUpdate(
                                    """
                                    insert into suggestion (annotation, pair, body, shown_at)
                                    values (:anew, :pair, :body, :at)
                                    """)
                            .bind("anew", anew.id())
                            .bind("pair", anew.pair())
                            .bind("body", shown.getKey())
                            .bind("at", shown.getValue())
                            .execute();
                    ObjectNode told = (ObjectNode) JsonMapper.shared().readTree(shown.getKey());
                    told.put("annotation", anew.uuid().toString());
                    Events.add(handle, actor, SuggestionStore.EVENT, told.toString());
                });
    }

    private static NewAnnotation revision(Annotation said, Annotator by) {
        return new NewAnnotation(
                said.pair(),
                by,
                said.occurrence(),
                said.judgment(),
                said.leftCode(),
                said.decidedAt(),
                said.decidedAt(),
                Duration.ofMillis(said.activeMillis()));
    }

    private void withdraw(List<Annotation> gone) {
        if (gone.isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        AnnotationStore.withdraw(
                handle,
                actor,
                gone.stream()
                        .map(it ->
                                new NewAnnotation(
                                        it.pair(),
                                        from,
                                        it.occurrence(),
                                        Judgment.EMPTY,
                                        it.leftCode(),
                                        now,
                                        now,
                                        Duration.ZERO))
                        .toList());
    }

    private void moveDrafts() {
        handle.createUpdate(
                        """
                        update draft set annotator = :into where annotator = :from and not exists (
                            select 1 from draft d where d.annotator = :into and d.pair = draft.pair
                                and d.occurrence = draft.occurrence)
                        """)
                .bind("from", from.id())
                .bind("into", into.id())
                .execute();
        handle.createUpdate("delete from draft where annotator = :from")
                .bind("from", from.id())
                .execute();
    }
}
