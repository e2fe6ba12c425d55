package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.SavedView;
import org.pairwright.storage.Database;
import org.pairwright.storage.EveryTable;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.Samples;
import org.pairwright.storage.TargetStore;
import org.pairwright.storage.ViewStore;

/// Of two lines that say otherwise of the same thing the first one holds, and the second is told of
/// by its line and field; so is what is wrong inside a text.
class ContradictoryArchiveTest {
    private static final Actor BOB = new Actor("bob", "bob");

    @TempDir Path folder;
    private List<String> archived;

    @BeforeEach
    void archive_a_project_with_something_everywhere() throws IOException {
        try (Database one = project("one")) {
            EveryTable.fill(one);
            KilledExportTest.export(one, "pairwright", folder.resolve("one.jsonl"));
        }
        archived = Files.readAllLines(folder.resolve("one.jsonl"));
    }

    private Database project(String name) {
        return Database.create(
                new ProjectLocation.InFile(folder.resolve(name + ".pairs")), Samples.project());
    }

    private String line(String kind) {
        return archived.stream()
                .filter(line -> line.startsWith("{\"pairwright\":1,\"kind\":\"" + kind + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static String with(String line, String field, String value) {
        return line.replaceFirst(
                "\"" + field + "\":(\"(\\\\.|[^\"\\\\])*\"|[0-9]+)", "\"" + field + "\":" + value);
    }

    /// Imports the archive with further lines after the one of their kind.
    private List<Problem> load(Database into, String kind, List<String> more) throws IOException {
        new ProjectStore(into).recordMaker(BOB);
        List<String> lines = new ArrayList<>(archived);
        lines.addAll(lines.indexOf(line(kind)) + 1, more);
        Path file = Files.write(folder.resolve("edited.jsonl"), lines);
        ImportReport report =
                new ImportService(into).run(ImportRequest.of(BOB, List.of(file)), Progress.NONE);
        assertThat(report.pairs()).isEqualTo(4);
        assertThat(new CheckService(into.location()).run(Progress.NONE).problems()).isEmpty();
        long first = archived.indexOf(line(kind)) + 2L;
        return report.files().getFirst().problems().stream()
                .filter(problem -> problem.line() >= first && problem.line() < first + more.size())
                .toList();
    }

    @Test
    void of_two_targets_of_one_category_the_first_holds() throws IOException {
        try (Database two = project("two")) {
            String target = line("target");
            List<Problem> told =
                    load(two, "target", List.of(with(target, "pairs", "7777"), target));

            assertThat(told).extracting(Problem::field).containsExactly("pairs");
            assertThat(new TargetStore(two).targets().values()).doesNotContain(7777L);
        }
    }

    @Test
    void of_two_views_of_one_name_the_first_holds() throws IOException {
        try (Database two = project("two")) {
            List<Problem> told =
                    load(two, "view", List.of(with(line("view"), "filter", "\"gold\"")));

            assertThat(told).extracting(Problem::field).containsExactly("filter");
            assertThat(new ViewStore(two).all())
                    .extracting(SavedView::filter)
                    .doesNotContain("gold");
        }
    }

    @Test
    void of_two_answers_that_wait_for_the_same_the_first_holds() throws IOException {
        try (Database two = project("two")) {
            String answer = line("waiting_answer");
            List<Problem> told =
                    load(two, "waiting_answer", List.of(with(answer, "content", "\"other\"")));

            assertThat(told).extracting(Problem::field).containsExactly("content");
            KilledExportTest.export(two, "pairwright", folder.resolve("two.jsonl"));
            assertThat(Files.readAllLines(folder.resolve("two.jsonl"))).contains(answer);
        }
    }

    @Test
    void what_is_wrong_inside_a_text_is_told_by_its_field() throws IOException {
        try (Database two = project("two")) {
            assertThat(load(two, "suite", List.of(with(line("suite"), "body", "\"{}\""))))
                    .extracting(Problem::field, Problem::code)
                    .containsExactly(tuple("body", ProblemCode.LEFT_OUT));
        }
        try (Database three = project("three")) {
            assertThat(
                            load(
                                    three,
                                    "template_version",
                                    List.of(with(line("template_version"), "variables", "\"{}\""))))
                    .extracting(Problem::field, Problem::code)
                    .containsExactly(tuple("variables", ProblemCode.LEFT_OUT));
        }
        try (Database four = project("four")) {
            assertThat(
                            load(
                                    four,
                                    "waiting_answer",
                                    List.of(with(line("waiting_answer"), "messages", "\"{}\""))))
                    .extracting(Problem::field, Problem::code)
                    .containsExactly(tuple("messages", ProblemCode.LEFT_OUT));
        }
    }

    @Test
    void a_name_that_is_far_too_long_is_not_told_in_full() throws IOException {
        try (Database two = project("two")) {
            List<Problem> told =
                    load(
                            two,
                            "view",
                            List.of(with(line("view"), "name", "\"" + "x".repeat(50_000) + "\"")));

            assertThat(told).extracting(Problem::field).containsExactly("name");
            assertThat(told.getFirst().message()).hasSizeLessThan(200);
        }
    }
}
