package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.filter.Filter;
import org.pairwright.endpoint.LoopbackEndpoint;
import org.pairwright.service.scoring.ScorerForm.Kind;
import org.pairwright.storage.ListStore;
import org.pairwright.ui.data.ScoringViewModel.Outcome;
import org.pairwright.ui.data.ScoringViewModel.Step;

class ScoringViewModelTest {
    @TempDir private Path folder;

    private static long scored(DataScreen screen) {
        return new ListStore(screen.database)
                .page(Filter.parse("score >= 0"), 0, 100, false)
                .size();
    }

    @Test
    void the_pairs_that_were_found_are_looked_at() {
        try (DataScreen screen = new DataScreen(folder).withPairs(3)) {
            screen.viewModel.start();
            screen.viewModel.filter().search("question 1");
            ScoringViewModel scoring = screen.viewModel.scoring();
            scoring.open();
            assertThat(scoring.pairs()).isEqualTo(1);
            scoring.confirm();

            assertThat(scoring.stepProperty().get()).isEqualTo(Step.TOLD);
            assertThat(scored(screen)).isEqualTo(1);
        }
    }

    @Test
    void an_address_that_can_not_be_one_is_told_and_nothing_is_sent() {
        try (DataScreen screen = new DataScreen(folder).withPairs(1)) {
            screen.viewModel.start();
            ScoringViewModel scoring = screen.viewModel.scoring();
            scoring.open();
            scoring.kindProperty().set(Kind.MODERATION);
            scoring.addressProperty().set("somewhere");
            scoring.modelProperty().set("omni");
            scoring.confirm();

            assertThat(scoring.stepProperty().get()).isEqualTo(Step.CHOOSING);
            assertThat(scoring.problemProperty().get())
                    .isEqualTo(
                            "An endpoint's address begins with https:// or http:// and has a host.");
            assertThat(scoring.addressRefusedProperty().get()).isTrue();
        }
    }

    @Test
    void an_address_that_is_missing_is_asked_for_until_another_machine_is_chosen() {
        try (DataScreen screen = new DataScreen(folder).withPairs(1)) {
            screen.viewModel.start();
            ScoringViewModel scoring = screen.viewModel.scoring();
            scoring.open();
            scoring.kindProperty().set(Kind.GUARD);
            scoring.confirm();
            assertThat(scoring.problemProperty().get())
                    .isEqualTo("Enter the endpoint's address, such as https://host/v1.");
            assertThat(scoring.addressRefusedProperty().get()).isTrue();

            scoring.kindProperty().set(Kind.LEXICON);
            assertThat(scoring.problemProperty().get()).isEmpty();
            assertThat(scoring.addressRefusedProperty().get()).isFalse();
        }
    }

    @Test
    void the_key_is_forgotten_once_the_machine_works() {
        try (DataScreen screen = new DataScreen(folder).withPairs(1);
                LoopbackEndpoint endpoint =
                        LoopbackEndpoint.answering(
                                (asked, n) -> LoopbackEndpoint.moderation(true, 0.9, 0.1))) {
            screen.viewModel.start();
            ScoringViewModel scoring = screen.viewModel.scoring();
            scoring.open();
            scoring.kindProperty().set(Kind.MODERATION);
            scoring.addressProperty().set(endpoint.url());
            scoring.modelProperty().set("omni");
            scoring.keyProperty().set("sk-test-0123456789");
            scoring.confirm();

            assertThat(scoring.keyProperty().get()).isEmpty();
            assertThat(endpoint.asked().getFirst().authorization())
                    .isEqualTo("Bearer sk-test-0123456789");
            assertThat(scoring.outcomeProperty().get())
                    .isInstanceOfSatisfying(
                            Outcome.Looked.class,
                            it -> assertThat(it.report().unsafe()).isEqualTo(1));
        }
    }

    @Test
    void who_leaves_what_is_offered_leaves_no_key_behind() {
        try (DataScreen screen = new DataScreen(folder).withPairs(1)) {
            screen.viewModel.start();
            ScoringViewModel scoring = screen.viewModel.scoring();
            scoring.open();
            scoring.keyProperty().set("sk-test-0123456789");
            scoring.leave();

            assertThat(scoring.stepProperty().get()).isEqualTo(Step.CLOSED);
            assertThat(scoring.keyProperty().get()).isEmpty();
        }
    }

    @Test
    void only_a_lead_is_offered_it() {
        try (DataScreen screen = new DataScreen(folder, AnnotatorRole.ANNOTATOR).withPairs(1)) {
            screen.viewModel.start();
            screen.viewModel.scoring().open();

            assertThat(screen.viewModel.scoring().stepProperty().get()).isEqualTo(Step.CLOSED);
            assertThat(screen.viewModel.scoring().isAllowed()).isFalse();
        }
    }
}
