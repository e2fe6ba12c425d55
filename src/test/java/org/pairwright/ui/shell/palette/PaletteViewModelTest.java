package org.pairwright.ui.shell.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Scope;

class PaletteViewModelTest {
    private static final Scope LABEL = new Scope("label.do.screen");
    private static final Act UNDO = LABEL.act("label.undo", "label.do.undo", "U");
    private static final Act SKIP = LABEL.act("label.skip", "label.spoken.skip", "S");
    private static final Act KEYS = Scope.EVERYWHERE.act("shell.keys", "shell.act.keys", "?");

    private final List<String> done = new ArrayList<>();
    private final List<String> lately = new ArrayList<>();
    private final SimpleBooleanProperty canUndo = new SimpleBooleanProperty(true);
    private final PaletteViewModel viewModel =
            new PaletteViewModel(
                    () ->
                            List.of(
                                    new Acts()
                                            .add(UNDO, canUndo, () -> done.add("undo"))
                                            .add(SKIP, () -> done.add("skip")),
                                    new Acts().add(KEYS, () -> done.add("keys"))),
                    () -> lately,
                    lately::addFirst,
                    new KeyMap(List.of(UNDO, SKIP, KEYS)),
                    new Messages(Locale.ENGLISH));

    @BeforeEach
    void open() {
        viewModel.open();
    }

    private List<String> names() {
        return viewModel.foundProperty().get().stream().map(PaletteViewModel.Entry::name).toList();
    }

    @Test
    void everything_that_can_be_done_here_is_listed_with_its_key() {
        assertThat(names()).containsExactly("Take back", "Skip", "All keys");
        assertThat(viewModel.foundProperty().get().getLast().key()).isEqualTo("?");
    }

    @Test
    void what_is_not_possible_now_is_left_out() {
        canUndo.set(false);
        viewModel.open();

        assertThat(names()).containsExactly("Skip", "All keys");
    }

    @Test
    void a_few_letters_find_an_act() {
        viewModel.queryProperty().set("tb");

        assertThat(names()).containsExactly("Take back");
    }

    @Test
    void what_is_selected_is_done() {
        viewModel.move(1);
        viewModel.run();

        assertThat(done).containsExactly("skip");
    }

    @Test
    void going_up_from_the_first_leads_to_the_last() {
        viewModel.move(-1);
        viewModel.run();

        assertThat(done).containsExactly("keys");
    }

    @Test
    void what_was_done_lately_comes_first() {
        viewModel.move(2);
        viewModel.run();
        viewModel.open();

        assertThat(names()).containsExactly("All keys", "Take back", "Skip");
        assertThat(viewModel.foundProperty().get().getFirst().recent()).isTrue();
    }

    @Test
    void where_nothing_is_found_nothing_is_done() {
        viewModel.queryProperty().set("zzz");
        viewModel.run();

        assertThat(done).isEmpty();
    }
}
