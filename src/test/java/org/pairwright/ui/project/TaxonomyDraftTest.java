package org.pairwright.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;

class TaxonomyDraftTest {
    private static final Taxonomy OWN =
            new Taxonomy(
                    "own",
                    "1.0",
                    "Ours",
                    "",
                    List.of(new Category("x:a", "A", ""), new Category("x:b", "B", "")));

    private final TaxonomyDraft draft = new TaxonomyDraft(OWN);

    TaxonomyDraftTest() {
        draft.show(OWN);
    }

    private Taxonomy written() {
        return draft.taxonomyProperty().get();
    }

    @Test
    void what_nobody_changed_is_the_same_version() {
        draft.categories().getFirst().nameProperty().set("Another");
        draft.categories().getFirst().nameProperty().set("A");

        assertThat(written()).isEqualTo(OWN);
    }

    @Test
    void a_change_is_a_new_version() {
        draft.categories().getFirst().definitionProperty().set("What\nis meant");

        assertThat(written().version()).isEqualTo("1.0+1");
        assertThat(written().categories().getFirst())
                .isEqualTo(new Category("x:a", "A", "What is meant"));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.0+1", "1.0+1, 1.0+2", "2, 2+1", "1+x, 1+x+1"})
    void versions_go_on(String version, String next) {
        assertThat(new Taxonomy("own", version, "", "", List.of()).nextVersion()).isEqualTo(next);
    }

    @Test
    void two_of_one_code_are_not_complete() {
        draft.add();
        draft.categories().getLast().codeProperty().set("x:a");
        draft.categories().getLast().nameProperty().set("Again");

        assertThat(draft.completeProperty().get()).isFalse();
        assertThat(written()).isEqualTo(OWN);
    }

    @Test
    void categories_change_places_and_go() {
        draft.moveUp(draft.categories().getLast());
        draft.remove(draft.categories().getLast());

        assertThat(written().categories()).containsExactly(new Category("x:b", "B", ""));
    }
}
