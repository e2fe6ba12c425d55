package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.SortField;

/// Views that are kept under a name.
class ViewStoreTest extends StorageTest {
    private static final SavedView DISPUTED =
            new SavedView(
                    "Disputed",
                    "state = disputed",
                    new PairOrder(SortField.LENGTH_A, true),
                    List.of("state", "marks"));
    private static final SavedView ALL = new SavedView("all", "", PairOrder.ADDED, List.of());

    private ViewStore views() {
        return new ViewStore(database);
    }

    @Test
    void views_are_there_after_reopening_by_their_names() {
        views().save(ALICE, ALL);
        views().save(ALICE, DISPUTED);
        reopen();

        assertThat(views().all()).containsExactly(DISPUTED, ALL);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_view_takes_the_place_of_the_one_that_has_its_name() {
        views().save(ALICE, DISPUTED);
        SavedView other = new SavedView("Disputed", "flagged", PairOrder.ADDED, List.of("from"));
        views().save(ALICE, other);

        assertThat(views().all()).containsExactly(other);
    }

    @Test
    void a_view_gets_another_name_unless_that_is_taken() {
        views().save(ALICE, DISPUTED);
        views().save(ALICE, ALL);

        assertThat(views().rename("Disputed", "all")).isFalse();
        assertThat(views().rename("Disputed", "Look twice")).isTrue();
        assertThat(views().all()).containsExactly(DISPUTED.called("Look twice"), ALL);
    }

    @Test
    void a_view_is_forgotten() {
        views().save(ALICE, DISPUTED);
        views().delete("Disputed");

        assertThat(views().all()).isEmpty();
    }

    @Test
    void no_view_has_a_blank_name() {
        assertThatThrownBy(() -> DISPUTED.called(" ")).hasMessage("No view can be called \" \".");
    }
}
