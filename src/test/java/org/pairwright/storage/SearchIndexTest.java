package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Facet;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.PairParts;
import org.pairwright.domain.PairRow;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.filter.Filter;

/// The index finds what a look through all texts finds, whatever became of the pairs since.
class SearchIndexTest extends StorageTest {
    @Test
    void a_file_has_one_and_a_server_has_none() {
        addPairs(3);

        assertThat(new SearchIndex(database).state())
                .isEqualTo(
                        place == Place.FILE
                                ? new SearchIndex.State(true, 3)
                                : new SearchIndex.State(false, 0));
    }

    @Test
    void what_is_built_reaches_all_pairs() {
        addPairs(3);

        build();

        assertThat(new SearchIndex(database).state().beyond()).isZero();
        assertThat(prompts("text ~ 'question 1'")).containsExactly("Question 1");
        assertThat(prompts("text ~ 'yes: question 2'")).containsExactly("Question 2");
        assertThat(prompts("prompt ~ 'yes: question 2'")).isEmpty();
        assertThat(prompts("text ~ Q and text ~ '2'")).containsExactly("Question 2");
    }

    @Test
    void pairs_that_came_later_are_found_too() {
        addPairs(2);
        build();

        add(Samples.pair("Question late"));

        assertThat(prompts("text ~ 'question'"))
                .containsExactly("Question 0", "Question 1", "Question late");
        build();
        assertThat(prompts("text ~ 'late'")).containsExactly("Question late");
    }

    @Test
    void what_was_taken_back_is_not_found_and_what_came_in_its_place_is() {
        addPairs(2);
        add(Samples.pair("Question old"), Samples.pair("Question older"));
        build();

        takeBackLast();
        assertThat(prompts("text ~ 'question old'")).isEmpty();

        add(Samples.pair("Question new"), Samples.pair("Question newer"));
        assertThat(prompts("text ~ 'question new'"))
                .containsExactly("Question new", "Question newer");
        assertThat(prompts("text ~ 'question old'")).isEmpty();
        build();
        assertThat(prompts("text ~ 'question new'"))
                .containsExactly("Question new", "Question newer");
        assertThat(prompts("text ~ 'question old'")).isEmpty();
    }

    @Test
    void building_can_be_stopped() {
        addPairs(2);

        if (place == Place.FILE) {
            assertThatThrownBy(() ->
                            new SearchIndex(database)
                                    .build((stage, done, total) -> {
                                        throw new IllegalStateException("enough");
                                    }))
                    .hasMessage("enough");
        }

        assertThat(prompts("text ~ 'question 1'")).containsExactly("Question 1");
    }

    @Test
    void a_file_of_its_name_that_is_not_ours_is_left_as_it_is() throws IOException {
        addPairs(2);
        if (place == Place.FILE) {
            Path file = folder.resolve("project.pairs.search");
            String theirs = "this is no index".repeat(1_000);
            Files.writeString(file, theirs);

            assertThat(new SearchIndex(database).state().possible()).isFalse();
            assertThat(prompts("text ~ 'question 1'")).containsExactly("Question 1");
            assertThat(build()).isFalse();
            assertThat(file).hasContent(theirs);
        }
    }

    @Test
    void a_database_of_its_name_that_is_not_ours_is_left_as_it_is() throws Exception {
        addPairs(2);
        if (place == Place.FILE) {
            Path file = folder.resolve("project.pairs.search");
            try (Connection theirs = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = theirs.createStatement()) {
                statement.execute("create table part (last)");
            }
            byte[] before = Files.readAllBytes(file);

            assertThat(prompts("text ~ 'question 1'")).containsExactly("Question 1");
            assertThat(build()).isFalse();
            assertThat(file).hasBinaryContent(before);
        }
    }

    @Test
    void a_folder_of_its_name_is_in_nobodys_way() throws IOException {
        addPairs(2);
        if (place == Place.FILE) {
            Files.createDirectory(folder.resolve("project.pairs.search"));

            assertThat(build()).isFalse();
            assertThat(prompts("text ~ 'question 1'")).containsExactly("Question 1");
        }
    }

    @Test
    void one_that_was_begun_is_gone_on_with() throws IOException {
        addPairs(2);
        if (place == Place.FILE) {
            Files.createFile(folder.resolve("project.pairs.search"));

            assertThat(build()).isTrue();
            assertThat(prompts("text ~ 'question 1'")).containsExactly("Question 1");
        }
    }

    @Test
    void the_index_of_another_project_is_not_believed() throws IOException {
        addPairs(2);
        build();
        if (place == Place.FILE) {
            Path file = folder.resolve("project.pairs.search");
            Path other = folder.resolve("other.pairs");
            try (Database second =
                    Database.create(new ProjectLocation.InFile(other), Samples.project())) {
                Samples.add(second, Samples.pair("Another 0"), Samples.pair("Another 1"));
                Files.copy(file, folder.resolve("other.pairs.search"));

                assertThat(new SearchIndex(second).state().beyond()).isEqualTo(2);
            }
        }
    }

    @Test
    void marks_are_counted_among_what_it_finds() {
        addPairs(3);
        build();
        Map<String, Long> counts = new HashMap<>();

        new FacetStore(database)
                .count(
                        Filter.parse("text ~ 'question 1'"),
                        Facet.MARK,
                        now -> {
                            counts.putAll(now.pairs());
                            return true;
                        });

        assertThat(counts).containsEntry("labeled", 0L).containsEntry("gold", 0L);
    }

    @Test
    void an_export_gives_the_same_with_it_as_without() {
        addPairs(20);
        Filter filter = Filter.parse("text ~ 'question 1' and not prompt ~ '15'");
        List<Long> without = exported(filter);
        build();
        add(Samples.pair("Question 1 too"));

        assertThat(exported(filter)).startsWith(without.toArray(Long[]::new)).hasSize(11);
    }

    private List<Long> exported(Filter filter) {
        List<Long> ids = new ArrayList<>();
        new ExportStore(database)
                .forEachPair(
                        filter, PairParts.NONE, ProjectSurvey.NONE, pair -> ids.add(pair.id()));
        return ids;
    }

    @Test
    void an_index_with_one_bit_that_is_not_as_it_was_written_is_not_believed() throws IOException {
        assumeThat(place).isEqualTo(Place.FILE);
        addPairs(200);
        build();
        Path file = folder.resolve("project.pairs.search");
        byte[] bytes = Files.readAllBytes(file);
        // What is not 0 says something; the first page holds the tables' names.
        int[] places = IntStream.range(16_384, bytes.length).filter(at -> bytes[at] != 0).toArray();
        Random random = new Random(11);
        for (int i = 0; i < 100; i++) {
            byte[] flipped = bytes.clone();
            flipped[places[random.nextInt(places.length)]] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);

            assertThat(prompts("text ~ 'question 19'")).hasSize(11);
            assertThat(prompts("text ~ 'yes: question 7'")).hasSize(11);
        }
    }

    @Test
    void one_that_was_exchanged_for_a_shorter_one_is_gone_on_with_from_where_that_ends()
            throws IOException {
        assumeThat(place).isEqualTo(Place.FILE);
        Path file = folder.resolve("project.pairs.search");
        addPairs(2);
        build();
        byte[] shorter = Files.readAllBytes(file);
        add(Samples.pair("Question late"));
        build();
        add(Samples.pair("Question later"));
        SearchIndex index = new SearchIndex(database);
        assertThat(index.state().beyond()).isEqualTo(1);

        Files.write(file, shorter);
        assertThat(build()).isTrue();

        assertThat(prompts("text ~ 'question late'"))
                .containsExactly("Question late", "Question later");
    }

    @Test
    void an_index_of_a_former_project_of_that_name_is_not_believed() throws IOException {
        assumeThat(place).isEqualTo(Place.FILE);
        addPairs(2);
        build();
        // As an archive does: the same pairs under the same identities, one with another text.
        tamper(
                "update project set uuid = randomblob(16)",
                "update prompt set messages = replace(messages, 'Question 1', 'Query 1')");

        assertThat(prompts("text ~ 'query 1'")).containsExactly("Query 1");
        assertThat(new SearchIndex(database).state().beyond()).isEqualTo(2);
        assertThat(build()).isTrue();
        assertThat(prompts("text ~ 'query 1'")).containsExactly("Query 1");
    }

    @Test
    void an_index_that_breaks_is_removed() throws IOException {
        addPairs(200);
        if (place == Place.FILE) {
            build();
            Path file = folder.resolve("project.pairs.search");
            byte[] bytes = Files.readAllBytes(file);
            // Behind the first page, which says what the tables are.
            Arrays.fill(bytes, 16_384, bytes.length, (byte) 7);
            Files.write(file, bytes);

            assertThat(prompts("text ~ 'question 19'")).hasSize(11);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void the_project_stays_sound() {
        addPairs(2);
        build();

        assertThat(check().problems()).isEmpty();
    }

    @Test
    void taking_an_import_back_takes_it_away() {
        assumeThat(place).isEqualTo(Place.FILE);
        addPairs(3);
        build();
        Path index = folder.resolve("project.pairs.search");
        assertThat(index).exists();

        takeBackLast();

        assertThat(index).doesNotExist();
    }

    private boolean build() {
        return new SearchIndex(database).build((stage, done, total) -> {});
    }

    private void takeBackLast() {
        UUID last =
                new BatchStore(database).all().stream().map(ImportBatch::uuid).toList().getLast();
        new BatchStore(database).undo(ALICE, last);
    }

    private List<String> prompts(String expression) {
        List<Long> found = new ArrayList<>();
        new PairScan(database)
                .run(
                        Filter.parse(expression),
                        PairOrder.ADDED,
                        (ids, share) -> {
                            for (long id : ids) {
                                found.add(id);
                            }
                            return true;
                        });
        return new RowStore(database).rows(found).stream().map(PairRow::prompt).toList();
    }
}
