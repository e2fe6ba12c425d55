package org.pairwright.ui.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;

class GuidelinesViewModelTest {
    private static final Taxonomy TAXONOMY =
            new Taxonomy(
                    "t",
                    "1",
                    "Test",
                    "",
                    List.of(
                            new Category("t:hate", "Hate", "Demeans people."),
                            new Category("t:law", "Crime", "Helps with theft.")));

    private final GuidelinesViewModel viewModel =
            new GuidelinesViewModel(
                    false,
                    360,
                    new Background(Runnable::run, Runnable::run, e -> {}),
                    new Messages(Locale.ENGLISH));

    private String shown() {
        return viewModel.shownProperty().get().document().text();
    }

    @Test
    void guidelines_and_definitions_are_shown_as_they_read() {
        viewModel.tell("# Rules\n\nBe **kind**.", TAXONOMY);

        assertThat(shown())
                .contains("Rules", "Be kind.", "Hazard categories", "Hate", "Demeans people.");
    }

    @Test
    void a_search_leaves_the_sections_and_categories_in_which_it_is_said() {
        viewModel.tell("# Rules\n\nBe kind.\n\n## Theft\n\nNo help.\n", TAXONOMY);
        viewModel.queryProperty().set("theft");

        assertThat(shown()).contains("No help.", "Crime").doesNotContain("Be kind.", "Hate");
    }

    @Test
    void a_heading_in_code_begins_no_section() {
        viewModel.tell("# Rules\n\n```\n# comment\n```\n\nlast words", TAXONOMY);
        viewModel.queryProperty().set("last words");

        assertThat(shown()).contains("# comment");
    }

    @Test
    void what_is_said_nowhere_is_said_so() {
        viewModel.tell("# Rules", TAXONOMY);
        viewModel.queryProperty().set("zebra");

        assertThat(shown()).isEqualTo("Nothing here says “zebra”.");
    }

    @Test
    void a_project_without_guidelines_and_categories_says_where_they_are_written() {
        viewModel.tell("", new Taxonomy("none", "0", "", "", List.of()));

        assertThat(shown()).startsWith("This project has no guidelines yet.");
    }

    @Test
    void what_is_looked_for_is_found_where_it_is_said() {
        viewModel.tell("# Rules\n\nBe **kind**, be brief.", TAXONOMY);

        viewModel.queryProperty().set("be");

        assertThat(viewModel.shownProperty().get().found())
                .map(range -> shown().substring(range.from(), range.to()))
                .containsExactly("Be", "be");
    }
}
