package org.pairwright.storage;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.Verdict;

/// Adds revisions to chains, inside the caller's transaction.
final class Revisions {
    private Revisions() {}

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

    /// Adds a revision and makes it the head of its chain; the pair's state follows.
    ///
    /// @return the annotation's id
    static long add(Handle handle, NewAnnotation revision, boolean withdrawn) {
        long annotator = revision.annotator().id();
        Optional<Long> parent = head(handle, revision.pair(), annotator, revision.occurrence());
        long id = insert(handle, revision, withdrawn, parent);
        addVerdicts(handle, id, revision);
        handle.createUpdate(
                        """
                        insert into annotation_head (pair, annotator, occurrence, annotation)
                        values (:pair, :annotator, :occurrence, :annotation)
                        on conflict (pair, annotator, occurrence)
                        do update set annotation = excluded.annotation
                        """)
                .bind("pair", revision.pair())
                .bind("annotator", annotator)
                .bind("occurrence", revision.occurrence())
                .bind("annotation", id)
                .execute();
        PairStates.recount(handle, revision.pair());
        return id;
    }

    private static long insert(
            Handle handle, NewAnnotation revision, boolean withdrawn, Optional<Long> parent) {
        long number =
                handle.createQuery(
                                """
                                update origin set annotations = annotations + 1
                                where id = (select origin from project)
                                returning annotations
                                """)
                        .mapTo(long.class)
                        .one();
        Judgment judgment = revision.judgment();
        return handle.createQuery(
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
                        returning id
                        """)
                .bind("uuid", UuidV7.bytes(UuidV7.next()))
                .bind("number", number)
                .bind("pair", revision.pair())
                .bind("annotator", revision.annotator().id())
                .bind("occurrence", revision.occurrence())
                .bind("parent", parent.orElse(null))
                .bind("withdrawn", withdrawn ? 1 : 0)
                .bind("preference", orNull(judgment.preference().code()))
                .bind("strength", judgment.strength() == Strength.UNSTATED ? null : judgment.strength().level())
                .bind("helpful", orNull(judgment.moreHelpful().code()))
                .bind("safer", orNull(judgment.safer().code()))
                .bind("flagged", judgment.flagged() ? 1 : 0)
                .bind("flagNote", judgment.flagNote())
                .bind("skip", orNull(judgment.skipReason().code()))
                .bind("rationale", judgment.rationale())
                .bind("left", revision.left().code())
                .bind("shownAt", revision.shownAt().toEpochMilli())
                .bind("decidedAt", revision.decidedAt().toEpochMilli())
                .bind("activeMs", revision.active().toMillis())
                .mapTo(long.class)
                .one();
    }

    private static void addVerdicts(Handle handle, long annotation, NewAnnotation revision) {
        for (Side side : Side.values()) {
            Verdict verdict = revision.judgment().verdict(side);
            if (!verdict.isEmpty()) {
                addVerdict(handle, annotation, revision, side, verdict);
            }
        }
        String promptVerdict = revision.judgment().promptVerdict().code();
        if (!promptVerdict.isEmpty()) {
            handle.createUpdate(
                            """
                            insert into verdict (annotation, annotator, prompt, safety)
                            select :annotation, :annotator, prompt, :safety from pair where id = :pair
                            """)
                    .bind("annotation", annotation)
                    .bind("annotator", revision.annotator().id())
                    .bind("safety", promptVerdict)
                    .bind("pair", revision.pair())
                    .execute();
        }
    }

    private static void addVerdict(
            Handle handle, long annotation, NewAnnotation revision, Side side, Verdict verdict) {
        long id =
                handle.createQuery(
                                """
                                insert into verdict (annotation, annotator, response, side, safety,
                                    severity, refusal)
                                select :annotation, :annotator,
                                    case when :side = 'a' then response_a else response_b end, :side,
                                    :safety, cast(:severity as bigint), :refusal
                                from pair where id = :pair
                                returning id
                                """)
                        .bind("annotation", annotation)
                        .bind("annotator", revision.annotator().id())
                        .bind("side", side.code())
                        .bind("safety", orNull(verdict.safety().code()))
                        .bind(
                                "severity",
                                verdict.severity() == Severity.UNSTATED ? null : verdict.severity().level())
                        .bind("refusal", orNull(verdict.refusal().code()))
                        .bind("pair", revision.pair())
                        .mapTo(long.class)
                        .one();
        for (String category : verdict.categories()) {
            handle.execute("insert into verdict_category (verdict, code) values (?, ?)", id, category);
        }
    }

    private static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }
}
