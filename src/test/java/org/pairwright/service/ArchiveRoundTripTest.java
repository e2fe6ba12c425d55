package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Answers;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.storage.Database;
import org.pairwright.storage.ExportStore;
import org.pairwright.storage.ListStore;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.Samples;

/// What an archive holds makes the same project again: pairs, marks, annotators, every revision of
/// every decision.
class ArchiveRoundTripTest {
    private static final Actor ALICE = new Actor("alice", "alice");

    private static final String[] TEXTS = {
        " ",
        "good",
        "good ",
        "b\u00e4d",
        "ba\u0308d",
        "\"\\\n\u2028",
        "\ud83d\ude00",
        "=1+1",
        "a,b;\"c\"\r\n",
        "\ufeffmark",
        "\u0001\u007f\u0085",
        "\\u0041\\n",
        "[{\"x\":1}]",
        "null",
        "\uffff"
    };

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_project_comes_back_as_it_was(long seed) throws IOException {
        try (Database project = create("one")) {
            fill(project, new Random(seed));
            archive(project, "one.jsonl");
            try (Database again = create("two")) {
                ImportReport report = load(again, "one.jsonl");
                assertThat(report.refused()).as("seed %d", seed).isZero();
                assertThat(Archived.pairs(again))
                        .as("seed %d", seed)
                        .isEqualTo(Archived.pairs(project));
                assertThat(new CheckService(again.location()).run(Progress.NONE).problems())
                        .isEmpty();
                archive(again, "two.jsonl");
            }
        }
        assertThat(Archived.lines(folder.resolve("two.jsonl")))
                .isEqualTo(Archived.lines(folder.resolve("one.jsonl")));
    }

    @Test
    void an_archive_that_is_there_already_changes_nothing() {
        try (Database project = create("one")) {
            fill(project, new Random(11));
            archive(project, "one.jsonl");
            List<ArchivedPair> before = Archived.pairs(project);

            ImportReport report = load(project, "one.jsonl");

            assertThat(report.pairs()).isZero();
            assertThat(report.annotations()).isZero();
            assertThat(Archived.pairs(project)).isEqualTo(before);
        }
    }

    @Test
    void the_files_that_the_pairs_came_from_and_their_licenses_come_back() throws IOException {
        Path first = Files.writeString(folder.resolve("p.jsonl"), plain("P", 2));
        Path second = Files.writeString(folder.resolve("q.jsonl"), plain("Q", 3));
        try (Database project = create("one");
                Database again = create("two")) {
            for (Path file : List.of(first, second)) {
                new ImportService(project)
                        .run(
                                ImportRequest.of(ALICE, List.of(file))
                                        .withLicense(file.equals(first) ? "CC-BY-4.0" : ""),
                                Progress.NONE);
            }
            archive(project, "one.jsonl");

            ImportReport report =
                    new ImportService(again)
                            .run(
                                    ImportRequest.of(ALICE, List.of(folder.resolve("one.jsonl")))
                                            .withLicense("MIT"),
                                    Progress.NONE);

            ImportHistoryService history = new ImportHistoryService(again);
            assertThat(history.all())
                    .extracting(
                            ImportBatch::file,
                            ImportBatch::format,
                            ImportBatch::license,
                            ImportBatch::pairs)
                    .containsExactly(
                            tuple("p.jsonl", "plain", "CC-BY-4.0", 2L),
                            tuple("q.jsonl", "plain", "MIT", 3L));
            assertThat(new ListStore(again).page(Filter.parse("import = p.jsonl"), 0, 9, false))
                    .hasSize(2);
            assertThat(report.files().getFirst().batches())
                    .isEqualTo(history.all().stream().map(it -> it.uuid().toString()).toList());
            assertThat(new CheckService(again.location()).run(Progress.NONE).problems()).isEmpty();
            assertThat(history.undo(ALICE, report).imports()).hasSize(2);
            assertThat(Archived.pairs(again)).isEmpty();
        }
    }

    @Test
    void files_whose_rows_alternate_in_an_archive_are_one_import_each() throws IOException {
        Path first = Files.writeString(folder.resolve("p.jsonl"), plain("P", 200));
        Path second = Files.writeString(folder.resolve("q.jsonl"), plain("Q", 200));
        try (Database project = create("one");
                Database again = create("two")) {
            new ImportService(project)
                    .run(ImportRequest.of(ALICE, List.of(first, second)), Progress.NONE);
            archive(project, "one.jsonl");
            List<String> rows = new ArrayList<>();
            List<String> mixed = new ArrayList<>();
            for (String row : Files.readAllLines(folder.resolve("one.jsonl"))) {
                (row.contains("\"kind\":\"") && !row.contains("\"prompt\":[") ? mixed : rows)
                        .add(row);
            }
            for (int i = 0; i < 200; i++) {
                mixed.add(rows.get(i));
                mixed.add(rows.get(i + 200));
            }
            Files.write(folder.resolve("mixed.jsonl"), mixed);

            ImportReport report = load(again, "mixed.jsonl");

            ImportHistoryService history = new ImportHistoryService(again);
            assertThat(history.all())
                    .extracting(ImportBatch::file, ImportBatch::pairs, ImportBatch::annotations)
                    .containsExactly(tuple("p.jsonl", 200L, 200L), tuple("q.jsonl", 200L, 200L));
            assertThat(new CheckService(again.location()).run(Progress.NONE).problems()).isEmpty();
            assertThat(history.undo(ALICE, report).imports()).hasSize(2);
            assertThat(Archived.pairs(again)).isEmpty();
        }
    }

    @Test
    void an_empty_project_takes_over_the_settings_and_the_seed_of_an_archive() throws IOException {
        try (Database project = create("one");
                Database again =
                        ProjectService.create(
                                new ProjectLocation.InFile(folder.resolve("two.pairs")),
                                "alice",
                                "",
                                TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                                "")) {
            ProjectSettings settings = changed(project);
            Samples.add(project, Samples.decided(Samples.pair("Q"), Judgment.of(Preference.A)));
            archive(project, "one.jsonl");

            ImportReport report = load(again, "one.jsonl");

            assertThat(report.files().getFirst())
                    .returns(1L, ImportReport.OfFile::read)
                    .returns(List.of(), ImportReport.OfFile::problems);
            assertThat(new ProjectSettingsService(again).settings()).isEqualTo(settings);
            assertThat(new ProjectStore(again).project().seed()).isEqualTo(42);
            assertThat(new CheckService(again.location()).run(Progress.NONE).problems()).isEmpty();
            archive(again, "two.jsonl");
        }
        assertThat(Archived.lines(folder.resolve("two.jsonl")))
                .isEqualTo(Archived.lines(folder.resolve("one.jsonl")));
    }

    @Test
    void a_project_with_pairs_and_settings_of_its_own_keeps_its_settings_and_says_so() {
        try (Database project = create("one");
                Database again = create("two", 7)) {
            changed(project);
            Samples.add(project, Samples.pair("Q"));
            archive(project, "one.jsonl");
            Samples.add(again, Samples.pair("R"));
            ProjectSettings before = new ProjectSettingsService(again).settings();

            ImportReport report = load(again, "one.jsonl");

            assertThat(report.pairs()).isEqualTo(1);
            assertThat(report.files().getFirst().problems())
                    .containsExactly(
                            Problem.warning(
                                    1,
                                    "",
                                    ProblemCode.OTHER_PROJECT,
                                    "The archive is of the project \"Other\", which has another title,"
                                            + " license, address or creator, guidelines, questions,"
                                            + " seed of the sides. This project was given settings"
                                            + " and keeps its own."));
            assertThat(new ProjectSettingsService(again).settings()).isEqualTo(before);
            assertThat(new ProjectStore(again).project().seed()).isEqualTo(7);
        }
    }

    private static ProjectSettings changed(Database project) {
        ProjectSettingsService service = new ProjectSettingsService(project);
        ProjectSettings before = service.settings();
        return service.change(
                ALICE,
                before,
                before.withTitle("Other")
                        .withCredits(new ProjectSettings.Credits("mit", "https://a.org", "Ada"))
                        .withGuidelines("Be *kind*.\n")
                        .withQuestions(new Questions(Set.of(Question.STRENGTH), List.of("Short"))));
    }

    private static String plain(String prompt, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i ->
                        "{\"prompt\":\"%s %d\",\"response_a\":\"A\",\"response_b\":\"B\",\"preference\":\"a\"}\n"
                                .formatted(prompt, i))
                .collect(Collectors.joining());
    }

    @Test
    void an_archive_is_known_by_its_rows() {
        try (Database project = create("one")) {
            fill(project, new Random(12));
            archive(project, "one.jsonl");
            assertThat(load(project, "one.jsonl").files().getFirst().format())
                    .isEqualTo("pairwright");
        }
    }

    private static void fill(Database project, Random random) {
        for (int batch = 0; batch < 2; batch++) {
            ImportedPair[] pairs = new ImportedPair[15];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = anyPair(random, batch * 100 + i);
            }
            Samples.add(project, pairs);
        }
        List<Long> ids = new ArrayList<>();
        new ExportStore(project).forEachPair(pair -> ids.add(pair.id()));
        for (String name : List.of("Ada", "Grace \u00e9\"", "Z")) {
            LabelingService labeling =
                    new LabelingService(project, new AnnotatorService(project).person(name));
            for (long id : ids) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    labeling.decide(
                            labeling.task(id),
                            anyJudgment(random),
                            Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt(1_000_000)),
                            Duration.ofMillis(random.nextInt(90_000)));
                }
            }
            if (random.nextBoolean()) {
                labeling.undo();
            }
        }
    }

    private static ImportedPair anyPair(Random random, int number) {
        List<Message> messages = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            messages.add(anyMessage(random));
        }
        messages.add(new Message(Role.USER, "Question " + number + any(random, TEXTS)));
        String tools = random.nextInt(5) == 0 ? "[{\"name\":\"t\"}]" : "";
        String calls = random.nextInt(5) == 0 ? "[{\"id\":\"c\"}]" : "";
        ImportedPair pair =
                ImportedPair.drawn(
                        random.nextBoolean() ? "id " + number : "",
                        new Prompt(messages, tools),
                        new Response("one " + any(random, TEXTS), calls, any(random, "", "m1")),
                        new Response(any(random, TEXTS), any(random, "", "m2")),
                        List.of(),
                        any(random, "", "{\"a\":1.50,\"b\":\"\u00e9\"}"));
        return random.nextBoolean() ? pair : Samples.decided(pair, anyJudgment(random));
    }

    private static Message anyMessage(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Message(Role.SYSTEM, any(random, TEXTS));
            case 1 -> new Message(Role.ASSISTANT, "", "", "[{\"id\":\"c1\"}]", "");
            case 2 -> new Message(Role.TOOL, any(random, TEXTS), "tool", "", "c1");
            default -> new Message(Role.USER, any(random, TEXTS), any(random, "", "Ada"), "", "");
        };
    }

    private static Judgment anyJudgment(Random random) {
        Preference preference =
                any(
                        random,
                        Preference.A,
                        Preference.B,
                        Preference.TIE,
                        Preference.BOTH_BAD,
                        Preference.SKIP);
        return new Judgment(
                preference,
                preference.side().isPresent() ? any(random, Strength.values()) : Strength.UNSTATED,
                any(random, Preference.A, Preference.TIE, Preference.UNSTATED),
                any(random, Preference.B, Preference.BOTH_BAD, Preference.UNSTATED),
                any(random, PromptVerdict.values()),
                anyVerdict(random),
                anyVerdict(random),
                random.nextBoolean(),
                any(random, TEXTS),
                preference == Preference.SKIP
                        ? any(random, SkipReason.values())
                        : SkipReason.UNSTATED,
                any(random, TEXTS),
                random.nextInt(3) == 0
                        ? new Corrections("better " + any(random, TEXTS), "")
                        : Corrections.NONE,
                random.nextInt(3) == 0
                        ? Answers.NONE
                                .withRating(Side.B, "clarity", 1 + random.nextInt(7))
                                .withComparison(
                                        "honesty", any(random, Preference.A, Preference.TIE))
                        : Answers.NONE);
    }

    private static Verdict anyVerdict(Random random) {
        return random.nextBoolean()
                ? Verdict.NONE
                : new Verdict(
                        any(random, Safety.values()),
                        random.nextBoolean() ? List.of() : List.of("mlc:hte", "x:\"y\""),
                        any(random, Severity.values()),
                        any(random, Refusal.values()));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private Database create(String name) {
        return create(name, Samples.project().seed());
    }

    private Database create(String name, long seed) {
        NewProject sample = Samples.project();
        Database project =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve(name + ".pairs")),
                        new NewProject(
                                sample.title(), seed, sample.taxonomy(), sample.guidelines()));
        new ProjectStore(project).recordMaker(ALICE);
        return project;
    }

    private void archive(Database project, String file) {
        new ExportService(project)
                .run(
                        new ExportRequest(
                                ExportFormats.byId("pairwright").orElseThrow(),
                                ResolutionPolicy.DEFAULT,
                                folder.resolve(file).toString()),
                        Progress.NONE);
    }

    private ImportReport load(Database project, String file) {
        return new ImportService(project)
                .run(
                        ImportRequest.of(
                                new AnnotatorService(project).actor(""),
                                List.of(folder.resolve(file))),
                        Progress.NONE);
    }
}
