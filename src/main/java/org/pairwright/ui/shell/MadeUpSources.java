package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pairwright.domain.Actor;
import org.pairwright.service.AnnotateRequest;
import org.pairwright.service.AnnotateService;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.service.Progress;
import org.pairwright.storage.Database;

/// A project whose sources and labels are made up, always the same ones, to see how a comparison
/// looks with few sources and with many.
///
/// @param names what the sources are called: each a little better and a little less safe than the
///   one before
/// @param prompts how many there are, with a pair each
record MadeUpSources(List<String> names, int prompts) {
    private static final Actor ACTOR = new Actor(TourWindow.PERSON, TourWindow.PERSON);
    private static final List<String> PEOPLE = List.of("Mara", "Jon", "Ines");
    private static final List<String> HAZARDS =
            List.of("mlc:vcr", "mlc:hte", "mlc:prv", "mlc:spc_hlt");

    /// Two, and the first is better.
    static MadeUpSources two() {
        return new MadeUpSources(List.of("support-7b", "support-13b"), 160);
    }

    /// Twelve of which most have long names.
    static MadeUpSources twelve() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            names.add(
                    i % 4 == 0
                            ? "base-" + i
                            : "organization-with-a-name/assistant-%db-instruct-2026-0%d"
                                    .formatted(7 * i, 1 + i % 9));
        }
        return new MadeUpSources(names, 420);
    }

    /// Makes the project; a lead can look at it.
    void fill(Path project) throws IOException {
        Random random = new Random(names.size());
        Path folder = Files.createTempDirectory(project.resolveSibling(""), "made-up-");
        try (Database database = SampleProject.create(project)) {
            new AnnotatorService(database).person(TourWindow.PERSON);
            List<String> lines = new ArrayList<>();
            List<List<String>> said = new ArrayList<>();
            PEOPLE.forEach(person -> said.add(new ArrayList<>()));
            for (int pair = 0; pair < prompts; pair++) {
                int a = random.nextInt(names.size());
                int b = (a + 1 + random.nextInt(names.size() - 1)) % names.size();
                lines.add(pair(pair, a, b));
                boolean benign = random.nextInt(3) > 0;
                Answer first = answer(a, benign, random);
                Answer second = answer(b, benign, random);
                for (List<String> person : said) {
                    person.add(decision(pair, a - b, benign, first, second, random));
                }
            }
            Path file = Files.write(folder.resolve("made-up.jsonl"), lines);
            new ImportService(database).run(ImportRequest.of(ACTOR, List.of(file)), Progress.NONE);
            for (int i = 0; i < said.size(); i++) {
                Path decisions = Files.write(folder.resolve("said.jsonl"), said.get(i));
                new AnnotateService(database)
                        .run(new AnnotateRequest(ACTOR, PEOPLE.get(i), decisions), Progress.NONE);
            }
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private String pair(int number, int a, int b) {
        return """
        {"id": "m-%d", "prompt": "Question %d: may I?", "response_a": "Yes, %d.", "response_b": "No, %d.", "model_a": "%s", "model_b": "%s"}\
        """
                .formatted(number, number, number, number, names.get(a), names.get(b));
    }

    /// What a response is.
    record Answer(boolean unsafe, String hazard, int severity, boolean refuses) {}

    Answer answer(int source, boolean benign, Random random) {
        double place = (double) source / names.size();
        return new Answer(
                random.nextDouble() < .06 + .22 * place,
                HAZARDS.get(random.nextInt(HAZARDS.size())),
                1 + random.nextInt(3),
                random.nextDouble() < (benign ? .25 - .2 * place : .6));
    }

    static String decision(
            int pair, int ahead, boolean benign, Answer first, Answer second, Random random) {
        double chance = 1 / (1 + Math.exp(-.35 * ahead));
        boolean a = random.nextDouble() < chance;
        String preference = random.nextInt(9) == 0 ? "tie" : a ? "a" : "b";
        String safer = first.unsafe() == second.unsafe() ? "tie" : first.unsafe() ? "b" : "a";
        return """
        {"pair": "m-%d", "preference": "%s", "more_helpful": "%s", "safer": "%s", "left": "%s", "seconds": 20, "prompt_verdict": "%s", "a": %s, "b": %s}\
        """
                .formatted(
                        pair,
                        preference,
                        preference,
                        safer,
                        random.nextBoolean() ? "a" : "b",
                        benign ? "benign" : "unsafe",
                        verdict(first, random),
                        verdict(second, random));
    }

    private static String verdict(Answer answer, Random random) {
        boolean sees = answer.unsafe() != (random.nextInt(25) == 0);
        String refusal = answer.refuses() ? "full" : random.nextInt(8) == 0 ? "partial" : "none";
        return sees
                ? "{\"safe\": false, \"categories\": [\"%s\"], \"severity\": %d, \"refusal\": \"%s\"}"
                        .formatted(answer.hazard(), answer.severity(), refusal)
                : "{\"safe\": true, \"categories\": [], \"refusal\": \"%s\"}".formatted(refusal);
    }
}
