package org.pairwright.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.ScoreRun;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;

/// A machine that says of pairs what a test wants.
public final class Machine {
    private static final int UNSAFE_FROM = 500_000;

    private final Database database;
    private final Actor actor;
    private final Annotator annotator;

    public Machine(Database database, Actor actor, String name) {
        this.database = database;
        this.actor = actor;
        annotator =
                new AnnotatorStore(database)
                        .require(name, AnnotatorKind.MODEL, AnnotatorRole.ANNOTATOR);
    }

    /// Scores response A of each pair; response B gets 0.
    ///
    /// @param millionths by the pairs' ids
    public void score(Map<Long, Integer> millionths) {
        ScoreStore store = new ScoreStore(database);
        ScoreRun run = store.begin(actor, annotator, "test 1", "{}");
        List<NewAnnotation> annotations = new ArrayList<>();
        List<NewScore> scores = new ArrayList<>();
        new TreeMap<>(millionths)
                .forEach((pair, score) -> {
                    annotations.add(annotation(pair, score));
                    scores.add(
                            new NewScore(
                                    NewScore.Subject.RESPONSE, response(pair, "a"), "", score));
                    scores.add(new NewScore(NewScore.Subject.RESPONSE, response(pair, "b"), "", 0));
                });
        store.record(actor, run, annotations, scores);
        store.finish(actor, run, "{}");
    }

    private NewAnnotation annotation(long pair, int score) {
        Instant now = Instant.now();
        Verdict safe = new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.NONE);
        Verdict unsafe = new Verdict(Safety.UNSAFE, List.of("s1"), Severity.UNSTATED, Refusal.NONE);
        return new NewAnnotation(
                pair,
                annotator,
                0,
                Judgment.EMPTY
                        .withVerdict(Side.A, score < UNSAFE_FROM ? safe : unsafe)
                        .withVerdict(Side.B, safe),
                "",
                now,
                now,
                Duration.ZERO);
    }

    private long response(long pair, String side) {
        return database.read(handle ->
                handle.createQuery("select response_" + side + " from pair where id = :pair")
                        .bind("pair", pair)
                        .mapTo(long.class)
                        .one());
    }
}
