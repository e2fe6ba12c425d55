package org.pairwright.service.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ScoreRun;
import org.pairwright.service.Progress;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;
import org.pairwright.storage.NewScore;
import org.pairwright.storage.ScoreQueue;
import org.pairwright.storage.ScoreStore;
import org.pairwright.storage.TextsToScore;

/// A machine's way through pairs: some at a time are looked at, then stored together. Whenever it
/// ends, what was stored is whole, and going again goes on.
final class ScoreCourse {
    private static final String STAGE = "scoring";

    /// As many as the store takes at once.
    private static final int PAGE = 1_000;

    private final ScoreRequest request;
    private final Annotator machine;
    private final ScoreStore store;
    private final ScoreQueue queue;
    private final ScoreTally tally;
    private final Progress progress;

    ScoreCourse(Database database, ScoreRequest request, Annotator machine, Progress progress) {
        this.request = request;
        this.machine = machine;
        this.progress = progress;
        store = new ScoreStore(database);
        queue = new ScoreQueue(database);
        tally = new ScoreTally(request);
    }

    /// @param atOnce how many pairs are looked at before they are stored
    ScoreReport run(ScoringMachine at, long[] pairs, int atOnce) {
        Actor actor = request.actor();
        tally.meant(pairs.length);
        ScoreRun run = store.begin(actor, machine, at.description(), tally.asked().toString());
        for (int from = 0; from < pairs.length && isWanted(); from += PAGE) {
            List<Long> open =
                    open(Arrays.copyOfRange(pairs, from, Math.min(from + PAGE, pairs.length)));
            for (int next = 0; next < open.size() && isWanted(); next += atOnce) {
                look(at, run, open.subList(next, Math.min(next + atOnce, open.size())));
            }
        }
        store.finish(actor, run, tally.came().toString());
        return tally.report();
    }

    private boolean isWanted() {
        progress.report(STAGE, tally.done(), tally.meant());
        if (progress.cancelled()) {
            tally.stop("Canceled.");
        }
        return !tally.isStopped();
    }

    /// Those of which it has said nothing yet.
    private List<Long> open(long[] page) {
        List<Long> ids = Arrays.stream(page).boxed().toList();
        if (request.again()) {
            return ids;
        }
        Set<Long> done = queue.annotated(machine, ids);
        tally.already(done.size());
        return ids.stream().filter(id -> !done.contains(id)).toList();
    }

    private void look(ScoringMachine at, ScoreRun run, List<Long> ids) {
        List<TextsToScore> texts = queue.texts(ids);
        Instant start = Instant.now();
        Look.Batch batch = at.look(texts, progress::cancelled);
        Duration each = Duration.between(start, Instant.now()).dividedBy(Math.max(1, texts.size()));
        tally.took(batch.tokens());
        List<NewAnnotation> annotations = new ArrayList<>();
        List<NewScore> scores = new ArrayList<>();
        for (Look look : batch.looks()) {
            switch (look) {
                case Look.Said said -> {
                    tally.said(said);
                    annotations.add(annotation(said, each));
                    scores.addAll(said.scores());
                }
                case Look.Failed failed -> tally.failed(failed);
            }
        }
        store.record(request.actor(), run, annotations, scores);
    }

    private NewAnnotation annotation(Look.Said said, Duration took) {
        Instant now = Instant.now();
        return new NewAnnotation(
                said.pair().pair(), machine, 0, said.judgment(), "", now.minus(took), now, took);
    }
}
