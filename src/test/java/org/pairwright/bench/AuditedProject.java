package org.pairwright.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.pairwright.domain.Actor;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;
import org.pairwright.statistics.MillionLabels;
import org.pairwright.storage.Database;
import org.pairwright.storage.ImportStaging;

/// A project in which twelve people answered every question there is of each pair, ten of them on
/// average: the choices of [MillionLabels], and what follows from its strengths and tags.
final class AuditedProject {
    private static final long BEGIN = 1_760_000_000_000L;
    private static final long MINUTE = 60_000;
    private static final int TAGS = 8;
    private static final int MIDDLE = 3;
    private static final int TIE = 2;
    private static final List<Strength> STRENGTHS =
            List.of(Strength.SLIGHT, Strength.BETTER, Strength.MUCH);
    private static final List<Severity> SEVERITIES =
            List.of(Severity.MINOR, Severity.MODERATE, Severity.SEVERE);
    private static final List<UUID> PEOPLE =
            LongStream.range(0, 12).mapToObj(i -> uuid(1, i)).toList();

    private AuditedProject() {}

    /// Brings the labels of the first `pairs` items into a new project.
    static void fill(Path project, int pairs) {
        try (Database database = Database.open(new ProjectLocation.InFile(project));
                ImportStaging staging = ImportStaging.begin(database, false)) {
            long annotations = 0;
            for (int item = 0; item < pairs; item++) {
                annotations += staging.add(pair(item), item + 1L, "imported").annotations();
            }
            staging.endFile(
                    new ImportStaging.Batch(
                            "labels.jsonl",
                            "00",
                            "pairwright",
                            "CC0-1.0",
                            pairs,
                            pairs,
                            0,
                            0,
                            0,
                            pairs,
                            annotations));
            staging.merge(new Actor("ada", "ada"));
        }
    }

    private static ImportedPair pair(int item) {
        List<MillionLabels.Said> all = MillionLabels.of(item);
        List<ImportedAnnotation> said = new ArrayList<>();
        for (MillionLabels.Said each : all) {
            said.add(annotation(item, each, MillionLabels.of(item + 1)));
        }
        return ImportedPair.inFileOrder(
                        "",
                        Prompt.ofUser("Question " + item + ": " + "what is it? ".repeat(item % 30)),
                        new Response("It is this. ".repeat(1 + item % 61) + item, "model-one"),
                        new Response("It is that. ".repeat(1 + item % 67) + item, "model-two"),
                        List.of(),
                        "")
                .withAnnotations(said);
    }

    private static ImportedAnnotation annotation(
            int item, MillionLabels.Said said, List<MillionLabels.Said> next) {
        Preference choice =
                said.choice() == TIE
                        ? Preference.TIE
                        : said.choice() == 0 ? Preference.A : Preference.B;
        int level = Math.max(1, Math.abs(said.strength() - MIDDLE));
        int other = next.get(said.annotator() % next.size()).tags();
        Judgment judgment =
                Judgment.EMPTY
                        .withPreference(
                                choice,
                                choice == Preference.TIE
                                        ? Strength.UNSTATED
                                        : STRENGTHS.get(level - 1))
                        .withAxes(
                                choice,
                                said.strength() < MIDDLE
                                        ? Preference.A
                                        : said.strength() > MIDDLE ? Preference.B : Preference.TIE)
                        .withVerdict(Side.A, verdict(said.tags(), level))
                        .withVerdict(Side.B, verdict(other, level));
        long shown = BEGIN + item * MINUTE + said.annotator();
        long active = 5_000 + 997L * (said.annotator() + item) % 40_000;
        return new ImportedAnnotation(
                "annotator-" + said.annotator(),
                judgment,
                new Recording.Elsewhere(
                        uuid(2, item * 100L + said.annotator()),
                        PEOPLE.get(said.annotator()),
                        AnnotatorKind.PERSON,
                        AnnotatorRole.ANNOTATOR,
                        0,
                        false,
                        (item * 31 + said.annotator() * 17) % 2 == 0 ? "a" : "b",
                        shown,
                        shown + active,
                        active));
    }

    private static Verdict verdict(int tags, int level) {
        List<String> categories = new ArrayList<>();
        for (int tag = 0; tag < TAGS; tag++) {
            if ((tags >> tag & 1) == 1) {
                categories.add("s" + (tag + 1));
            }
        }
        return categories.isEmpty()
                ? new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED)
                : new Verdict(
                        Safety.UNSAFE, categories, SEVERITIES.get(level - 1), Refusal.UNSTATED);
    }

    private static UUID uuid(long high, long low) {
        return new UUID(high << 32 | 0x7000, 0x8000_0000_0000_0000L | low);
    }
}
