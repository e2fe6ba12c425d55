package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.SortField;
import org.pairwright.domain.TurnedAct;
import org.pairwright.service.LabelingService;
import org.pairwright.storage.RowStore;
import org.pairwright.ui.data.BulkViewModel.Step;

class BulkViewModelTest {
    @TempDir private Path folder;

    private static List<String> exclusions(DataScreen screen) {
        return new RowStore(screen.database)
                .rows(List.of(1L, 2L, 3L)).stream().map(row -> row.exclusion()).toList();
    }

    private static void takeOut(BulkViewModel bulk) {
        bulk.open(BulkMark.EXCLUDE);
        bulk.draft().reasonProperty().set(" off topic ");
        bulk.confirm();
    }

    @Test
    void all_pairs_that_were_found_are_marked_where_none_is_selected() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.filter().search("question 1");
            BulkViewModel bulk = screen.viewModel.bulk();
            bulk.open();
            assertThat(bulk.pairsProperty().get()).isEqualTo(1);
            takeOut(bulk);

            assertThat(exclusions(screen)).containsExactly("", "off topic", "");
            assertThat(bulk.toldProperty().get())
                    .isEqualTo(new Told.Marked(new Marking.Exclude("off topic"), 1, 1));
        }
    }

    @Test
    void selected_pairs_are_marked_by_their_places_in_the_order_that_is_shown() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.finder().sortBy(SortField.ADDED);
            screen.viewModel.picks().toggle(0);
            takeOut(screen.viewModel.bulk());

            assertThat(exclusions(screen)).containsExactly("", "", "off topic");
        }
    }

    @Test
    void all_can_be_meant_though_some_are_selected() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.picks().toggle(1);
            BulkViewModel bulk = screen.viewModel.bulk();
            bulk.open();
            bulk.aboutPicked(false);
            assertThat(bulk.pairsProperty().get()).isEqualTo(3);
            bulk.choose(BulkMark.GOLD);
            bulk.draft().answerProperty().set(Preference.TIE);
            bulk.confirm();

            assertThat(
                            screen.viewModel
                                    .finder()
                                    .lines()
                                    .get(2)
                                    .rowProperty()
                                    .get()
                                    .orElseThrow()
                                    .gold())
                    .isEqualTo("tie");
        }
    }

    @Test
    void nothing_is_offered_while_pairs_are_still_looked_for() {
        Queue<Runnable> work = new ArrayDeque<>();
        try (DataScreen screen = new DataScreen(folder, work::add, Runnable::run).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.finder().lines().append(new long[] {1});
            screen.viewModel.bulk().open();

            assertThat(screen.viewModel.bulk().stepProperty().get()).isEqualTo(Step.CLOSED);
        }
    }

    @Test
    void what_is_found_after_the_number_was_told_is_not_marked() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.filter().search("question 1");
            BulkViewModel bulk = screen.viewModel.bulk();
            bulk.open(BulkMark.EXCLUDE);
            screen.viewModel.finder().lines().append(new long[] {1});
            bulk.draft().reasonProperty().set("off topic");
            bulk.confirm();

            assertThat(exclusions(screen)).containsExactly("", "off topic", "");
        }
    }

    @Test
    void what_is_selected_after_the_number_was_told_is_not_marked() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.picks().toggle(0);
            BulkViewModel bulk = screen.viewModel.bulk();
            bulk.open(BulkMark.EXCLUDE);
            screen.viewModel.picks().toggle(2);
            bulk.draft().reasonProperty().set("off topic");
            bulk.confirm();

            assertThat(bulk.pairsProperty().get()).isEqualTo(1);
            assertThat(exclusions(screen)).containsExactly("off topic", "", "");
        }
    }

    @Test
    void what_can_t_be_is_refused_before_anything_happens() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            BulkViewModel bulk = screen.viewModel.bulk();
            bulk.open(BulkMark.EXCLUDE);
            bulk.confirm();
            assertThat(bulk.refusedProperty().get()).isTrue();
            bulk.open(BulkMark.PRIORITY);
            bulk.draft().priorityProperty().set("soon");
            bulk.confirm();

            assertThat(bulk.refusedProperty().get()).isTrue();
            assertThat(bulk.stepProperty().get()).isEqualTo(Step.CONFIRMING);
        }
    }

    @Test
    void an_act_is_taken_back_and_done_again() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            BulkViewModel bulk = screen.viewModel.bulk();
            takeOut(bulk);
            bulk.undo();
            assertThat(bulk.toldProperty().get())
                    .isEqualTo(
                            new Told.TakenBack(
                                    new TurnedAct.OfMany(new Marking.Exclude("off topic"), 3, 0)));
            assertThat(exclusions(screen)).containsExactly("", "", "");
            bulk.redo();
            assertThat(exclusions(screen)).containsOnly("off topic");
            bulk.redo();
            assertThat(bulk.toldProperty().get()).isEqualTo(new Told.NothingToDoAgain());
        }
    }

    @Test
    void an_act_that_is_stopped_changes_nothing() {
        Queue<Runnable> work = new ArrayDeque<>();
        try (DataScreen screen = new DataScreen(folder, work::add, Runnable::run).withPairs(3)) {
            screen.viewModel.start();
            runAll(work);
            BulkViewModel bulk = screen.viewModel.bulk();
            takeOut(bulk);
            assertThat(bulk.stepProperty().get()).isEqualTo(Step.RUNNING);
            bulk.leave();
            runAll(work);

            assertThat(bulk.toldProperty().get()).isEqualTo(new Told.Stopped());
            assertThat(exclusions(screen)).containsExactly("", "", "");
        }
    }

    private static void runAll(Queue<Runnable> work) {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void what_became_of_an_act_while_nobody_looked_is_told_and_stays_until_somebody_does() {
        Queue<Runnable> work = new ArrayDeque<>();
        List<Told> told = new ArrayList<>();
        try (DataScreen screen = new DataScreen(folder, work::add, Runnable::run).withPairs(3)) {
            screen.viewModel.start();
            runAll(work);
            BulkViewModel bulk = screen.viewModel.bulk();
            bulk.tellElsewhere(told::add);
            takeOut(bulk);
            bulk.show(false);
            runAll(work);
            assertThat(told)
                    .containsExactly(new Told.Marked(new Marking.Exclude("off topic"), 3, 3));
            bulk.show(true);
            screen.viewModel.start();
            runAll(work);
            assertThat(bulk.stepProperty().get()).isEqualTo(Step.TOLD);
            bulk.show(false);
            bulk.show(true);
            screen.viewModel.start();

            assertThat(bulk.stepProperty().get()).isEqualTo(Step.CLOSED);
        }
    }

    @Test
    void an_act_that_ends_with_the_project_is_told() {
        Queue<Runnable> work = new ArrayDeque<>();
        List<Told> told = new ArrayList<>();
        try (DataScreen screen = new DataScreen(folder, work::add, Runnable::run).withPairs(3)) {
            screen.viewModel.start();
            runAll(work);
            screen.viewModel.bulk().tellElsewhere(told::add);
            takeOut(screen.viewModel.bulk());
            assertThat(screen.viewModel.isBusy()).isTrue();
            screen.viewModel.bulk().show(false);
            screen.viewModel.leave();
            runAll(work);

            assertThat(told).containsExactly(new Told.Stopped());
            assertThat(screen.viewModel.isBusy()).isFalse();
        }
    }

    @Test
    void pairs_that_were_changed_since_they_were_found_are_told_and_found_again() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            takeOut(screen.viewModel.bulk());
            assertThat(screen.viewModel.staleProperty().get()).isFalse();
            screen.viewModel.bulk().undo();
            screen.viewModel.filter().express("not excluded");
            screen.viewModel.picks().toggle(0);
            takeOut(screen.viewModel.bulk());
            assertThat(screen.viewModel.staleProperty().get()).isTrue();
            screen.viewModel.refresh();

            assertThat(screen.viewModel.staleProperty().get()).isFalse();
            assertThat(screen.viewModel.finder().foundProperty().get()).isEqualTo(2);
        }
    }

    @Test
    void a_decision_that_is_taken_back_here_is_still_set_on_the_label_screen() {
        try (DataScreen screen = new DataScreen(folder).withPairs(1)) {
            LabelingService labeling = new LabelingService(screen.database, screen.viewer);
            Judgment said = Judgment.of(Preference.A).withRationale("Because");
            labeling.decide(labeling.task(1), said, Instant.EPOCH, Duration.ofSeconds(1));
            screen.viewModel.start();
            screen.viewModel.bulk().undo();

            assertThat(labeling.task(1).decided()).isFalse();
            assertThat(labeling.task(1).judgment()).isEqualTo(said);
        }
    }

    @Test
    void what_was_set_since_stays_where_a_decision_is_done_again_unseen() {
        try (DataScreen screen = new DataScreen(folder).withPairs(1)) {
            LabelingService labeling = new LabelingService(screen.database, screen.viewer);
            Judgment said = Judgment.of(Preference.A);
            labeling.decide(labeling.task(1), said, Instant.EPOCH, Duration.ofSeconds(1));
            screen.viewModel.start();
            screen.viewModel.bulk().undo();
            labeling.saveDraft(labeling.task(1), Judgment.of(Preference.TIE));
            screen.viewModel.bulk().redo();

            assertThat(labeling.task(1).decided()).isTrue();
            assertThat(labeling.task(1).judgment()).isEqualTo(Judgment.of(Preference.TIE));
        }
    }

    @Test
    void who_does_not_lead_is_offered_nothing() {
        try (DataScreen screen = new DataScreen(folder, AnnotatorRole.ANNOTATOR).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.bulk().open();

            assertThat(screen.viewModel.bulk().stepProperty().get()).isEqualTo(Step.CLOSED);
        }
    }

    @Test
    void other_pairs_are_found_without_a_selection() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.picks().all(3);
            screen.viewModel.filter().search("question 2");

            assertThat(screen.viewModel.picks().countProperty().get()).isZero();
        }
    }
}
