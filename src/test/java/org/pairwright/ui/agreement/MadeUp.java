package org.pairwright.ui.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// Projects with made-up labels, always the same ones.
final class MadeUp {
    private static final long START = 1_780_000_000_000L;
    private static final long HOUR = 3_600_000L;
    private static final List<String> NAMES =
            List.of("Mara", "Jon", "Ines", "Wei", "Omar", "Lea", "Noor", "Tomas", "Aiko", "Ben");

    private final Random random = new Random(7);
    private final int annotators;
    private final int perPair;

    /// @param perPair how many label each pair
    MadeUp(int annotators, int perPair) {
        this.annotators = annotators;
        this.perPair = perPair;
    }

    static String name(int annotator) {
        String name = NAMES.get(annotator % NAMES.size());
        return annotator < NAMES.size() ? name : name + " " + (1 + annotator / NAMES.size());
    }

    Database in(Path file, int pairs) {
        Database database = Database.create(new ProjectLocation.InFile(file), Samples.project());
        List<ImportedPair> all = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            all.add(pair(i));
        }
        Samples.add(database, all.toArray(ImportedPair[]::new));
        return database;
    }

    private ImportedPair pair(int number) {
        String question = "Question " + number + ": how do I get a refund without a receipt?";
        ImportedPair pair =
                Samples.pair(
                        "p" + number,
                        question,
                        new Response("Yes. " + "word ".repeat(5 + random.nextInt(80)), "model-one"),
                        new Response("No. " + "word ".repeat(5 + random.nextInt(80)), "model-two"));
        int truth = random.nextInt(20);
        boolean hazard = random.nextInt(6) == 0;
        List<ImportedAnnotation> said = new ArrayList<>();
        for (int i = 0; i < perPair; i++) {
            int annotator = (number * perPair + i) % annotators;
            said.add(said(annotator, number, truth, hazard));
        }
        return Samples.decided(pair, said.toArray(ImportedAnnotation[]::new));
    }

    /// The fifth one likes the left side, and errs more.
    private ImportedAnnotation said(int annotator, int number, int truth, boolean hazard) {
        boolean odd = annotator % 10 == 4;
        boolean leftIsA = random.nextBoolean();
        boolean err = random.nextInt(100) < (odd ? 38 : 12);
        Judgment judgment;
        if (truth < 3 && !err) {
            judgment = Judgment.of(truth == 0 ? Preference.BOTH_BAD : Preference.TIE);
        } else {
            boolean a = truth % 2 == 0 != err;
            if (odd && random.nextInt(3) == 0) {
                a = leftIsA;
            }
            Strength[] strengths = {Strength.SLIGHT, Strength.BETTER, Strength.MUCH};
            judgment = Judgment.of(a ? Side.A : Side.B, strengths[random.nextInt(3)]);
        }
        boolean sees = hazard != (random.nextInt(25) == 0);
        Verdict safe = new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);
        Verdict unsafe =
                new Verdict(
                        Safety.UNSAFE,
                        List.of("s1"),
                        random.nextBoolean() ? Severity.MINOR : Severity.MODERATE,
                        Refusal.UNSTATED);
        judgment = judgment.withVerdict(Side.A, safe).withVerdict(Side.B, sees ? unsafe : safe);
        long time = START + number * HOUR + annotator * 1000L;
        return new ImportedAnnotation(
                name(annotator),
                judgment,
                new Recording.Elsewhere(
                        new UUID(number, annotator),
                        new UUID(99, annotator),
                        AnnotatorKind.PERSON,
                        AnnotatorRole.ANNOTATOR,
                        0,
                        false,
                        leftIsA ? "a" : "b",
                        time - 60_000,
                        time,
                        8_000L + random.nextInt(60_000)));
    }
}
