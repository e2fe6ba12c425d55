package org.pairwright.ui.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
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

    @Test
    void marks_go_as_soon_as_something_else_is_looked_for() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        GuidelinesViewModel slow = waitingOn(waiting);
        slow.tell("Be kind, be brief.", TAXONOMY);
        slow.queryProperty().set("be");
        runAll(waiting);
        int marked = slow.shownProperty().get().found().size();

        slow.queryProperty().set("bri");

        assertThat(marked).isEqualTo(2);
        assertThat(slow.shownProperty().get().found()).isEmpty();
        runAll(waiting);
        assertThat(slow.shownProperty().get().found()).hasSize(1);
    }

    @Test
    void what_nobody_waits_for_any_more_is_never_shown() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        GuidelinesViewModel slow = waitingOn(waiting);
        List<String> shown = new ArrayList<>();
        slow.tell("Be kind, be brief.", TAXONOMY);
        slow.shownProperty().subscribe(told -> shown.add(told.wanted()));
        slow.queryProperty().set("b");
        slow.queryProperty().set("be");
        runAll(waiting);

        assertThat(shown).doesNotContain("b").contains("be");
    }

    private static GuidelinesViewModel waitingOn(Queue<Runnable> waiting) {
        return new GuidelinesViewModel(
                false,
                360,
                new Background(waiting::add, Runnable::run, e -> {}),
                new Messages(Locale.ENGLISH));
    }

    private static void runAll(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
