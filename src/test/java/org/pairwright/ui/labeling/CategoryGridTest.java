package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pairwright.domain.Category;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PartByPart;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class CategoryGridTest {
    private static final List<Category> MANY =
            IntStream.range(0, 20)
                    .mapToObj(it -> new Category("x:" + it, "Name " + it, "Meaning " + it))
                    .toList();
    private static final List<Category> FEW = MANY.subList(2, 4);

    private PartByPart parts;
    private CategoryGrid grid;

    @Test
    void before_its_cells_are_there_a_key_moves_and_takes(FxRobot robot) {
        robot.interact(() -> {
            begin();
            grid.offer(MANY, true);
            grid.move(CategoryGrid.COLUMNS);
            assertThat(cells()).isEmpty();
            assertThat(grid.filledProperty().get()).isFalse();
        });

        assertThat(grid.highlightedProperty().get()).contains(MANY.get(2));
        assertThat(grid.at(8)).contains(MANY.get(8));
    }

    @Test
    void what_a_key_moved_to_is_in_sight_once_it_is_laid_out(FxRobot robot) {
        robot.interact(() -> {
            begin();
            grid.offer(MANY, true);
            for (int line = 1; line < MANY.size() / CategoryGrid.COLUMNS; line++) {
                grid.move(CategoryGrid.COLUMNS);
            }
            parts.finish();
            Scene scene = new Scene(new StackPane(grid), 400, 3 * CategoryCell.HEIGHT);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });

        assertThat(grid.highlightedProperty().get()).contains(MANY.get(18));
        assertThat(grid.getVvalue()).isEqualTo(1);
    }

    @Test
    void cells_are_in_the_order_in_which_they_are_offered_now(FxRobot robot) {
        List<Category> recentFirst = List.of(MANY.get(7), MANY.get(0), MANY.get(3));
        robot.interact(() -> {
            begin();
            grid.offer(MANY, true);
            parts.finish();
            grid.offer(recentFirst, false);
        });

        assertThat(shown()).containsExactly("0 0 Name 7", "1 0 Name 0", "0 1 Name 3");
        assertThat(cells()).hasSize(MANY.size());
        assertThat(cells().stream().filter(Node::isVisible).map(CategoryCell::getAccessibleText))
                .as("what a screen reader walks")
                .containsExactly("Name 7", "Name 0", "Name 3");
    }

    @Test
    void what_is_made_later_covers_nothing_that_a_filter_left(FxRobot robot) {
        List<Boolean> seen = new ArrayList<>();
        robot.interact(() -> {
            begin();
            grid.offer(FEW, true);
            parts.finish();
            grid.offer(MANY, true);
            grid.offer(FEW, false);
            children()
                    .addListener(
                            (ListChangeListener<Node>)
                                    change -> {
                                        while (change.next()) {
                                            change.getAddedSubList()
                                                    .forEach(it ->
                                                            seen.add(
                                                                    it.isVisible()
                                                                            && grid.filledProperty()
                                                                                    .get()));
                                        }
                                    });
            parts.finish();
        });

        assertThat(seen).hasSize(MANY.size() - FEW.size()).containsOnly(false);
        assertThat(shown()).containsExactly("0 0 Name 2", "1 0 Name 3");
    }

    @Test
    void of_another_taxonomy_there_are_other_cells(FxRobot robot) {
        Category other = new Category("y:0", "Other", "");
        robot.interact(() -> {
            begin();
            grid.offer(MANY, true);
            parts.finish();
            grid.forget();
            grid.offer(List.of(other), true);
            parts.finish();
        });

        assertThat(cells()).hasSize(1);
        assertThat(shown()).containsExactly("0 0 Other");
    }

    @Test
    void where_nothing_matches_it_says_so(FxRobot robot) {
        robot.interact(() -> {
            begin();
            grid.offer(FEW, true);
            parts.finish();
            grid.offer(List.of(), false);
        });

        assertThat(shown()).isEmpty();
        assertThat(children().getFirst().isVisible()).isTrue();
        assertThat(grid.highlightedProperty().get()).isEmpty();
    }

    private void begin() {
        parts = new PartByPart();
        parts.begin();
        grid = new CategoryGrid(category -> {}, parts, new Messages(Locale.ENGLISH));
    }

    private ObservableList<Node> children() {
        return ((GridPane) grid.getContent()).getChildren();
    }

    private List<CategoryCell> cells() {
        return children().stream()
                .filter(CategoryCell.class::isInstance)
                .map(CategoryCell.class::cast)
                .toList();
    }

    /// Column, line and name of each cell that is seen, line by line.
    private List<String> shown() {
        return cells().stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingInt(CategoryGridTest::place))
                .map(it ->
                        "%d %d %s"
                                .formatted(
                                        GridPane.getColumnIndex(it),
                                        GridPane.getRowIndex(it),
                                        it.category().name()))
                .toList();
    }

    private static int place(CategoryCell cell) {
        return GridPane.getRowIndex(cell) * CategoryGrid.COLUMNS + GridPane.getColumnIndex(cell);
    }
}
