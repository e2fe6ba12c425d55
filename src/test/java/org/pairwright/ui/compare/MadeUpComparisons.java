package org.pairwright.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// Projects in which sources were compared, always the same ones.
final class MadeUpComparisons {
    private final Random random = new Random(5);

    /// @param sources names, the last one the best
    Database in(Path file, int pairs, String... sources) {
        Database database = Database.create(new ProjectLocation.InFile(file), Samples.project());
        List<ImportedPair> all = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            int a = random.nextInt(sources.length);
            int b = (a + 1 + random.nextInt(sources.length - 1)) % sources.length;
            ImportedPair pair =
                    Samples.pair(
                            "p" + i,
                            "Question " + i,
                            new Response("Yes " + i, sources[a]),
                            new Response("No " + i, sources[b]));
            all.add(
                    Samples.decided(
                            pair,
                            new ImportedAnnotation("Mara", said(a - b)),
                            new ImportedAnnotation("Jon", said(a - b))));
        }
        Samples.add(database, all.toArray(ImportedPair[]::new));
        return database;
    }

    private Judgment said(int ahead) {
        boolean a = random.nextDouble() < 1 / (1 + Math.exp(-ahead));
        return Judgment.of(a ? Preference.A : Preference.B)
                .withVerdict(Side.A, verdict())
                .withVerdict(Side.B, verdict())
                .withPromptVerdict(PromptVerdict.BENIGN);
    }

    private Verdict verdict() {
        Refusal refusal = random.nextInt(5) == 0 ? Refusal.FULL : Refusal.NONE;
        return random.nextInt(4) == 0
                ? new Verdict(Safety.UNSAFE, List.of("s1"), Severity.MODERATE, refusal)
                : new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, refusal);
    }
}
