package org.pairwright.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;

/// A process that labels: decides, takes back, keeps drafts. It prints the id of each decision when
/// that is recorded.
///
/// Arguments: the project file, the annotator's name, and how much to do: `endless`, a number of
/// decisions, or `asked`, one for each line on standard input.
final class LabelingProcess {
    private static final Verdict UNSAFE =
            new Verdict(Safety.UNSAFE, List.of("s1"), Severity.MINOR, Refusal.UNSTATED);

    private final Database database;
    private final Annotator annotator;
    private final Actor actor;
    private final List<Long> pairs;
    private final Random random = new Random();

    private LabelingProcess(Database database, String name) {
        this.database = database;
        annotator =
                new AnnotatorStore(database)
                        .require(name, AnnotatorKind.PERSON, AnnotatorRole.ANNOTATOR);
        actor = new Actor(name, "system-user");
        pairs =
                database.read(handle ->
                        handle.createQuery("select id from pair").mapTo(Long.class).list());
    }

    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.open(new ProjectLocation.InFile(Path.of(arguments[0])))) {
            LabelingProcess labeling = new LabelingProcess(database, arguments[1]);
            switch (arguments[2]) {
                case "endless" -> labeling.decide(Long.MAX_VALUE);
                case "asked" -> labeling.decideWhenAsked();
                default -> labeling.decide(Long.parseLong(arguments[2]));
            }
        }
    }

    private void decideWhenAsked() throws IOException {
        BufferedReader asked =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (asked.readLine() != null) {
            decide(1);
        }
    }

    private void decide(long times) {
        for (long i = 0; i < times; i++) {
            System.out.println(decide().uuid());
            if (random.nextInt(5) == 0) {
                new Acts(database).undo(actor, annotator);
            }
        }
    }

    private Annotation decide() {
        long pair = pairs.get(random.nextInt(pairs.size()));
        Judgment judgment = Judgment.of(Side.A, Strength.BETTER).withVerdict(Side.B, UNSAFE);
        AnnotationStore annotations = new AnnotationStore(database);
        annotations.saveDraft(pair, annotator, 0, Judgment.of(Preference.TIE));
        Instant now = Instant.now();
        return annotations.record(
                actor,
                new NewAnnotation(
                        pair, annotator, 0, judgment, Side.A, now, now, Duration.ofSeconds(1)));
    }
}
