package org.pairwright.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Crosswalk.Link;
import org.pairwright.domain.Crosswalk.Relation;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.Background;

/// Crosswalks while they are seen and written.
class CrosswalkViewModelTest {
    private final Taxonomy guard = TaxonomyPacks.find("lg3");
    private final TaxonomyDraft taxonomy = new TaxonomyDraft(guard);
    private final CrosswalkViewModel viewModel =
            new CrosswalkViewModel(taxonomy, new Background(Runnable::run, Runnable::run, e -> {}));

    @BeforeEach
    void begin() {
        taxonomy.show(guard);
        viewModel.choose("mlc");
    }

    private LinkDraft first() {
        return viewModel.links().getFirst();
    }

    @Test
    void what_the_program_says_is_shown_and_changes_nothing() {
        assertThat(first().link()).isEqualTo(new Link("lg3:S1", "mlc:vcr", Relation.SAME));
        assertThat(viewModel.ownProperty().get()).isFalse();
        assertThat(taxonomy.taxonomyProperty().get()).isEqualTo(guard);
    }

    @Test
    void what_is_written_otherwise_is_a_version_of_the_taxonomy() {
        first().relationProperty().set(Relation.RELATED);

        Taxonomy written = taxonomy.taxonomyProperty().get();
        assertThat(written.version()).isEqualTo("1+1");
        assertThat(written.crosswalks()).singleElement().extracting("to").isEqualTo("mlc");
        assertThat(written.crosswalks().getFirst().of("lg3:S1"))
                .containsExactly(new Link("lg3:S1", "mlc:vcr", Relation.RELATED));
        assertThat(viewModel.ownProperty().get()).isTrue();
    }

    @Test
    void a_link_counts_once_it_says_to_what() {
        viewModel.add("lg3:S1");
        assertThat(taxonomy.taxonomyProperty().get()).isEqualTo(guard);

        viewModel.links().getLast().toProperty().set("mlc:iwp");
        assertThat(taxonomy.taxonomyProperty().get().crosswalks().getFirst().of("lg3:S1"))
                .hasSize(2);
        viewModel.remove(viewModel.links().getLast());
        assertThat(taxonomy.taxonomyProperty().get().crosswalks().getFirst().of("lg3:S1"))
                .hasSize(1);
    }

    @Test
    void the_programs_own_word_comes_back() {
        first().relationProperty().set(Relation.RELATED);
        viewModel.reset();

        assertThat(taxonomy.taxonomyProperty().get()).isEqualTo(guard);
        assertThat(first().relationProperty().get()).isEqualTo(Relation.SAME);
        assertThat(viewModel.ownProperty().get()).isFalse();
    }

    @Test
    void what_is_discarded_is_shown_as_it_was() {
        first().relationProperty().set(Relation.RELATED);
        taxonomy.show(guard);

        assertThat(first().relationProperty().get()).isEqualTo(Relation.SAME);
        assertThat(viewModel.ownProperty().get()).isFalse();
    }

    @Test
    void other_categories_have_another_crosswalk() {
        taxonomy.show(TaxonomyPacks.find("openai"));

        assertThat(viewModel.links()).allMatch(it -> it.from().startsWith("openai:"));
    }
}
