package org.pairwright.service;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.Annotator;
import org.pairwright.storage.Database;
import org.pairwright.storage.ProgressStore;

/// How far one annotator is: counted once, then kept up with what they do.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class AnnotatorProgress {
    /// Over how many of the latest decisions the pace is taken.
    private static final int PACE_OVER = 50;

    private final Annotator annotator;
    private final ZoneId zone;
    private final ProgressStore store;
    private Optional<Kept> kept = Optional.empty();

    /// What is known, and of which annotation of each pair since the count.
    private record Kept(
            long midnight,
            long done,
            long skipped,
            long total,
            long today,
            long activeMillis,
            long upTo) {
        Kept with(ProgressStore.Change change) {
            return new Kept(
                    midnight,
                    done + change.now().done() - change.before().done(),
                    skipped + change.now().skipped() - change.before().skipped(),
                    total,
                    today + change.now().since() - change.before().since(),
                    activeMillis + change.now().activeMillis() - change.before().activeMillis(),
                    upTo);
        }
    }

    private final Map<Long, Long> seen = new HashMap<>();

    AnnotatorProgress(Database database, Annotator annotator, ZoneId zone) {
        this.annotator = annotator;
        this.zone = zone;
        store = new ProgressStore(database);
    }

    /// Counts all that they did. In a large project that takes a while.
    public synchronized LabelingProgress count() {
        long midnight = midnight();
        ProgressStore.Done done = store.done(annotator, midnight);
        seen.clear();
        return keep(
                new Kept(
                        midnight,
                        done.done(),
                        done.skipped(),
                        done.total(),
                        done.since(),
                        done.activeMillis(),
                        done.upTo()));
    }

    /// What it comes to after they did something about `pair`: at once, however large the project,
    /// but for the first time in a day.
    public synchronized LabelingProgress after(long pair) {
        long midnight = midnight();
        Optional<Kept> ofToday = kept.filter(it -> it.midnight() == midnight);
        if (ofToday.isEmpty()) {
            return count();
        }
        Kept before = ofToday.get();
        ProgressStore.Change change =
                store.change(annotator, pair, seen.getOrDefault(pair, before.upTo()), midnight);
        seen.put(pair, Math.max(change.now().id(), before.upTo()));
        return keep(before.with(change));
    }

    /// What it came to last; counted where nothing was yet.
    public synchronized LabelingProgress latest() {
        return kept.isPresent() ? keep(kept.get()) : count();
    }

    private LabelingProgress keep(Kept now) {
        kept = Optional.of(now);
        return new LabelingProgress(
                now.done(),
                now.skipped(),
                now.total(),
                now.today(),
                Duration.ofMillis(now.activeMillis()),
                median(store.activeMillis(annotator, PACE_OVER)));
    }

    private long midnight() {
        return LocalDate.now(zone).atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private static Duration median(List<Long> millis) {
        if (millis.isEmpty()) {
            return Duration.ZERO;
        }
        List<Long> sorted = millis.stream().sorted().toList();
        int middle = sorted.size() / 2;
        long median =
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return Duration.ofMillis(median);
    }
}
