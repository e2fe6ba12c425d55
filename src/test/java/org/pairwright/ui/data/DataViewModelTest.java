package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Facet;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.PairRow;
import org.pairwright.domain.SortField;
import org.pairwright.domain.filter.Filter;
import org.pairwright.storage.PairStore;
import org.pairwright.storage.Samples;
import org.pairwright.ui.data.DataViewModel.State;

class DataViewModelTest {
    @TempDir private Path folder;

    @Test
    void all_pairs_are_listed_in_the_order_they_came_in() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();

            assertThat(screen.viewModel.stateProperty().get()).isEqualTo(State.LISTED);
            assertThat(prompts(screen)).containsExactly("Question 0", "Question 1", "Question 2");
            assertThat(screen.viewModel.finder().foundProperty().get()).isEqualTo(3);
            assertThat(screen.viewModel.totalProperty().get()).isEqualTo(3);
            assertThat(screen.viewModel.finder().shareProperty().get()).isEqualTo(1);
        }
    }

    @Test
    void an_annotator_is_told_when_only_decided_pairs_are_found() {
        try (DataScreen screen = new DataScreen(folder, AnnotatorRole.ANNOTATOR).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.filter().express("source = model-one");

            assertThat(screen.viewModel.filter().limitedProperty().get()).isTrue();
            assertThat(screen.viewModel.stateProperty().get()).isEqualTo(State.NOTHING_FOUND);
            screen.viewModel.filter().express("gold");
            assertThat(screen.viewModel.filter().troubleProperty().get())
                    .isEqualTo("Which pairs are gold is not told to annotators.");
            assertThat(screen.viewModel.filter().expressionProperty().get())
                    .isEqualTo("source = model-one");
        }
    }

    @Test
    void a_search_that_is_stopped_keeps_what_was_found_and_an_order_is_given_up() {
        Queue<Runnable> work = new ArrayDeque<>();
        try (DataScreen screen = new DataScreen(folder, work::add, Runnable::run).withPairs(3)) {
            screen.viewModel.start();
            assertThat(screen.viewModel.finder().lookingProperty().get()).isTrue();
            screen.viewModel.finder().sortBy(SortField.LENGTH_A);
            screen.viewModel.finder().stop();
            assertThat(screen.viewModel.finder().orderProperty().get()).isEqualTo(PairOrder.ADDED);
            screen.viewModel.finder().stop();
            assertThat(screen.viewModel.finder().lookingProperty().get()).isFalse();
            while (!work.isEmpty()) {
                work.remove().run();
            }
            assertThat(screen.viewModel.finder().lookingProperty().get()).isFalse();
        }
    }

    @Test
    void links_in_texts_are_opened_where_they_lead_to_the_web() {
        try (DataScreen screen = new DataScreen(folder)) {
            screen.viewModel.details().openLink("https://example.org/a");
            screen.viewModel.details().openLink("file:///bin/sh");

            assertThat(screen.addresses).containsExactly("https://example.org/a");
        }
    }

    @Test
    void a_project_without_pairs_says_so() {
        try (DataScreen screen = new DataScreen(folder)) {
            screen.viewModel.start();

            assertThat(screen.viewModel.stateProperty().get()).isEqualTo(State.EMPTY);
        }
    }

    @Test
    void what_is_searched_for_is_part_of_the_expression() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();

            screen.viewModel.filter().search("question 1");

            assertThat(prompts(screen)).containsExactly("Question 1");
            assertThat(screen.viewModel.filter().expressionProperty().get())
                    .isEqualTo("text ~ \"question 1\"");
            assertThat(screen.viewModel.filter().chips()).isEmpty();
        }
    }

    @Test
    void an_expression_becomes_a_search_and_conditions() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();

            screen.viewModel
                    .filter()
                    .express("not labeled and text ~ 'question 2' and length_a > 3");

            assertThat(prompts(screen)).containsExactly("Question 2");
            assertThat(screen.viewModel.filter().conditionsProperty().get().searched())
                    .isEqualTo("question 2");
            assertThat(screen.viewModel.filter().chips())
                    .extracting(Filter::write)
                    .containsExactly("not labeled", "length_a > 3");
        }
    }

    @Test
    void an_expression_that_can_not_be_read_is_told_with_its_column_and_changes_nothing() {
        try (DataScreen screen = new DataScreen(folder).withPairs(2)) {
            screen.viewModel.start();

            screen.viewModel.filter().express("labeled and");

            assertThat(screen.viewModel.filter().troubleProperty().get())
                    .startsWith("Column 12: Expected");
            assertThat(prompts(screen)).hasSize(2);
            screen.viewModel.filter().express("");
            assertThat(screen.viewModel.filter().troubleProperty().get()).isEmpty();
        }
    }

    @Test
    void a_condition_is_taken_away_and_the_others_stay() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.filter().express("labeled and text ~ question");
            assertThat(screen.viewModel.stateProperty().get()).isEqualTo(State.NOTHING_FOUND);

            screen.viewModel.filter().remove(screen.viewModel.filter().chips().getFirst());

            assertThat(prompts(screen)).hasSize(3);
            assertThat(screen.viewModel.filter().expressionProperty().get())
                    .isEqualTo("text ~ question");
            screen.viewModel.filter().clear();
            assertThat(screen.viewModel.filter().expressionProperty().get()).isEmpty();
        }
    }

    @Test
    void the_order_can_be_turned_round() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();

            screen.viewModel.finder().sortBy(SortField.ADDED);
            assertThat(prompts(screen)).containsExactly("Question 2", "Question 1", "Question 0");

            screen.viewModel.finder().sort(new PairOrder(SortField.LENGTH_A, false));
            assertThat(prompts(screen)).containsExactly("Question 0", "Question 1", "Question 2");
        }
    }

    @Test
    void of_many_pairs_only_those_that_are_looked_at_are_read() {
        try (DataScreen screen = new DataScreen(folder).withPairs(1_000)) {
            screen.viewModel.start();

            assertThat(screen.viewModel.finder().lines()).hasSize(1_000);
            assertThat(screen.viewModel.finder().lines().get(750).rowProperty().get())
                    .map(PairRow::prompt)
                    .contains("Question 750");
        }
    }

    @Test
    void what_is_found_for_an_earlier_filter_is_passed_over() {
        Queue<Runnable> later = new ArrayDeque<>();
        try (DataScreen screen = new DataScreen(folder, Runnable::run, later::add).withPairs(5)) {
            screen.viewModel.start();
            screen.viewModel.filter().search("question 3");

            while (!later.isEmpty()) {
                later.remove().run();
            }

            assertThat(screen.viewModel.finder().lines()).hasSize(1);
        }
    }

    @Test
    void who_comes_back_finds_the_same_pairs_as_they_are_now() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            PairLine line = screen.viewModel.finder().lines().get(1);
            new PairStore(screen.database).markSensitive(2);

            screen.viewModel.start();

            assertThat(screen.viewModel.finder().lines().get(1)).isSameAs(line);
            assertThat(line.rowProperty().get()).map(PairRow::sensitive).contains(true);
            screen.withPairs(4);
            screen.viewModel.start();
            assertThat(screen.viewModel.finder().lines()).hasSize(4);
        }
    }

    @Test
    void a_pair_is_told_of_with_its_texts_and_opened() {
        try (DataScreen screen = new DataScreen(folder).withPairs(2)) {
            screen.viewModel.start();
            PairLine line = screen.viewModel.finder().lines().get(1);

            screen.viewModel.look(Optional.of(line));
            screen.viewModel.open(line);

            assertThat(screen.viewModel.details().shownProperty().get())
                    .hasValueSatisfying(it -> {
                        assertThat(it.details().a().content()).isEqualTo("Yes: Question 1");
                        assertThat(it.details().batch().file()).isEqualTo("sample.jsonl");
                    });
            assertThat(screen.opened).containsExactly(line.pair());
        }
    }

    @Test
    void values_are_counted_and_chosen_beside_each_other() {
        try (DataScreen screen = new DataScreen(folder).withPairs(4)) {
            new PairStore(screen.database).markSensitive(2);
            screen.viewModel.start();
            screen.viewModel.facets().toggle();

            assertThat(entries(screen))
                    .contains(
                            new FacetsViewModel.Entry(Facet.MARK, "", "sensitive", 1, false),
                            new FacetsViewModel.Entry(Facet.SOURCE, "", "model-one", 4, false),
                            new FacetsViewModel.Entry(Facet.STATE, "", "unlabeled", 4, false));

            screen.viewModel.facets().choose(entry(screen, "sensitive"));
            assertThat(screen.viewModel.filter().expressionProperty().get()).isEqualTo("sensitive");
            assertThat(prompts(screen)).containsExactly("Question 1");

            screen.viewModel.facets().choose(entry(screen, "model-one"));
            screen.viewModel.facets().choose(entry(screen, "model-two"));
            assertThat(screen.viewModel.filter().expressionProperty().get())
                    .isEqualTo("sensitive and source in (model-one, model-two)");

            screen.viewModel.facets().choose(entry(screen, "model-one"));
            screen.viewModel.facets().choose(entry(screen, "sensitive"));
            assertThat(screen.viewModel.filter().expressionProperty().get())
                    .isEqualTo("source = model-two");
        }
    }

    @Test
    void one_class_of_a_length_is_asked_for_at_a_time() {
        try (DataScreen screen = new DataScreen(folder).withPairs(2)) {
            Samples.add(
                    screen.database,
                    Samples.pair("Long", "a".repeat(300), "b"),
                    Samples.pair("Longer", "a".repeat(5_000), "b"));
            screen.viewModel.start();
            screen.viewModel.facets().toggle();

            assertThat(entries(screen, Facet.LENGTH_A))
                    .containsExactly(
                            new FacetsViewModel.Entry(Facet.LENGTH_A, "", "", 0, false),
                            new FacetsViewModel.Entry(Facet.LENGTH_A, "", "0", 2, false),
                            new FacetsViewModel.Entry(Facet.LENGTH_A, "", "200", 1, false),
                            new FacetsViewModel.Entry(Facet.LENGTH_A, "", "5000", 1, false));

            screen.viewModel.facets().choose(entries(screen, Facet.LENGTH_A).get(2));
            assertThat(screen.viewModel.filter().expressionProperty().get())
                    .isEqualTo("length_a >= 200 and length_a < 1000");
            assertThat(prompts(screen)).containsExactly("Long");

            screen.viewModel.facets().choose(entries(screen, Facet.LENGTH_A).get(3));
            assertThat(screen.viewModel.filter().expressionProperty().get())
                    .isEqualTo("length_a >= 5000");
            assertThat(entries(screen, Facet.LENGTH_A))
                    .contains(
                            new FacetsViewModel.Entry(Facet.LENGTH_A, "", "0", 2, false),
                            new FacetsViewModel.Entry(Facet.LENGTH_A, "", "5000", 1, true));

            screen.viewModel.facets().choose(entries(screen, Facet.LENGTH_A).get(3));
            assertThat(screen.viewModel.filter().expressionProperty().get()).isEmpty();
        }
    }

    @Test
    void scripts_are_chosen_like_any_other_value() {
        try (DataScreen screen = new DataScreen(folder).withPairs(2)) {
            Samples.add(screen.database, Samples.pair("Почему?"));
            screen.viewModel.start();
            screen.viewModel.facets().toggle();

            screen.viewModel.facets().choose(entry(screen, "CYRILLIC"));

            assertThat(prompts(screen)).containsExactly("Почему?");
            assertThat(entry(screen, "CYRILLIC").chosen()).isTrue();
        }
    }

    @Test
    void values_of_further_fields_are_counted_beside_those_that_are_chosen() {
        try (DataScreen screen = new DataScreen(folder)) {
            Samples.add(
                    screen.database,
                    Samples.withExtras(Samples.pair("One"), "{\"lang\":\"de\",\"n\":1}"),
                    Samples.withExtras(Samples.pair("Two"), "{\"lang\":\"fr\",\"n\":1}"),
                    Samples.withExtras(Samples.pair("Three"), "{\"lang\":\"fr\",\"n\":2}"));
            screen.viewModel.start();
            screen.viewModel.facets().toggle();

            screen.viewModel.facets().choose(entry(screen, "extras.lang = de"));

            assertThat(prompts(screen)).containsExactly("One");
            assertThat(entries(screen, Facet.FREE_FIELD))
                    .containsExactly(
                            new FacetsViewModel.Entry(Facet.FREE_FIELD, "lang", "", 0, false),
                            free("lang", "extras.lang = fr", 2, false),
                            free("lang", "extras.lang = de", 1, true),
                            new FacetsViewModel.Entry(Facet.FREE_FIELD, "n", "", 0, false),
                            free("n", "extras.n = 1", 1, false));
            screen.viewModel.facets().choose(entry(screen, "extras.lang = fr"));
            assertThat(screen.viewModel.filter().expressionProperty().get())
                    .isEqualTo("extras.lang in (de, fr)");
            screen.viewModel.filter().clear();
            assertThat(entries(screen)).noneMatch(FacetsViewModel.Entry::chosen);
        }
    }

    private static FacetsViewModel.Entry free(
            String field, String value, long pairs, boolean chosen) {
        return new FacetsViewModel.Entry(Facet.FREE_FIELD, field, value, pairs, chosen);
    }

    private static List<FacetsViewModel.Entry> entries(DataScreen screen, Facet facet) {
        return entries(screen).stream().filter(it -> it.facet() == facet).toList();
    }

    @Test
    void what_can_not_be_read_is_told() {
        DataScreen screen = new DataScreen(folder).withPairs(1);
        screen.close();

        screen.viewModel.start();

        assertThat(screen.viewModel.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(screen.viewModel.finder().failureProperty().get()).isPresent();
    }

    private static List<FacetsViewModel.Entry> entries(DataScreen screen) {
        return screen.viewModel.facets().entries();
    }

    private static FacetsViewModel.Entry entry(DataScreen screen, String value) {
        return entries(screen).stream()
                .filter(it -> it.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> prompts(DataScreen screen) {
        return screen.viewModel.finder().lines().stream()
                .map(line -> line.rowProperty().get().map(PairRow::prompt).orElse("-"))
                .toList();
    }
}
