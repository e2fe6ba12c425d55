package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Identity;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectPart;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.Suggestions;
import org.pairwright.domain.UndoneImports;
import org.pairwright.storage.Database;
import org.pairwright.storage.ExportStore;
import org.pairwright.storage.MachineHelpStore;
import org.pairwright.storage.PairStore;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.PromptTemplateStore;
import org.pairwright.storage.Samples;

/// A project for which nothing was chosen takes over what an archive says of its own; what somebody
/// chose is never lost.
class AdoptionTest {
    private static final Actor ALICE = new Actor("alice", "alice");

    @TempDir Path folder;
    private ProjectSettings archived;

    @BeforeEach
    void archive_a_project() throws IOException {
        NewProject sample = Samples.project();
        try (Database project =
                Database.create(
                        location("one"),
                        new NewProject("One", 42, sample.taxonomy(), sample.guidelines()))) {
            new ImportService(project)
                    .run(ImportRequest.of(ALICE, List.of(file("P"), file("Q"))), Progress.NONE);
            archived =
                    change(
                            project,
                            "One",
                            new ProjectSettings.Credits("mit", "https://a.org", "Ada"));
            new PromptTemplateStore(project).setApprovals(ALICE, 2);
            new MachineHelpStore(project)
                    .change(
                            ALICE,
                            MachineHelp.NONE,
                            new MachineHelp(Suggestions.AFTER, QueueOrder.SCORE));
            KilledExportTest.export(project, "pairwright", folder.resolve("one.jsonl"));
        }
    }

    /// Of one pair.
    private Path file(String prompt) throws IOException {
        return Files.writeString(
                folder.resolve(prompt + ".jsonl"),
                "{\"prompt\":\"%s\",\"response_a\":\"A\",\"response_b\":\"B\"}".formatted(prompt));
    }

    private static ProjectSettings change(
            Database project, String title, ProjectSettings.Credits credits) {
        ProjectSettingsService service = new ProjectSettingsService(project);
        ProjectSettings before = service.settings();
        return service.change(
                ALICE,
                before,
                before.withTitle(title)
                        .withCredits(credits)
                        .withQuestions(new Questions(Set.of(Question.STRENGTH), List.of("Short"))));
    }

    private ProjectLocation location(String name) {
        return new ProjectLocation.InFile(folder.resolve(name + ".pairs"));
    }

    private Database create(String title, String taxonomy, String guidelines) {
        return ProjectService.create(
                location("mine"), "alice", title, TaxonomyPacks.find(taxonomy), guidelines);
    }

    private Database untouched() {
        return create("", TaxonomyPacks.DEFAULT, "");
    }

    private ImportRequest request() {
        return ImportRequest.of(ALICE, List.of(folder.resolve("one.jsonl")));
    }

    private ImportReport load(Database project) {
        return new ImportService(project).run(request(), Progress.NONE);
    }

    private static ProjectSettings settings(Database project) {
        return new ProjectSettingsService(project).settings();
    }

    private static long seed(Database project) {
        return new ProjectStore(project).project().seed();
    }

    private static void assertSound(Database project) {
        assertThat(new CheckService(project.location()).run(Progress.NONE).problems()).isEmpty();
    }

    private static List<ProblemCode> problems(ImportReport report) {
        return report.files().getFirst().problems().stream().map(Problem::code).toList();
    }

    @Test
    void a_project_for_which_nothing_was_chosen_takes_over_everything_and_says_so() {
        try (Database project = untouched()) {
            ImportReport report = load(project);

            assertThat(report.adopted()).containsExactly(ProjectPart.values());
            assertThat(problems(report)).isEmpty();
            assertThat(settings(project)).isEqualTo(archived);
            assertThat(seed(project)).isEqualTo(42);
            assertSound(project);
        }
    }

    @Test
    void a_name_that_was_given_stays() {
        try (Database project = create("Mine", TaxonomyPacks.DEFAULT, "")) {
            assertThat(load(project).adopted()).isNotEmpty().doesNotContain(ProjectPart.TITLE);
            assertThat(settings(project)).isEqualTo(archived.withTitle("Mine"));
        }
    }

    @Test
    void two_archives_of_the_same_project_are_told_of_once() throws IOException {
        Path again = Files.copy(folder.resolve("one.jsonl"), folder.resolve("two.jsonl"));
        try (Database project = untouched()) {
            ImportReport report =
                    new ImportService(project)
                            .run(
                                    ImportRequest.of(
                                            ALICE, List.of(folder.resolve("one.jsonl"), again)),
                                    Progress.NONE);

            assertThat(report.adopted()).containsExactly(ProjectPart.values());
            assertThat(report.files().getLast().problems())
                    .extracting(Problem::code)
                    .containsOnly(ProblemCode.DUPLICATE);
            assertThat(settings(project)).isEqualTo(archived);
        }
    }

    @Test
    void a_dry_run_says_what_would_be_taken_over_and_takes_nothing() {
        try (Database project = untouched()) {
            ProjectSettings before = settings(project);

            ImportReport report =
                    new ImportService(project).run(request().asDryRun(), Progress.NONE);

            assertThat(report.adopted()).containsExactly(ProjectPart.values());
            assertThat(settings(project)).isEqualTo(before);
            assertThat(seed(project)).isNotEqualTo(42);
        }
    }

    @Test
    void what_was_chosen_when_the_project_was_made_stays() {
        try (Database project = create("", "pku", "")) {
            stays(project);
        }
        folder.resolve("mine.pairs").toFile().delete();
        try (Database project = create("", TaxonomyPacks.DEFAULT, "Be kind.")) {
            stays(project);
        }
    }

    @Test
    void what_was_chosen_since_stays() {
        try (Database project = untouched()) {
            change(project, "mine", new ProjectSettings.Credits("cc0-1.0", "", "Me"));
            stays(project);
        }
    }

    @Test
    void a_project_with_pairs_keeps_its_own() {
        try (Database project = untouched()) {
            Samples.add(project, Samples.pair("S"));
            stays(project);
        }
    }

    private void stays(Database project) {
        ProjectSettings before = settings(project);
        long seed = seed(project);

        ImportReport dry = new ImportService(project).run(request().asDryRun(), Progress.NONE);
        ImportReport report = load(project);

        assertThat(problems(dry)).containsExactly(ProblemCode.OTHER_PROJECT);
        assertThat(problems(report)).containsExactly(ProblemCode.OTHER_PROJECT);
        assertThat(report.adopted()).isEmpty();
        assertThat(settings(project)).isEqualTo(before);
        assertThat(seed(project)).isEqualTo(seed);
    }

    @Test
    void the_settings_of_before_hold_again_once_all_imports_of_the_archive_are_taken_back() {
        try (Database project = untouched()) {
            ProjectSettings before = settings(project);
            long seed = seed(project);
            load(project);
            ImportHistoryService history = new ImportHistoryService(project);
            List<UUID> imports = history.all().stream().map(ImportBatch::uuid).toList();

            assertThat(history.undo(ALICE, Set.of(imports.get(1))).settings())
                    .isEqualTo(UndoneImports.Settings.UNTOUCHED);
            assertThat(settings(project)).isEqualTo(archived);
            assertThat(history.undo(ALICE, Set.of(imports.get(0))).settings())
                    .isEqualTo(UndoneImports.Settings.RESTORED);

            assertThat(settings(project)).isEqualTo(before);
            assertThat(seed(project)).isEqualTo(seed);
            assertSound(project);
            assertThat(load(project).adopted()).containsExactly(ProjectPart.values());
        }
    }

    @Test
    void settings_that_were_changed_since_stay_when_the_archive_is_taken_back() {
        try (Database project = untouched()) {
            ImportReport report = load(project);
            ProjectSettings since = change(project, "Since", archived.credits());

            UndoneImports undone = new ImportHistoryService(project).undo(ALICE, report);

            assertThat(undone.settings()).isEqualTo(UndoneImports.Settings.KEPT);
            assertThat(settings(project)).isEqualTo(since);
            assertThat(seed(project)).isEqualTo(42);
        }
    }

    @Test
    void settings_stay_where_other_pairs_have_come_in_since() {
        try (Database project = untouched()) {
            ImportReport report = load(project);
            Samples.add(project, Samples.pair("S"));

            UndoneImports undone = new ImportHistoryService(project).undo(ALICE, report);

            assertThat(undone.settings()).isEqualTo(UndoneImports.Settings.KEPT);
            assertThat(settings(project)).isEqualTo(archived);
        }
    }

    @Test
    void who_has_the_project_open_sees_the_sides_of_the_seed_that_was_taken_over() {
        try (Database project = untouched()) {
            AnnotatorService people = new AnnotatorService(project);
            people.person(ALICE.name());
            LabelingService labeling = new LabelingService(project, people.person("Mara"));
            load(project);

            PairStore pairs = new PairStore(project);
            UUID mara = labeling.annotator().uuid();
            new ExportStore(project)
                    .forEachPair(pair ->
                            assertThat(labeling.task(pair.id()).leftSide())
                                    .isEqualTo(
                                            Identity.leftSide(
                                                    42, mara, pairs.texts(pair.id()).key(), 0)));
        }
    }
}
