package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyMapTest {
    private static final Scope LABEL = new Scope("label.do.screen");
    private static final Scope IMPORT = new Scope("import.act.screen");
    private static final Act UNDO = LABEL.act("label.undo", "label.do.undo", "Shortcut+Z");
    private static final Act SKIP = LABEL.act("label.skip", "label.spoken.skip", "S");
    private static final Act CANCEL = IMPORT.act("import.cancel", "import.act.cancel", "Esc");
    private static final Act KEYS = Scope.EVERYWHERE.act("shell.keys", "shell.act.keys", "?");

    private final KeyMap keys = new KeyMap(List.of(UNDO, SKIP, CANCEL, KEYS));

    private static List<KeyStroke> strokes(String written) {
        return List.of(KeyStroke.of(written));
    }

    @Test
    void without_a_choice_the_defaults_hold() {
        assertThat(keys.of(UNDO)).containsExactly(KeyStroke.of("Shortcut+Z"));
        assertThat(keys.isOwn(UNDO)).isFalse();
    }

    @Test
    void another_key_takes_the_place_of_the_default() {
        assertThat(keys.rebind(SKIP, strokes("x"))).isEmpty();

        assertThat(keys.words(SKIP)).isEqualTo("X");
        assertThat(keys.isOwn(SKIP)).isTrue();
    }

    @Test
    void whoever_shows_a_key_hears_of_another_one() {
        var shown = keys.wordsFor(SKIP);

        keys.rebind(SKIP, strokes("Alt+S"));

        assertThat(shown.getValue()).isEqualTo("Alt S");
    }

    @Test
    void a_key_of_another_act_at_the_same_place_is_refused_and_nothing_changes() {
        assertThat(keys.rebind(UNDO, strokes("s")))
                .contains(new KeyMap.Clash(KeyStroke.of("s"), UNDO, SKIP));
        assertThat(keys.of(UNDO)).containsExactly(KeyStroke.of("Shortcut+Z"));
    }

    @Test
    void a_key_that_works_everywhere_is_free_nowhere() {
        assertThat(keys.rebind(CANCEL, strokes("?")).map(KeyMap.Clash::taken)).contains(KEYS);
    }

    @Test
    void acts_of_two_screens_may_have_one_key() {
        assertThat(keys.rebind(CANCEL, strokes("s"))).isEmpty();
    }

    @Test
    void a_key_can_be_taken_from_the_act_that_has_it() {
        keys.rebindTaking(UNDO, strokes("s"));

        assertThat(keys.words(UNDO)).isEqualTo("S");
        assertThat(keys.of(SKIP)).isEmpty();
    }

    @Test
    void a_default_is_not_given_back_while_another_act_has_it() {
        keys.rebindTaking(UNDO, strokes("s"));

        assertThat(keys.reset(SKIP).map(KeyMap.Clash::taken)).contains(UNDO);
    }

    @Test
    void what_was_chosen_is_kept_and_restored() {
        keys.rebind(SKIP, strokes("x"));
        KeyMap other = new KeyMap(List.of(UNDO, SKIP, CANCEL, KEYS));

        other.restore(keys.own());

        assertThat(keys.own()).isEqualTo(Map.of("label.skip", List.of("X")));
        assertThat(other.of(SKIP)).containsExactly(KeyStroke.of("x"));
    }

    @Test
    void a_default_chosen_again_is_no_choice() {
        keys.rebind(SKIP, strokes("x"));
        keys.rebind(SKIP, strokes("s"));

        assertThat(keys.own()).isEmpty();
    }

    @Test
    void what_makes_no_sense_is_not_restored() {
        keys.restore(Map.of("label.gone", List.of("x"), "label.skip", List.of("Nonsense", "y")));

        assertThat(keys.own()).isEqualTo(Map.of("label.skip", List.of("Y")));
    }

    @Test
    void a_default_gives_way_to_a_key_that_was_restored_for_something_else() {
        keys.restore(Map.of("label.undo", List.of("s")));

        assertThat(keys.of(UNDO)).containsExactly(KeyStroke.of("s"));
        assertThat(keys.of(SKIP)).isEmpty();
    }

    @Test
    void two_acts_with_one_default_are_a_mistake() {
        Act again = LABEL.act("label.again", "label.do.redo", "s");

        assertThatThrownBy(() -> new KeyMap(List.of(SKIP, again)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Two acts have one key");
    }
}
