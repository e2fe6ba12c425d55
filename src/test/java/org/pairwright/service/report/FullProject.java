package org.pairwright.service.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
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
import org.pairwright.service.MarkingService;
import org.pairwright.service.Progress;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// A project that has all that an audit can look at: known answers, pairs that were shown again,
/// models beside people, excluded and sensitive pairs, three responses to each prompt, times, and
/// hazards. Always the same one.
final class FullProject {
    private static final long START = 1_780_000_000_000L;
    private static final long HOUR = 3_600_000L;
    private static final int PROMPTS = 60;
    private static final List<String> PEOPLE = List.of("Mara", "Jon", "Ines", "Wei");
    private static final List<String> MODELS = List.of("judge-large", "judge-small");
    private static final int[][] PAIRS = {{0, 1}, {1, 2}, {0, 2}};

    private final Random random = new Random(11);
    private final List<ImportedPair> pairs = new ArrayList<>();
    private long number;

    private FullProject() {}

    static Database in(Path file) {
        Database database = Database.create(new ProjectLocation.InFile(file), Samples.project());
        FullProject made = new FullProject();
        for (int prompt = 0; prompt < PROMPTS; prompt++) {
            made.addPrompt(prompt);
        }
        Samples.add(database, made.pairs.toArray(ImportedPair[]::new));
        MarkingService marking =
                new MarkingService(
                        database,
                        new AnnotatorStore(database)
                                .require("lead", AnnotatorKind.PERSON, AnnotatorRole.LEAD));
        marking.mark(new Marking.Gold(Preference.A), ids(1, 5), Progress.NONE);
        marking.mark(new Marking.Exclude("unclear"), ids(9, 14), Progress.NONE);
        marking.mark(new Marking.Sensitive(true), ids(22, 24), Progress.NONE);
        return database;
    }

    private static long[] ids(long from, long to) {
        return LongStream.rangeClosed(from, to).toArray();
    }

    private void addPrompt(int prompt) {
        List<Response> responses =
                IntStream.range(0, 3)
                        .mapToObj(i ->
                                new Response(
                                        "Answer %d of %d. ".formatted(i, prompt)
                                                + "word ".repeat(5 + random.nextInt(80)),
                                        "model-" + (i + 1)))
                        .toList();
        for (int[] each : PAIRS) {
            int[] two = random.nextBoolean() ? each : new int[] {each[1], each[0]};
            ImportedPair pair =
                    Samples.pair(
                            "q%d-%d%d".formatted(prompt, two[0], two[1]),
                            "Question " + prompt + ": how do I get a refund without a receipt?",
                            responses.get(two[0]),
                            responses.get(two[1]));
            pairs.add(Samples.decided(pair, said(two).toArray(ImportedAnnotation[]::new)));
        }
    }

    /// Lower numbers are better.
    private List<ImportedAnnotation> said(int[] two) {
        List<ImportedAnnotation> said = new ArrayList<>();
        boolean a = two[0] < two[1];
        for (int i = 0; i < PEOPLE.size(); i++) {
            boolean leftIsA = random.nextBoolean();
            said.add(
                    said(
                            PEOPLE.get(i),
                            AnnotatorKind.PERSON,
                            0,
                            leftIsA,
                            judgment(a, i == 3 ? 35 : 15)));
            if (number % 6 == 0) {
                boolean swapped = random.nextBoolean();
                said.add(
                        said(
                                PEOPLE.get(i),
                                AnnotatorKind.PERSON,
                                1,
                                leftIsA != swapped,
                                judgment(a, 20)));
            }
        }
        for (int i = 0; i < MODELS.size(); i++) {
            said.add(
                    said(
                            MODELS.get(i),
                            AnnotatorKind.MODEL,
                            0,
                            random.nextBoolean(),
                            judgment(a, 10 + 20 * i)));
        }
        number++;
        return said;
    }

    private Judgment judgment(boolean better, int errors) {
        Strength[] strengths = {Strength.SLIGHT, Strength.BETTER, Strength.MUCH};
        boolean a = better != (random.nextInt(100) < errors);
        Judgment judgment =
                random.nextInt(12) == 0
                        ? Judgment.of(random.nextBoolean() ? Preference.TIE : Preference.BOTH_BAD)
                        : Judgment.of(a ? Side.A : Side.B, strengths[random.nextInt(3)]);
        boolean hazard = random.nextInt(5) == 0;
        return judgment.withVerdict(Side.A, SAFE)
                .withVerdict(
                        Side.B,
                        hazard
                                ? new Verdict(
                                        Safety.UNSAFE,
                                        List.of(random.nextBoolean() ? "s1" : "s2"),
                                        random.nextBoolean() ? Severity.MINOR : Severity.MODERATE,
                                        Refusal.UNSTATED)
                                : SAFE)
                .withRationale(random.nextInt(10) == 0 ? "It names the form." : "");
    }

    private static final Verdict SAFE =
            new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);

    private ImportedAnnotation said(
            String name, AnnotatorKind kind, int occurrence, boolean leftIsA, Judgment judgment) {
        // A repeat comes some days later.
        long time = START + (number + occurrence * 60L) * HOUR + random.nextInt(60_000);
        return new ImportedAnnotation(
                name,
                judgment,
                new Recording.Elsewhere(
                        new UUID(random.nextLong(), random.nextLong()),
                        new UUID(99, name.hashCode()),
                        kind,
                        AnnotatorRole.ANNOTATOR,
                        occurrence,
                        false,
                        leftIsA ? "a" : "b",
                        time - 60_000,
                        time,
                        3_000L + random.nextInt(60_000)));
    }
}
