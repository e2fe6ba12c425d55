package org.pairwright.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;

/// Models that label a project whose labels are made up, always in the same way.
record MadeUpJudges(Database database) {
    private static final Actor ACTOR = new Actor(TourWindow.PERSON, TourWindow.PERSON);
    private static final List<String> NAMES =
            List.of("judge", "organization-with-a-name/guard-12b-instruct-2026-07");
    private static final Instant TIME = Instant.parse("2026-05-04T09:00:00Z");

    /// @param pairs how many there are, their keys being 1 and so on
    void label(int pairs) {
        for (String name : NAMES) {
            Annotator judge =
                    new AnnotatorStore(database)
                            .require(name, AnnotatorKind.MODEL, AnnotatorRole.ANNOTATOR);
            Random random = new Random(name.length());
            List<NewAnnotation> all = new ArrayList<>();
            for (int pair = 1; pair <= pairs; pair++) {
                all.add(
                        new NewAnnotation(
                                pair, judge, 0, judgment(random), "", TIME, TIME, Duration.ZERO));
            }
            new AnnotationStore(database).record(ACTOR, all);
        }
    }

    private static Judgment judgment(Random random) {
        Preference preference = random.nextInt(3) == 0 ? Preference.B : Preference.A;
        return Judgment.of(preference)
                .withVerdict(Side.A, verdict(random.nextInt(8) == 0))
                .withVerdict(Side.B, verdict(false));
    }

    private static Verdict verdict(boolean unsafe) {
        return unsafe
                ? new Verdict(
                        Safety.UNSAFE, List.of("mlc:vcr"), Severity.MODERATE, Refusal.UNSTATED)
                : new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);
    }
}
