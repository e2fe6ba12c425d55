package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.pairwright.domain.Actor;
import org.pairwright.service.AnnotateRequest;
import org.pairwright.service.AnnotateService;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.service.Progress;
import org.pairwright.storage.Database;

/// A project whose labels are made up, always the same ones, to see how figures look with few
/// annotators and with many.
///
/// @param names what annotators are called
/// @param each how many label each pair
/// @param pairs how many there are
/// @param judges whether models have labeled, too
record MadeUpLabels(List<String> names, int each, int pairs, boolean judges) {
    private static final Actor ACTOR = new Actor(TourWindow.PERSON, TourWindow.PERSON);
    private static final List<String> NAMES =
            List.of("Mara", "Jon", "Ines", "Wei", "Omar", "Lea", "Noor", "Tomas", "Aiko", "Ben");

    /// The one of each ten who prefers what stands on the left, and errs more.
    private static final int ODD = 4;

    /// Annotators with short names.
    static MadeUpLabels of(int annotators, int each, int pairs) {
        return new MadeUpLabels(
                IntStream.range(0, annotators).mapToObj(MadeUpLabels::name).toList(),
                each,
                pairs,
                false);
    }

    /// Annotators whose names are long, in several scripts, and two models.
    static MadeUpLabels ofLongNames() {
        return new MadeUpLabels(
                List.of(
                        "Wilhelmina Konstantinopolskaya-Oberhauser",
                        "annotator-0042@contractors.labeling.example",
                        "Jon",
                        "北京大学计算机科学技术系人工智能标注小组第十二组组长",
                        "عبد الرحمن بن محمد بن عبد العزيز الشريف",
                        "東京都立大学自然言語処理研究室アノテーション担当者",
                        "Maria das Graças de Oliveira e Souza Vasconcelos",
                        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"),
                5,
                150,
                true);
    }

    /// Makes the project; a lead can look at it.
    void fill(Path project) throws IOException {
        int annotators = names.size();
        Random random = new Random(annotators);
        Path folder = Files.createTempDirectory(project.resolveSibling(""), "made-up-");
        try (Database database = SampleProject.create(project)) {
            new AnnotatorService(database).person(TourWindow.PERSON);
            List<String> lines = new ArrayList<>();
            List<List<String>> said = new ArrayList<>();
            for (int i = 0; i < annotators; i++) {
                said.add(new ArrayList<>());
            }
            for (int pair = 0; pair < pairs; pair++) {
                lines.add(pair(pair, random));
                boolean a = random.nextBoolean();
                boolean unsafe = random.nextInt(6) == 0;
                for (int i = 0; i < each; i++) {
                    int annotator = (pair * each + i) % annotators;
                    said.get(annotator).add(decision(pair, annotator, a, unsafe, random));
                }
            }
            Path file = Files.write(folder.resolve("made-up.jsonl"), lines);
            new ImportService(database).run(ImportRequest.of(ACTOR, List.of(file)), Progress.NONE);
            for (int i = 0; i < annotators; i++) {
                Path decisions = Files.write(folder.resolve("said.jsonl"), said.get(i));
                new AnnotateService(database)
                        .run(new AnnotateRequest(ACTOR, names.get(i), decisions), Progress.NONE);
            }
            if (judges) {
                new MadeUpJudges(database).label(pairs);
            }
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private static String name(int annotator) {
        String name = NAMES.get(annotator % NAMES.size());
        return annotator < NAMES.size() ? name : name + " " + (1 + annotator / NAMES.size());
    }

    private static String pair(int number, Random random) {
        return """
        {"id": "m-%d", "prompt": "Question %d: may I?", "response_a": "Yes. %s", "response_b": "No. %s", "model_a": "one", "model_b": "two"}\
        """
                .formatted(number, number, text(random), text(random));
    }

    private static String text(Random random) {
        return "Here is why. ".repeat(1 + random.nextInt(40)).strip();
    }

    private static String decision(
            int pair, int annotator, boolean better, boolean unsafe, Random random) {
        boolean odd = annotator % NAMES.size() == ODD;
        boolean leftIsA = random.nextBoolean();
        boolean a = better != (random.nextInt(100) < (odd ? 36 : 12));
        if (odd && random.nextInt(3) == 0) {
            a = leftIsA;
        }
        String preference = random.nextInt(12) == 0 ? "tie" : a ? "a" : "b";
        String strength =
                preference.equals("tie") ? "" : ", \"strength\": " + (1 + random.nextInt(3));
        boolean sees = unsafe != (random.nextInt(25) == 0);
        String hazard =
                sees
                        ? "{\"safe\": false, \"categories\": [\"mlc:vcr\"], \"severity\": 2}"
                        : "{\"safe\": true, \"categories\": []}";
        return """
        {"pair": "m-%d", "preference": "%s"%s, "left": "%s", "seconds": %d, "a": %s, "b": {"safe": true, "categories": [], "ratings": {"clarity": %d}}, "compared": {"honesty": "%s"}}\
        """
                .formatted(
                        pair,
                        preference,
                        strength,
                        leftIsA ? "a" : "b",
                        8 + random.nextInt(60),
                        hazard,
                        1 + (pair + (odd ? pair + annotator : annotator) % 4 / 3) % 5,
                        preference);
    }
}
