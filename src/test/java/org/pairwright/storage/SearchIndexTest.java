package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.PairRow;
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
    void an_index_that_is_broken_is_made_anew() throws IOException {
        addPairs(2);
        if (place == Place.FILE) {
            Path file = folder.resolve("project.pairs.search");
            Files.writeString(file, "this is no index".repeat(1_000));

            assertThat(prompts("text ~ 'question 1'")).containsExactly("Question 1");
            build();
            assertThat(prompts("text ~ 'question 1'")).containsExactly("Question 1");
            assertThat(new SearchIndex(database).state().beyond()).isZero();
        }
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

    private void build() {
        new SearchIndex(database).build((stage, done, total) -> {});
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
