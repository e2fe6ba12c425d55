package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.SortField;
import org.pairwright.ui.data.ViewsViewModel.Asked;
import org.pairwright.ui.data.ViewsViewModel.Trouble;

class ViewsViewModelTest {
    @TempDir private Path folder;
    private DataScreen screen;
    private ViewsViewModel views;

    @BeforeEach
    void open() {
        screen = new DataScreen(folder).withPairs(3);
        screen.viewModel.start();
        views = screen.viewModel.views();
        views.toggle();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void save(String name) {
        views.nameProperty().set(name);
        views.confirm();
    }

    @Test
    void an_expression_can_name_a_view_and_shows_what_it_says() {
        screen.viewModel.filter().express("text ~ 'question 2'");
        save("The second");
        screen.viewModel.filter().clear();

        screen.viewModel.filter().express("view = \"The second\"");

        assertThat(screen.viewModel.filter().troubleProperty().get()).isEmpty();
        assertThat(screen.viewModel.finder().foundProperty().get()).isEqualTo(1);
        assertThat(screen.viewModel.filter().expressionProperty().get())
                .isEqualTo("text ~ \"question 2\"");
        screen.viewModel.filter().express("view = third");
        assertThat(screen.viewModel.filter().troubleProperty().get())
                .isEqualTo("Column 8: There is no saved view \"third\" here.");
    }

    @Test
    void filter_order_and_columns_are_kept_and_come_back() {
        screen.viewModel.filter().express("text ~ 'question 2'");
        screen.viewModel.finder().sortBy(SortField.LENGTH_A);
        screen.viewModel.columns().show(Column.FROM, true);
        screen.viewModel.columns().show(Column.STATE, false);
        save(" The second ");
        screen.viewModel.filter().clear();
        screen.viewModel.finder().sort(PairOrder.ADDED);
        screen.viewModel.columns().show(Column.FROM, false);
        views.show(views.views().getFirst());

        assertThat(views.views()).extracting(SavedView::name).containsExactly("The second");
        assertThat(screen.viewModel.finder().foundProperty().get()).isEqualTo(1);
        assertThat(screen.viewModel.finder().orderProperty().get().field())
                .isEqualTo(SortField.LENGTH_A);
        assertThat(screen.viewModel.columns().property().get())
                .contains(Column.FROM, Column.NUMBER, Column.PROMPT)
                .doesNotContain(Column.STATE);
    }

    @Test
    void a_name_that_is_none_or_taken_is_refused() {
        save("");
        assertThat(views.troubleProperty().get()).isEqualTo(Trouble.NO_NAME);
        save("one");
        save("two");
        views.rename(views.views().getFirst());
        assertThat(views.nameProperty().get()).isEqualTo("one");
        save("two");

        assertThat(views.troubleProperty().get()).isEqualTo(Trouble.TAKEN);
        assertThat(views.askedProperty().get()).isEqualTo(Asked.OTHER_NAME);
        save("three");
        assertThat(views.views()).extracting(SavedView::name).containsExactly("three", "two");
    }

    @Test
    void a_view_takes_the_place_of_another_only_when_that_is_confirmed() {
        save("one");
        screen.viewModel.filter().express("text ~ 'question 2'");
        save("one");
        assertThat(views.askedProperty().get()).isEqualTo(Asked.REPLACE);
        assertThat(views.views().getFirst().filter()).isEmpty();
        views.confirm();

        assertThat(views.views()).hasSize(1);
        assertThat(views.views().getFirst().filter()).isEqualTo("text ~ \"question 2\"");
        assertThat(views.askedProperty().get()).isEqualTo(Asked.NAME);
    }

    @Test
    void a_name_that_is_being_written_while_they_are_read_stays() {
        Queue<Runnable> work = new ArrayDeque<>();
        try (DataScreen slow = new DataScreen(folder, work::add, Runnable::run).withPairs(1)) {
            slow.viewModel.views().toggle();
            slow.viewModel.views().nameProperty().set("Unsa");
            while (!work.isEmpty()) {
                work.remove().run();
            }

            assertThat(slow.viewModel.views().nameProperty().get()).isEqualTo("Unsa");
        }
    }

    @Test
    void a_view_whose_filter_can_not_be_taken_changes_nothing() {
        views.show(
                new SavedView(
                        "Broken",
                        "labeled and",
                        new PairOrder(SortField.LENGTH_A, true),
                        List.of(Column.FROM.code())));

        assertThat(screen.viewModel.filter().troubleProperty().get()).startsWith("Column 12");
        assertThat(screen.viewModel.finder().orderProperty().get()).isEqualTo(PairOrder.ADDED);
        assertThat(screen.viewModel.columns().property().get()).isEqualTo(Column.shownAtFirst());
    }

    @Test
    void a_view_goes_only_when_that_is_confirmed() {
        save("one");
        views.delete(views.views().getFirst());
        views.dismiss();
        assertThat(views.views()).hasSize(1);

        views.delete(views.views().getFirst());
        views.confirm();
        assertThat(views.views()).isEmpty();
    }

    @Test
    void they_stand_where_the_values_to_filter_by_do() {
        screen.viewModel.facets().toggle();
        assertThat(views.openProperty().get()).isFalse();
        views.toggle();
        assertThat(screen.viewModel.facets().openProperty().get()).isFalse();
    }
}
