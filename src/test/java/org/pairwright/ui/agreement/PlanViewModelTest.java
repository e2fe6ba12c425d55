package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.PlanTarget;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How many more labels it takes, as the screen says it.
class PlanViewModelTest extends MadeUpAgreement {
    @Test
    void how_many_more_labels_it_takes_is_told_to_whoever_wants_to_know() {
        AgreementScreen screen = screen(3, 2, 60);
        screen.viewModel.start();
        PlanViewModel plan = screen.viewModel.plan();
        assertThat(plan.plansProperty().get()).isEmpty();

        screen.viewModel.show(Tab.PLAN);

        PlanViewModel.Plans plans = plan.plansProperty().get().orElseThrow();
        assertThat(plans.now())
                .startsWith("Preference, alpha: .")
                .endsWith(", on 60 pairs. The interval may be .10 wide.");
        assertThat(plans.exhibits())
                .extracting(Exhibit::id)
                .containsExactly("agreement-plan-items", "agreement-plan-labels");
        assertThat(plans.exhibits().getFirst().title()).matches("\\d+ more pairs");
        assertThat(plans.exhibits().getFirst().what()).matches("That makes \\d+ in all, .*");
        assertThat(plans.exhibits().getLast().title()).isEqualTo("Or more labels on each");
        assertThat(plans.exhibits().getLast().what()).startsWith("Not even 50 labels on each");

        plan.type("1,5");

        assertThat(plan.plansProperty().get().orElseThrow().exhibits().getFirst().what())
                .isEqualTo("None: the interval is narrow enough already.");
    }

    @Test
    void a_plan_is_made_for_each_kind_of_label_and_for_win_rates() {
        AgreementScreen screen = screen(3, 2, 60);
        screen.viewModel.start();
        screen.viewModel.show(Tab.PLAN);
        PlanViewModel plan = screen.viewModel.plan();

        assertThat(plan.targetsProperty().get())
                .contains(
                        new PlanTarget.Alpha(LabelType.PREFERENCE),
                        new PlanTarget.Alpha(LabelType.SAFETY));
        plan.choose(new PlanTarget.WinRate("model-one", "model-two"));

        assertThat(plan.plansProperty().get().orElseThrow().now())
                .startsWith("Win rate of model-one against model-two: ");
    }

    @Test
    void a_plan_says_what_the_number_of_resamples_leaves_to_chance() {
        AgreementScreen screen = screen(3, 2, 60);
        screen.viewModel.start();
        screen.viewModel.show(Tab.PLAN);

        Exhibit pairs =
                screen.viewModel.plan().plansProperty().get().orElseThrow().exhibits().getFirst();
        assertThat(pairs.what())
                .matches(
                        "That makes .* With endless resampling it would be .* to .* more \\(95"
                                + " %\\)\\.");
        assertThat(pairs.table().heads()).startsWith("Pairs").endsWith("With endless resampling");
        assertThat(pairs.table().rows().getFirst().getLast()).matches("\\[\\.\\d+, \\.\\d+\\]");
    }

    @Test
    void a_width_that_is_none_is_told_and_changes_nothing() {
        AgreementScreen screen = screen(3, 2, 60);
        screen.viewModel.start();
        screen.viewModel.show(Tab.PLAN);
        PlanViewModel plan = screen.viewModel.plan();

        plan.type("narrow");

        assertThat(plan.troubleProperty().get())
                .isEqualTo("A width is a number above 0, such as 0.1.");
        assertThat(plan.widthProperty().get()).isEqualTo(.1);
        assertThat(plan.plansProperty().get()).isPresent();
    }

    @Test
    void planning_can_be_stopped_and_goes_on_when_it_is_looked_at_again() {
        database = new MadeUp(3, 2).in(folder.resolve("p.pairs"), 60);
        AgreementScreen screen =
                new AgreementScreen(
                        database, folder, AnnotatorRole.LEAD, waiting::add, Runnable::run);
        screen.viewModel.start();
        waiting.remove().run();
        screen.viewModel.show(Tab.PLAN);
        PlanViewModel plan = screen.viewModel.plan();
        assertThat(plan.busyProperty().get()).isTrue();

        screen.viewModel.stop();
        waiting.remove().run();
        assertThat(plan.busyProperty().get()).isFalse();
        assertThat(plan.plansProperty().get()).isEmpty();

        screen.viewModel.show(Tab.OVERVIEW);
        screen.viewModel.show(Tab.PLAN);
        waiting.remove().run();
        assertThat(plan.plansProperty().get()).isPresent();
    }
}
