package org.pairwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Sight.State;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What the Compare screen shows, and when.
class CompareViewModelTest {
    @TempDir Path folder;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Database database;

    private CompareScreen screen(int pairs, String... sources) {
        database = new MadeUpComparisons().in(folder.resolve("p.pairs"), pairs, sources);
        return new CompareScreen(database, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Findings found(CompareScreen screen) {
        return screen.viewModel.sight().findingsProperty().get().orElseThrow();
    }

    private static List<String> ids(CompareScreen screen, Tab tab) {
        return found(screen).on(tab, screen.viewModel.candidateProperty().get()).stream()
                .map(Exhibit::id)
                .toList();
    }

    @Test
    void two_sources_are_compared_at_once() {
        CompareScreen screen = screen(60, "old", "new");
        screen.viewModel.start();

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.SHOWN);
        assertThat(found(screen).report().baseline()).isEqualTo("new");
        assertThat(screen.viewModel.candidateProperty().get()).isEqualTo("old");
        assertThat(ids(screen, Tab.OVERVIEW))
                .containsExactly(
                        "compare-against",
                        "compare-win-rate",
                        "compare-unsafe-rate",
                        "compare-strengths",
                        "compare-meetings");
        assertThat(found(screen).against().get("old").what()).startsWith("Wins: worse, ");
    }

    @Test
    void another_baseline_turns_the_question_around() {
        CompareScreen screen = screen(60, "old", "new");
        screen.viewModel.start();
        screen.viewModel.chooseBaseline("old");

        assertThat(screen.viewModel.candidateProperty().get()).isEqualTo("new");
        assertThat(found(screen).against().get("new").what()).startsWith("Wins: better, ");
    }

    @Test
    void the_strongest_is_looked_at_first() {
        CompareScreen screen = screen(240, "first", "second", "third", "fourth");
        screen.viewModel.start();
        screen.viewModel.chooseBaseline("first");

        assertThat(screen.viewModel.candidateProperty().get()).isEqualTo("fourth");
        assertThat(found(screen).names()).containsExactly("first", "fourth", "second", "third");
        screen.viewModel.chooseCandidate("second");
        assertThat(found(screen).on(Tab.OVERVIEW, "second").getFirst().title())
                .isEqualTo("second against first, on the same prompts");
    }

    @Test
    void what_is_judged_of_safety_is_drawn_first() {
        CompareScreen screen = screen(60, "old", "new");
        screen.viewModel.start();

        assertThat(ids(screen, Tab.SAFETY))
                .startsWith("compare-unsafe-rate", "compare-over-refusal-rate")
                .endsWith("compare-helpful-win-rate", "compare-safer-win-rate");
    }

    @Test
    void without_prompt_versions_there_is_nothing_to_compare_by_them() {
        CompareScreen screen = screen(20, "old", "new");
        screen.viewModel.start();
        screen.viewModel.compareBy(CompareBy.PROMPT_VERSION);

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.EMPTY);
        screen.viewModel.compareBy(CompareBy.SOURCE);
        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.SHOWN);
    }

    @Test
    void a_filter_that_leaves_nothing_says_so() {
        CompareScreen screen = screen(20, "old", "new");
        screen.viewModel.start();
        screen.viewModel.wanted().express("external_id = nobody");

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.NOTHING_FOUND);
        screen.viewModel.wanted().clear();
        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.SHOWN);
    }

    @Test
    void parts_are_looked_at_once_somebody_sees_them() {
        CompareScreen screen = screen(40, "old", "new");
        screen.viewModel.start();
        assertThat(screen.viewModel.parts().exhibitsProperty().get()).isEmpty();
        screen.viewModel.show(Tab.PARTS);

        assertThat(screen.viewModel.parts().exhibitsProperty().get())
                .extracting(Exhibit::id)
                .containsExactly(
                        "compare-part-win-rate",
                        "compare-part-unsafe-rate",
                        "compare-part-over-refusal-rate");
    }

    @Test
    void annotators_are_not_told() {
        database = new MadeUpComparisons().in(folder.resolve("p.pairs"), 5, "old", "new");
        CompareScreen screen =
                new CompareScreen(database, folder, AnnotatorRole.ANNOTATOR, Runnable::run);
        screen.viewModel.start();

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.KEPT);
        assertThat(screen.viewModel.sight().findingsProperty().get()).isEmpty();
    }

    @Test
    void nobody_has_to_wait() {
        database = new MadeUpComparisons().in(folder.resolve("p.pairs"), 5, "old", "new");
        CompareScreen screen =
                new CompareScreen(database, folder, AnnotatorRole.LEAD, waiting::add);
        screen.viewModel.start();
        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.LOADING);
        screen.viewModel.stop();
        waiting.forEach(Runnable::run);

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.STOPPED);
    }

    @Test
    void pairs_behind_a_figure_are_shown_in_data() {
        CompareScreen screen = screen(10, "old", "new");
        screen.viewModel.showPairs("source = old");

        assertThat(screen.shown).containsExactly("source = old");
    }

    @Test
    void hazards_are_told_in_another_taxonomy_and_what_can_not_be_is_counted() {
        CompareScreen screen = screen(60, "old", "new");
        screen.viewModel.start();
        screen.viewModel.terms().tellIn("openai");

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.SHOWN);
        assertThat(screen.viewModel.terms().tallyProperty().get())
                .get()
                .satisfies(tally -> {
                    assertThat(tally.told()).isZero();
                    assertThat(tally.untold()).containsOnlyKeys("s1");
                });
        screen.viewModel.terms().tellIn("");
        assertThat(screen.viewModel.terms().tallyProperty().get()).isEmpty();
    }
}
