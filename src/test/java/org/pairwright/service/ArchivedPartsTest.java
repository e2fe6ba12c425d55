package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.UndoneImports;
import org.pairwright.domain.prompt.PromptTemplate;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.domain.suite.Suite;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.EveryTable;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.PromptTemplateStore;
import org.pairwright.storage.Samples;
import org.pairwright.storage.ScoreStore;
import org.pairwright.storage.SuiteStore;
import org.pairwright.storage.TargetStore;
import org.pairwright.storage.TestServer;

/// What an archive holds beside its pairs comes in without changing what a project has, says so
/// where the two differ, and goes again with its imports.
class ArchivedPartsTest {
    private static final Actor BOB = new Actor("bob", "bob");

    @TempDir static Path folder;

    private static List<String> archived;

    @TempDir Path mine;
    private Database project;

    @BeforeAll
    static void archive_a_project_with_something_everywhere() throws IOException {
        try (Database one =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("one.pairs")),
                        Samples.project())) {
            EveryTable.fill(one);
            archived = archive(one, folder.resolve("one.jsonl"));
        }
    }

    @BeforeEach
    void make_a_project() {
        project = fresh(new ProjectLocation.InFile(mine.resolve("two.pairs")));
    }

    @AfterEach
    void close_it() {
        project.close();
    }

    /// One for which nothing was chosen.
    private static Database fresh(ProjectLocation location) {
        ProjectSettings untouched = ProjectService.defaults(location);
        Database made =
                Database.create(
                        location,
                        new NewProject(
                                untouched.title(),
                                7,
                                untouched.taxonomy(),
                                untouched.guidelines()));
        new ProjectStore(made).recordMaker(BOB);
        return made;
    }

    private static List<String> archive(Database of, Path file) throws IOException {
        KilledExportTest.export(of, "pairwright", file);
        return Archived.lines(file);
    }

    private List<Problem> load(List<String> lines) throws IOException {
        return report(lines).files().getFirst().problems();
    }

    private ImportReport report(List<String> lines) throws IOException {
        Path file = Files.write(mine.resolve("archive.jsonl"), lines);
        return new ImportService(project).run(ImportRequest.of(BOB, List.of(file)), Progress.NONE);
    }

    private static List<String> changed(String kind, UnaryOperator<String> change) {
        return archived.stream().map(line -> isOf(line, kind) ? change.apply(line) : line).toList();
    }

    private static boolean isOf(String line, String kind) {
        return line.startsWith("{\"pairwright\":1,\"kind\":\"" + kind + "\"");
    }

    private void assertSound() {
        assertThat(new CheckService(project.location()).run(Progress.NONE).problems()).isEmpty();
    }

    private Map<String, AnnotatorRole> roles() {
        return new AnnotatorStore(project)
                .all().stream()
                        .filter(it -> it.kind() == AnnotatorKind.PERSON)
                        .collect(Collectors.toMap(Annotator::name, Annotator::role));
    }

    @Test
    void it_makes_the_same_archive_again() throws IOException {
        assertThat(load(archived)).isEmpty();

        assertThat(archive(project, mine.resolve("again.jsonl"))).isEqualTo(archived);
        assertSound();
    }

    @Test
    void it_makes_the_same_archive_again_on_a_server() throws IOException {
        try (Database server = fresh(TestServer.newProject())) {
            Path file = Files.write(mine.resolve("archive.jsonl"), archived);
            new ImportService(server).run(ImportRequest.of(BOB, List.of(file)), Progress.NONE);
            assertThat(archive(server, mine.resolve("again.jsonl"))).isEqualTo(archived);
            assertThat(new CheckService(server.location()).run(Progress.NONE).problems()).isEmpty();

            ImportHistoryService history = new ImportHistoryService(server);
            history.undo(
                    BOB,
                    history.all().stream()
                            .map(ImportBatch::uuid)
                            .collect(Collectors.toUnmodifiableSet()));
            assertThat(new SuiteStore(server).all()).isEmpty();
            assertThat(new PromptTemplateStore(server).all()).isEmpty();
            assertThat(new CheckService(server.location()).run(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void the_same_archive_once_more_adds_nothing() throws IOException {
        load(archived);
        List<String> before = archive(project, mine.resolve("before.jsonl"));

        assertThat(load(archived)).extracting(Problem::code).containsOnly(ProblemCode.DUPLICATE);

        assertThat(archive(project, mine.resolve("after.jsonl"))).isEqualTo(before);
        assertSound();
    }

    @Test
    void two_copies_at_once_are_as_one() throws IOException {
        Path one = Files.write(mine.resolve("one.jsonl"), archived);
        Path two = Files.write(mine.resolve("copy.jsonl"), archived);
        new ImportService(project).run(ImportRequest.of(BOB, List.of(one, two)), Progress.NONE);

        assertThat(archive(project, mine.resolve("again.jsonl"))).isEqualTo(archived);
        assertSound();
    }

    @Test
    void nobody_gets_rights_by_an_archive() throws IOException {
        List<String> promoted =
                changed(
                        "annotator",
                        line -> line.replace("\"role\":\"annotator\"", "\"role\":\"lead\""));

        assertThat(load(promoted))
                .filteredOn(problem -> problem.field().equals("role"))
                .extracting(Problem::message)
                .contains(
                        "bea was a lead there and comes in as annotator: a lead of this project gives roles.");
        assertThat(roles())
                .containsEntry("bea", AnnotatorRole.ANNOTATOR)
                .containsEntry("idle", AnnotatorRole.AUDITOR)
                .doesNotContainValue(AnnotatorRole.LEAD);
    }

    @Test
    void whoever_brings_themselves_in_stays_a_lead() throws IOException {
        load(changed("annotator", line -> line.replace("\"name\":\"idle\"", "\"name\":\"bob\"")));

        assertThat(roles()).containsEntry("bob", AnnotatorRole.LEAD);
    }

    @Test
    void somebody_else_of_the_same_name_is_told_of_and_all_else_comes_in() throws IOException {
        new AnnotatorStore(project).add(BOB, "idle", AnnotatorRole.REVIEWER);

        assertThat(load(archived))
                .extracting(Problem::field, Problem::refused, Problem::message)
                .containsExactly(
                        tuple(
                                "name",
                                true,
                                "\"idle\" is somebody else here. Rename one of them before you import."));
        assertThat(roles()).containsEntry("idle", AnnotatorRole.REVIEWER);
        assertThat(new SuiteStore(project).all()).hasSize(1);
    }

    private Annotator bob() {
        return new AnnotatorStore(project).require("bob", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
    }

    @Test
    void a_template_of_a_name_that_is_taken_comes_in_under_a_name_with_a_number()
            throws IOException {
        PromptTemplateStore prompts = new PromptTemplateStore(project);
        prompts.add(BOB, bob(), "helper", 0, PromptText.of("Mine.", ""), "");

        assertThat(load(archived))
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("name", ProblemCode.OTHER_PROJECT));

        assertThat(prompts.all())
                .extracting(PromptTemplate::name, it -> it.versions().size())
                .containsExactly(tuple("helper", 1), tuple("helper 2", 2));
        assertSound();
    }

    @Test
    void a_version_of_a_number_that_is_taken_becomes_the_latest_and_keeps_its_parent()
            throws IOException {
        load(archived.stream().filter(line -> !isSecondVersion(line)).toList());
        PromptTemplateStore prompts = new PromptTemplateStore(project);
        prompts.add(BOB, bob(), "helper", 1, PromptText.of("Mine.", ""), "");

        assertThat(load(archived)).extracting(Problem::field).contains("number");

        assertThat(prompts.all().getFirst().versions())
                .extracting(
                        TemplateVersion::number, TemplateVersion::parent, it -> it.text().system())
                .containsExactly(
                        tuple(1, 0, "Be kind."), tuple(2, 1, "Mine."), tuple(3, 1, "Be brief."));
        assertSound();
    }

    private static boolean isSecondVersion(String line) {
        return isOf(line, "template_version") && line.contains("\"number\":2");
    }

    @Test
    void what_was_done_here_about_a_version_stands() throws IOException {
        load(archived);
        PromptTemplateStore prompts = new PromptTemplateStore(project);
        List<String> approved = new ArrayList<>(archived);
        int at = index("template_act");
        approved.add(
                at + 1,
                archived.get(at)
                        .replace("\"act\":\"comment\"", "\"act\":\"approve\"")
                        .replace("1970-01-01T00:00:01Z", "1970-01-01T00:00:02Z"));

        assertThat(load(approved)).extracting(Problem::field).contains("version");

        assertThat(prompts.all().getFirst().versions().getFirst().acts())
                .extracting(TemplateAct::kind)
                .containsExactly(TemplateAct.Kind.COMMENT);
    }

    private static int index(String kind) {
        for (int i = 0; i < archived.size(); i++) {
            if (isOf(archived.get(i), kind)) {
                return i;
            }
        }
        throw new IllegalArgumentException(kind);
    }

    @Test
    void a_suite_of_a_name_that_is_taken_comes_in_under_a_name_with_a_number() throws IOException {
        Suite archivedSuite = suiteOf(archived);
        new SuiteStore(project)
                .add(
                        BOB,
                        new Suite(
                                archivedSuite.name(),
                                archivedSuite.by(),
                                "gold = no",
                                archivedSuite.baseline(),
                                archivedSuite.gates()));

        assertThat(load(archived)).extracting(Problem::field).containsExactly("name");

        SuiteStore suites = new SuiteStore(project);
        assertThat(suites.all())
                .extracting(Suite::name, it -> suites.runs(it).size())
                .containsExactly(
                        tuple(archivedSuite.name(), 0), tuple(archivedSuite.name() + " 2", 2));
        assertSound();
    }

    private Suite suiteOf(List<String> lines) throws IOException {
        try (Database other = fresh(new ProjectLocation.InFile(mine.resolve("other.pairs")))) {
            Path file = Files.write(mine.resolve("suite.jsonl"), lines);
            new ImportService(other).run(ImportRequest.of(BOB, List.of(file)), Progress.NONE);
            return new SuiteStore(other).all().getFirst();
        }
    }

    @Test
    void a_target_that_is_set_stays() throws IOException {
        new TargetStore(project).set(BOB, Map.of("s1", 9L));

        assertThat(load(archived))
                .extracting(Problem::field, Problem::message)
                .containsExactly(
                        tuple(
                                "pairs",
                                "The project wants 9 pairs of s1 and keeps that; the archive has 5."));
        assertThat(new TargetStore(project).targets()).containsEntry("s1", 9L);
    }

    @Test
    void what_names_what_is_not_there_is_refused_and_all_else_comes_in() throws IOException {
        String nobody = new UUID(1, 1).toString();
        List<String> dangling =
                archived.stream()
                        .map(line ->
                                line.replaceAll("(\"run\":)\"[^\"]*\"", "$1\"" + nobody + "\"")
                                        .replaceAll(
                                                "(\"suite\":)\"[^\"]*\"", "$1\"" + nobody + "\""))
                        .toList();

        assertThat(load(dangling))
                .extracting(Problem::line, Problem::field, Problem::code, Problem::refused)
                .contains(
                        tuple(index("suite_run") + 1L, "suite", ProblemCode.LEFT_OUT, true),
                        tuple(index("scores") + 1L, "run", ProblemCode.LEFT_OUT, true));
        assertThat(new ScoreStore(project).all()).hasSize(1);
        assertThat(new PromptTemplateStore(project).all()).hasSize(1);
        assertSound();
    }

    @Test
    void a_kind_that_is_not_known_is_refused_and_all_else_comes_in() throws IOException {
        List<String> further = new ArrayList<>(archived);
        further.add("{\"pairwright\":1,\"kind\":\"spell\",\"text\":\"abracadabra\"}");

        assertThat(load(further))
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("kind", ProblemCode.UNKNOWN_LABEL));
        assertThat(archive(project, mine.resolve("again.jsonl"))).isEqualTo(archived);
    }

    @Test
    void decisions_under_versions_that_an_archive_lacks_count_as_made_under_those_of_the_project()
            throws IOException {
        List<String> without = archived.stream().filter(line -> !isOf(line, "version")).toList();

        assertThat(load(without)).extracting(Problem::field).containsOnly("annotations.under");
        assertThat(Archived.pairs(project)).hasSize(4);
        assertSound();
    }

    @Test
    void an_archive_of_before_comes_in_without_a_word() throws IOException {
        List<String> old =
                archived.stream()
                        .filter(line ->
                                isOf(line, "project")
                                        || !line.contains(",\"kind\":\"")
                                        || line.contains("\"prompt\":["))
                        .map(line -> line.replaceAll(",\"under\":\\{[^}]*}", ""))
                        .map(line -> line.replaceAll(",\"current\":.*", "}"))
                        .toList();

        assertThat(load(old)).isEmpty();
        assertThat(Archived.pairs(project)).hasSize(4);
        assertSound();
    }

    @Test
    void all_of_it_goes_with_the_imports_that_it_came_with() throws IOException {
        List<String> before = archive(project, mine.resolve("before.jsonl"));
        load(archived);

        UndoneImports undone = undo();

        assertThat(undone.builtOn()).isFalse();
        assertThat(undone.settings()).isEqualTo(UndoneImports.Settings.RESTORED);
        assertThat(archive(project, mine.resolve("after.jsonl")))
                .filteredOn(line -> !isOf(line, "version") && !isOf(line, "annotator"))
                .hasSize(1);
        assertThat(before).hasSize(4);
        assertSound();
        assertThat(load(archived)).isEmpty();
        assertSound();
    }

    private UndoneImports undo() {
        ImportHistoryService history = new ImportHistoryService(project);
        Set<UUID> all =
                history.all().stream()
                        .filter(it -> !it.undone())
                        .map(ImportBatch::uuid)
                        .collect(Collectors.toUnmodifiableSet());
        return history.undo(BOB, all);
    }

    @Test
    void what_somebody_has_built_on_stays() throws IOException {
        load(archived);
        PromptTemplateStore prompts = new PromptTemplateStore(project);
        prompts.add(BOB, bob(), "helper", 2, PromptText.of("Mine.", ""), "");
        new TargetStore(project).set(BOB, Map.of("s1", 9L));

        UndoneImports undone = undo();

        assertThat(undone.builtOn()).isTrue();
        assertThat(prompts.all().getFirst().versions()).hasSize(3);
        assertThat(new TargetStore(project).targets()).containsEntry("s1", 9L);
        assertThat(new SuiteStore(project).all()).isEmpty();
        assertThat(new ScoreStore(project).all()).isEmpty();
        assertSound();
    }

    @Test
    void who_wrote_a_version_is_known_again() throws IOException {
        load(archived);

        assertThat(archive(project, mine.resolve("again.jsonl")))
                .filteredOn(line -> isOf(line, "version"))
                .hasSize(6)
                .filteredOn(line -> line.contains("\"by\":\"alice\""))
                .hasSize(6);
    }
}
