package org.pairwright.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.Side;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.LabelingService;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;

/// Three people who decide every pair, mostly alike, the same each time, some of whom take their
/// last decisions back; and one who has just come.
final class Labelers {
    static final List<String> BUSY = List.of("ada", "ben", "cleo");
    static final String NEWCOMER = "dora";

    private static final int BATCH = 5_000;

    /// How many of their last decisions some take back: what was withdrawn stays in the file, and
    /// every count has to leave it out.
    private static final int TAKEN_BACK = 2_000;

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration PACE = Duration.ofSeconds(20);

    private Labelers() {}

    /// Has everybody decide everything, and all but the first take back their last decisions.
    static void labelAll(Path project, int pairs) {
        try (Database database = Database.open(new ProjectLocation.InFile(project))) {
            AnnotatorService annotators = new AnnotatorService(database);
            for (String name : BUSY) {
                long labeled = label(database, annotators.person(name));
                if (labeled != pairs) {
                    throw new BenchFailure(
                            name + " decided " + labeled + " of " + pairs + " pairs");
                }
            }
            BUSY.stream()
                    .skip(1)
                    .forEach(name -> takeBack(database, annotators.person(name), pairs));
            annotators.person(NEWCOMER);
        }
    }

    private static void takeBack(Database database, Annotator annotator, int pairs) {
        LabelingService labeling = new LabelingService(database, annotator);
        for (int i = Math.min(TAKEN_BACK, pairs / 10); i > 0; i--) {
            labeling.undo();
        }
    }

    private static long label(Database database, Annotator annotator) {
        LabelingService labeling = new LabelingService(database, annotator);
        AnnotationStore annotations = new AnnotationStore(database);
        Actor actor = new Actor(annotator.name(), annotator.name());
        long labeled = 0;
        List<QueuePosition> open = labeling.openAfter(labeling.start(), BATCH);
        while (!open.isEmpty()) {
            annotations.record(
                    actor, open.stream().map(it -> decision(annotator, it.pair())).toList());
            labeled += open.size();
            open = labeling.openAfter(open.getLast(), BATCH);
        }
        return labeled;
    }

    private static NewAnnotation decision(Annotator annotator, long pair) {
        Instant shown = BEGIN.plus(PACE.multipliedBy(pair));
        return new NewAnnotation(
                pair,
                annotator,
                0,
                Judgment.of(preference(annotator.name(), pair)),
                pair % 2 == 0 ? Side.A : Side.B,
                shown,
                shown.plus(PACE),
                PACE);
    }

    /// What most say of the pair, and for one in eight what this one says.
    private static Preference preference(String name, long pair) {
        boolean own = draw(pair * 31 + name.hashCode(), 8) == 0;
        return switch (draw(own ? pair * 37 + name.hashCode() : pair, 10)) {
            case 0, 1, 2, 3, 4 -> Preference.A;
            case 5, 6, 7 -> Preference.B;
            case 8 -> Preference.TIE;
            default -> Preference.BOTH_BAD;
        };
    }

    private static int draw(long of, int bound) {
        long mixed = of * 0x9E37_79B9_7F4A_7C15L;
        return (int) Math.floorMod((mixed ^ (mixed >>> 29)) >>> 16, (long) bound);
    }
}
