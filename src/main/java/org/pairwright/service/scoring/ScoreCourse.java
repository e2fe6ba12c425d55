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
import org.pairwright.storage.ScoreQueue;
import org.pairwright.storage.ScoreStore;

/// A machine's way through pairs: some at a time are looked at, and stored as soon as they were,
/// where that costs something each by itself. Whenever it ends, what was stored is whole, and going
/// again goes on.
final class ScoreCourse {
    private static final String STAGE = "scoring";

    /// As many as the store takes at once.
    private static final int PAGE = 1_000;

    private final ScoreRequest request;
    private final Annotator machine;
    private final ScoreStore store;
    private final ScoreQueue queue;
    private final ScoreTally tally;
    private final int storedAtOnce;
    private final Progress progress;
    private final List<Look.Said> heard = new ArrayList<>();
    private Instant since = Instant.now();

    /// @param storedAtOnce so many pairs are stored together
    ScoreCourse(
            Database database,
            ScoreRequest request,
            Annotator machine,
            int storedAtOnce,
            Progress progress) {
        this.storedAtOnce = storedAtOnce;
        this.request = request;
        this.machine = machine;
        this.progress = progress;
        store = new ScoreStore(database);
        queue = new ScoreQueue(database);
        tally = new ScoreTally(request);
    }

    /// @param atOnce how many pairs are looked at together
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
        since = Instant.now();
        tally.took(at.look(queue.texts(ids), progress::cancelled, look -> hear(run, look)));
        store(run);
    }

    private void hear(ScoreRun run, Look look) {
        switch (look) {
            case Look.Said said -> {
                tally.said(said);
                heard.add(said);
                if (heard.size() == storedAtOnce) {
                    store(run);
                }
            }
            case Look.Skipped skipped -> tally.skipped(skipped);
            case Look.Failed failed -> tally.failed(failed);
        }
    }

    private void store(ScoreRun run) {
        Instant now = Instant.now();
        Duration each = Duration.between(since, now).dividedBy(Math.max(1, heard.size()));
        since = now;
        store.record(
                request.actor(),
                run,
                heard.stream().map(it -> annotation(it, each)).toList(),
                heard.stream().flatMap(it -> it.scores().stream()).toList());
        heard.clear();
    }

    private NewAnnotation annotation(Look.Said said, Duration took) {
        Instant now = Instant.now();
        return new NewAnnotation(
                said.pair().pair(), machine, 0, said.judgment(), "", now.minus(took), now, took);
    }
}
