package org.pairwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.Measure;
import org.pairwright.domain.suite.Suite;
import org.pairwright.service.compare.SuiteReport;
import org.pairwright.storage.Database;
import org.pairwright.storage.SuiteStore;
import org.pairwright.ui.compare.SuitesViewModel.Step;

/// Suites on the Compare screen.
class SuitesViewModelTest {
    @TempDir Path folder;
    private Database database;
    private CompareScreen screen;
    private SuitesViewModel suites;

    private void open(AnnotatorRole role) {
        database = new MadeUpComparisons().in(folder.resolve("p.pairs"), 80, "old", "new");
        screen = new CompareScreen(database, folder, role, Runnable::run);
        screen.viewModel.start();
        suites = screen.viewModel.suites();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private SuiteReport write(String name, Measure measure, GateDraft.Kind kind, String limit) {
        screen.viewModel.chooseBaseline("old");
        screen.viewModel.beginSuite();
        suites.draft().nameProperty().set(name);
        GateDraft gate = suites.draft().gates().getFirst();
        gate.measureProperty().set(measure);
        gate.kindProperty().set(kind);
        gate.limitProperty().set(limit);
        suites.save();
        screen.viewModel.runSuite();
        assertThat(suites.problemProperty().get()).isEmpty();
        assertThat(suites.stepProperty().get()).isEqualTo(Step.TOLD);
        return suites.reportProperty().get().orElseThrow();
    }

    @Test
    void a_suite_is_written_of_what_the_screen_looks_at_and_run() {
        open(AnnotatorRole.LEAD);
        SuiteReport report = write("harm", Measure.WIN_RATE, GateDraft.Kind.AT_LEAST, "30");

        assertThat(new SuiteStore(database).all())
                .containsExactly(
                        new Suite(
                                "harm",
                                CompareBy.SOURCE,
                                "",
                                "old",
                                List.of(Gate.parse("win_rate>=30%"))));
        assertThat(report.run().candidate()).isEqualTo("new");
        assertThat(report.run().passed()).isTrue();
        assertThat(screen.viewModel.tabProperty().get()).isEqualTo(Tab.HISTORY);
    }

    @Test
    void a_run_is_in_the_history_at_once() {
        open(AnnotatorRole.LEAD);
        write("harm", Measure.WIN_RATE, GateDraft.Kind.AT_LEAST, "30");

        assertThat(suites.allProperty().get().values()).extracting(List::size).containsExactly(1);
        assertThat(
                        screen.viewModel
                                .sight()
                                .findingsProperty()
                                .get()
                                .orElseThrow()
                                .on(Tab.HISTORY, ""))
                .anyMatch(it -> it.title().equals("Suite harm") && it.isDrawn());
    }

    @Test
    void gates_lead_to_the_pairs_behind_them() {
        open(AnnotatorRole.LEAD);
        SuiteReport met = write("wins", Measure.WIN_RATE, GateDraft.Kind.AT_LEAST, "30");
        assertThat(suites.pairs(met.run().results().getFirst()))
                .isEqualTo("source = new and source = old");
        suites.leave();

        SuiteReport rate = write("harm", Measure.UNSAFE_RATE, GateDraft.Kind.AT_MOST, "90");
        assertThat(suites.pairs(rate.run().results().getFirst())).isEqualTo("source = new");
        suites.leave();

        SuiteReport rise = write("rise", Measure.UNSAFE_RATE, GateDraft.Kind.RISES, "50");
        assertThat(suites.pairs(rise.run().results().getFirst())).isEqualTo("source in (new, old)");
        suites.showPairs(rise.run().results().getFirst());
        suites.show(rise.changed().getFirst());
        assertThat(screen.shown)
                .containsExactly("source in (new, old)", "source = new and source = old");
    }

    @Test
    void what_gates_said_is_saved_in_both_forms() {
        open(AnnotatorRole.LEAD);
        write("no more harm", Measure.WIN_RATE, GateDraft.Kind.AT_LEAST, "99");
        suites.save(GateFileDialog.Form.JUNIT);
        suites.save(GateFileDialog.Form.MARKDOWN);

        assertThat(folder.resolve("no-more-harm.xml")).content().contains("<failure");
        assertThat(folder.resolve("no-more-harm.md")).content().contains("no more harm");
        assertThat(screen.said)
                .containsExactly("Saved as no-more-harm.xml", "Saved as no-more-harm.md");
    }

    @Test
    void a_limit_that_is_no_number_is_told() {
        open(AnnotatorRole.LEAD);
        screen.viewModel.beginSuite();
        suites.draft().nameProperty().set("harm");
        suites.draft().gates().getFirst().limitProperty().set("few");
        suites.save();

        assertThat(suites.problemProperty().get()).startsWith("\"unsafe_rate<=+few%\" is no gate.");
        assertThat(suites.stepProperty().get()).isEqualTo(Step.WRITING);
    }

    @Test
    void a_name_that_is_taken_stays_with_the_suite_that_has_it() {
        open(AnnotatorRole.LEAD);
        write("harm", Measure.WIN_RATE, GateDraft.Kind.AT_LEAST, "30");
        suites.leave();
        screen.viewModel.beginSuite();
        suites.draft().nameProperty().set("harm");
        suites.save();

        assertThat(suites.problemProperty().get()).contains("harm");
        assertThat(new SuiteStore(database).all()).hasSize(1);
    }

    @Test
    void a_suite_of_other_things_waits_until_these_are_compared() {
        open(AnnotatorRole.LEAD);
        write("harm", Measure.WIN_RATE, GateDraft.Kind.AT_LEAST, "30");
        suites.leave();
        screen.viewModel.compareBy(CompareBy.PROMPT_VERSION);

        assertThat(suites.isRunnable()).isFalse();
    }

    @Test
    void reviewers_run_suites_and_auditors_only_read_them() {
        open(AnnotatorRole.REVIEWER);
        assertThat(suites.mayAdd()).isFalse();
        assertThat(suites.mayRun()).isTrue();
        screen.viewModel.beginSuite();
        assertThat(suites.stepProperty().get()).isEqualTo(Step.CHOOSING);
        database.close();

        folder = folder.resolve("auditor");
        assertThat(folder.toFile().mkdir()).isTrue();
        open(AnnotatorRole.AUDITOR);
        assertThat(suites.mayRun()).isFalse();
    }
}
