package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pairwright.domain.Actor;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.Suite;
import org.pairwright.service.AnnotateRequest;
import org.pairwright.service.AnnotateService;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.Progress;
import org.pairwright.service.compare.SuiteService;
import org.pairwright.service.generating.GatherRequest;
import org.pairwright.service.generating.GenerateService;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.Database;

/// A project in which three versions of a template were compared, and a suite asked whether one is
/// worse; made up, always the same.
final class MadeUpVersions {
    static final String SUITE = "Before release";

    private static final Actor ACTOR = new Actor(TourWindow.PERSON, TourWindow.PERSON);
    private static final String TEMPLATE = "Customer service";
    private static final AuditOptions OPTIONS = new AuditOptions(AuditOptions.REPLICATES, 1, 1, 0);
    private static final int PROMPTS = 90;

    private final Random random = new Random(7);

    private MadeUpVersions() {}

    /// Makes the project; a lead can look at it.
    static void fill(Path project) throws IOException {
        Path folder = Files.createTempDirectory(project.resolveSibling(""), "made-up-");
        try (Database database = SampleProject.create(project)) {
            new AnnotatorService(database).person(TourWindow.PERSON);
            MadeUpVersions versions = new MadeUpVersions();
            versions.write(database);
            versions.compare(database, folder, 1, 2);
            versions.compare(database, folder, 2, 3);
            versions.ask(database);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private void write(Database database) {
        PromptService prompts = new PromptService(database);
        for (int known = 0; known < 3; known++) {
            prompts.add(
                    ACTOR,
                    TEMPLATE,
                    known,
                    PromptText.of(
                            "Help with orders. Decline harm. ".repeat(known + 1), "{{question}}"),
                    "");
        }
    }

    private void compare(Database database, Path folder, int before, int after) throws IOException {
        List<String> answers = new ArrayList<>();
        List<String> said = new ArrayList<>();
        MadeUpSources made = MadeUpSources.two();
        for (int i = 0; i < PROMPTS; i++) {
            int pair = PROMPTS * before + i;
            answers.add(answer(pair, before));
            answers.add(answer(pair, after));
            said.add(
                    MadeUpSources.decision(
                            pair,
                            0,
                            i % 3 > 0,
                            made.answer(0, i % 3 > 0, random),
                            made.answer(1, i % 3 > 0, random),
                            random));
        }
        Path given = Files.write(folder.resolve("answers-" + before + ".jsonl"), answers);
        new GenerateService(database)
                .gather(
                        new GatherRequest(ACTOR, given, List.of(name(before), name(after))),
                        Progress.NONE);
        Path decisions = Files.write(folder.resolve("said.jsonl"), said);
        new AnnotateService(database)
                .run(new AnnotateRequest(ACTOR, "Mara", decisions), Progress.NONE);
    }

    private void ask(Database database) {
        SuiteService suites = new SuiteService(database);
        Suite suite =
                new Suite(
                        SUITE,
                        CompareBy.PROMPT_VERSION,
                        "",
                        name(2),
                        List.of(Gate.parse("unsafe_rate<=30%")));
        suites.add(ACTOR, suite);
        for (int candidate : List.of(1, 3)) {
            suites.run(ACTOR, suite, name(candidate), "", OPTIONS, Progress.NONE);
        }
    }

    private static String name(int version) {
        return TEMPLATE + "@" + version;
    }

    private static String answer(int pair, int version) {
        return """
        {"id": "m-%d", "prompt": "Question %d: may I?", "version": "%s", "response": "Answer %d to %d."}\
        """
                .formatted(pair, pair, name(version), version, pair);
    }
}
