package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeyListViewModelTest {
    private static final Scope LABEL = new Scope("label.do.screen");
    private static final Act UNDO = LABEL.act("label.undo", "label.do.undo", "Shortcut+Z");
    private static final Act SKIP = LABEL.act("label.skip", "label.spoken.skip", "S");
    private static final Act KEYS = Scope.EVERYWHERE.act("shell.keys", "shell.act.keys", "?");

    private static final Scope SKIPPING = new Scope("label.do.skipping");

    private final KeyMap keys =
            new KeyMap(
                    List.of(UNDO, SKIP, KEYS),
                    List.of(SKIPPING.fixed("label.fixed.noReason", "Enter")));
    private final KeyListViewModel viewModel =
            new KeyListViewModel(keys, new Messages(Locale.ENGLISH));

    private List<String> found() {
        return viewModel.groupsProperty().get().stream()
                .flatMap(group -> group.rows().stream())
                .map(KeyListViewModel.Row::name)
                .toList();
    }

    @Test
    void acts_stand_in_groups_by_their_places() {
        assertThat(viewModel.groupsProperty().get())
                .extracting(KeyListViewModel.Group::name)
                .containsExactly("Label", "Everywhere", "Label, why to skip");
        assertThat(found()).containsExactly("Take back", "Skip", "All keys");
    }

    @Test
    void an_act_is_found_by_its_name_and_by_its_key() {
        viewModel.queryProperty().set("take");
        assertThat(found()).containsExactly("Take back");

        viewModel.queryProperty().set("s");
        assertThat(found()).contains("Skip");
    }

    @Test
    void keys_that_are_always_the_same_are_found_too() {
        viewModel.queryProperty().set("enter");

        assertThat(viewModel.groupsProperty().get())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.rows()).isEmpty();
                    assertThat(group.fixed())
                            .containsExactly(
                                    new KeyListViewModel.Fixed(
                                            "Skip without a reason", List.of("Enter")));
                });
    }

    @Test
    void the_next_key_becomes_the_key_of_the_act_that_was_asked_for() {
        viewModel.ask(SKIP);
        viewModel.press(KeyStroke.of("x"));

        assertThat(keys.words(SKIP)).isEqualTo("X");
        assertThat(viewModel.askingProperty().get()).isEmpty();
    }

    @Test
    void a_key_that_is_taken_is_refused_with_both_names() {
        viewModel.ask(UNDO);
        viewModel.press(KeyStroke.of("s"));

        assertThat(viewModel.clashProperty().get().map(viewModel::words))
                .contains("“S” is the key of “Skip” (Label), so “Take back” keeps the key it had.");
        assertThat(viewModel.clashProperty().get().map(viewModel::takeWords))
                .contains("Use S here (Skip loses it)");
        assertThat(viewModel.clashProperty().get().map(viewModel::leaveWords))
                .contains("Keep " + Modifiers.shortcut() + " Z");
        assertThat(keys.words(UNDO)).isEqualTo(Modifiers.shortcut() + " Z");
    }

    @Test
    void a_key_that_was_refused_can_be_taken() {
        viewModel.ask(UNDO);
        viewModel.press(KeyStroke.of("s"));
        viewModel.take();

        assertThat(keys.words(UNDO)).isEqualTo("S");
        assertThat(keys.of(SKIP)).isEmpty();
        assertThat(viewModel.clashProperty().get()).isEmpty();
    }

    @Test
    void all_keys_can_be_reset_once_one_was_changed() {
        assertThat(viewModel.changedProperty().get()).isFalse();

        viewModel.ask(SKIP);
        viewModel.press(KeyStroke.of("x"));
        assertThat(viewModel.changedProperty().get()).isTrue();

        viewModel.resetAll();
        assertThat(viewModel.changedProperty().get()).isFalse();
        assertThat(keys.words(SKIP)).isEqualTo("S");
    }

    @Test
    void without_a_question_a_key_changes_nothing() {
        viewModel.press(KeyStroke.of("x"));

        assertThat(keys.own()).isEmpty();
    }
}
