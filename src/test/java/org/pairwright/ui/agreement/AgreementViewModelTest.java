package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Response;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.PlanTarget;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.report.FigureText;
import org.pairwright.statistics.AnnotatorPairs;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.Sight.State;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.chart.Spot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What the Agreement screen shows, and when.
class AgreementViewModelTest {
    @TempDir Path folder;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Database database;

    private AgreementScreen screen(int annotators, int perPair, int pairs) {
        database = new MadeUp(annotators, perPair).in(folder.resolve("p.pairs"), pairs);
        return new AgreementScreen(database, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Findings found(AgreementScreen screen) {
        return screen.viewModel.sight().findingsProperty().get().orElseThrow();
    }

    private static Exhibit exhibit(AgreementScreen screen, Tab tab, String id) {
        return found(screen).on(tab).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String missing(Exhibit exhibit) {
        return exhibit.content() instanceof Exhibit.Content.Missing(String why) ? why : "";
    }

    @Test
    void each_kind_of_label_has_a_headline() {
        AgreementScreen screen = screen(3, 2, 40);
        screen.viewModel.start();

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.SHOWN);
        assertThat(found(screen).headlines())
                .extracting(Headline::title)
                .containsExactly(
                        "Preference, alpha",
                        "Strength, alpha (ordinal)",
                        "Safe or unsafe, alpha",
                        "Categories, alpha (MASI)",
                        "Severity, alpha (ordinal)");
    }

    @Test
    void a_headline_says_what_it_rests_on_and_what_it_means() {
        AgreementScreen screen = screen(3, 2, 40);
        screen.viewModel.start();
        Headline preference = found(screen).headlines().getFirst();

        assertThat(preference.figure()).startsWith(".");
        assertThat(preference.beside()).startsWith("[");
        assertThat(preference.lines())
                .contains("40\u00a0pairs · 80\u00a0labels · 3\u00a0annotators");
        assertThat(preference.meaning().getFirst().source()).isEqualTo("Krippendorff 2011");
        assertThat(preference.published()).isNotEmpty();
    }

    @Test
    void with_one_annotator_there_is_nobody_to_compare_with() {
        AgreementScreen screen = screen(1, 1, 10);
        screen.viewModel.start();

        assertThat(missing(exhibit(screen, Tab.OVERVIEW, "agreement-who")))
                .startsWith("One annotator has labeled");
        assertThat(found(screen).headlines().getFirst().beside())
                .isEqualTo("undefined: no item has two labels");
    }

    @Test
    void without_overlap_the_screen_says_so() {
        AgreementScreen screen = screen(3, 1, 12);
        screen.viewModel.start();

        assertThat(missing(exhibit(screen, Tab.OVERVIEW, "agreement-who")))
                .startsWith("No pair was labeled by two people.");
    }

    @Test
    void a_category_that_nobody_used_is_named() {
        AgreementScreen screen = screen(2, 2, 30);
        screen.viewModel.start();
        Exhibit.Content content = exhibit(screen, Tab.OVERVIEW, "agreement-category").content();

        assertThat(content).isInstanceOf(Exhibit.Content.Drawn.class);
        assertThat(
                        ((Exhibit.Content.Drawn) content)
                                .plot()
                                .draw(400, (text, size) -> text.length() * size / 2)
                                .spots())
                .extracting(it -> it.words())
                .contains("On responses that two people judged, nobody used Second");
    }

    @Test
    void a_category_has_its_share_and_how_two_people_say_it() {
        AgreementScreen screen = screen(2, 2, 30);
        screen.viewModel.start();

        Exhibit.Table table = exhibit(screen, Tab.OVERVIEW, "agreement-category").table();

        assertThat(table.heads()).endsWith("Share", "Both", "First only", "Second only", "Neither");
        assertThat(table.rows())
                .allSatisfy(row -> {
                    long compared =
                            row.subList(row.size() - 4, row.size()).stream()
                                    .mapToLong(Long::parseLong)
                                    .sum();
                    assertThat(compared).isEqualTo(60);
                });
    }

    @Test
    void the_table_of_competence_tells_on_which_answers_somebody_is_right() {
        AgreementScreen screen = screen(4, 3, 80);
        screen.viewModel.start();

        Exhibit.Table table = exhibit(screen, Tab.PEOPLE, "agreement-competence").table();

        assertThat(table.heads()).contains("Right by model", "Right on A", "Right on B");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.heads()));
        assertThat(table.rows().getFirst().get(table.heads().indexOf("Right on A")))
                .matches("[\\d.]+ %");
    }

    @Test
    void without_labels_it_invites_to_label() {
        AgreementScreen screen = screen(1, 0, 3);
        screen.viewModel.start();

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.EMPTY);
        screen.viewModel.label();
        assertThat(screen.shown).containsExactly("labeling");
    }

    @Test
    void an_annotator_is_not_told_what_others_said() {
        database = new MadeUp(2, 2).in(folder.resolve("p.pairs"), 5);
        AgreementScreen screen =
                new AgreementScreen(
                        database, folder, AnnotatorRole.ANNOTATOR, Runnable::run, Runnable::run);
        screen.viewModel.start();

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.KEPT);
        assertThat(screen.viewModel.sight().findingsProperty().get()).isEmpty();
    }

    @Test
    void a_filter_narrows_down_what_is_looked_at() {
        AgreementScreen screen = screen(3, 2, 30);
        screen.viewModel.start();
        screen.viewModel.wanted().express("annotator = Mara");

        assertThat(found(screen).report().pairs()).isEqualTo(20);
    }

    @Test
    void the_labels_of_some_people_can_be_looked_at_alone() {
        AgreementScreen screen = screen(3, 2, 30);
        screen.viewModel.start();
        screen.viewModel.people().choose("Mara");
        screen.viewModel.people().choose("Jon");
        assertThat(found(screen).report().people()).hasSize(2);
        screen.viewModel.people().chooseEverybody();

        assertThat(found(screen).report().people()).hasSize(3);
    }

    @Test
    void an_expression_that_is_none_says_why_and_changes_nothing() {
        AgreementScreen screen = screen(3, 2, 12);
        screen.viewModel.start();
        screen.viewModel.wanted().express("annotator =");

        assertThat(screen.viewModel.wanted().troubleProperty().get()).startsWith("Column ");
        assertThat(found(screen).report().pairs()).isEqualTo(12);
    }

    @Test
    void where_no_label_is_left_the_filter_can_be_taken_away() {
        AgreementScreen screen = screen(3, 2, 12);
        screen.viewModel.start();
        screen.viewModel.wanted().express("source = nobody");
        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.NOTHING_FOUND);
        screen.viewModel.wanted().clear();

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.SHOWN);
    }

    @Test
    void nothing_is_computed_before_somebody_has_chosen() {
        database = new MadeUp(3, 2).in(folder.resolve("p.pairs"), 12);
        AgreementScreen screen =
                new AgreementScreen(
                        database, folder, AnnotatorRole.LEAD, Runnable::run, waiting::add);
        screen.viewModel.start();
        Findings before = found(screen);
        screen.viewModel.wanted().express("annotator = Mara");
        screen.viewModel.wanted().express("annotator = Jon");

        assertThat(found(screen)).isSameAs(before);
        waiting.forEach(Runnable::run);
        assertThat(found(screen)).isNotSameAs(before);
    }

    @Test
    void other_annotators_are_drawn_when_somebody_asks_for_it() {
        AgreementScreen screen = screen(5, 4, 40);
        screen.viewModel.start();
        assertThat(found(screen).headlines().getFirst().lines())
                .noneMatch(it -> it.contains("other annotators"));

        screen.viewModel.others().turn();

        Headline preference = found(screen).headlines().getFirst();
        assertThat(preference.lines())
                .anyMatch(it ->
                        it.startsWith("[")
                                && it.endsWith(
                                        "with other annotators, unstable with fewer than 8"));
        assertThat(preference.meaning())
                .anyMatch(it ->
                        it.words().contains("annotators are drawn again, too")
                                && it.source().startsWith("Owen 2007"));
        screen.viewModel.others().turn();
        assertThat(found(screen).headlines().getFirst().lines())
                .noneMatch(it -> it.contains("other annotators"));
    }

    @Test
    void whoever_stops_drawing_other_annotators_has_the_figures_from_before() {
        database = new MadeUp(3, 2).in(folder.resolve("p.pairs"), 20);
        AgreementScreen screen =
                new AgreementScreen(
                        database, folder, AnnotatorRole.LEAD, waiting::add, Runnable::run);
        screen.viewModel.start();
        waiting.remove().run();
        screen.viewModel.others().turn();
        assertThat(screen.viewModel.sight().busyProperty().get()).isTrue();

        screen.viewModel.stop();

        assertThat(screen.viewModel.others().chosenProperty().get()).isFalse();
        assertThat(screen.viewModel.sight().busyProperty().get()).isFalse();
        assertThat(found(screen).headlines()).isNotEmpty();
    }

    @Test
    void whom_the_model_finds_right_least_often_is_looked_at_first() {
        AgreementScreen screen = screen(5, 4, 60);
        screen.viewModel.start();
        MatrixViewModel matrix = screen.viewModel.matrix();

        assertThat(matrix.annotatorProperty().get()).contains("Omar");
        assertThat(matrix.types()).startsWith(LabelType.PREFERENCE).contains(LabelType.STRENGTH);
        Exhibit shown = matrix.exhibitProperty().get().orElseThrow();
        assertThat(shown.title()).isEqualTo("Omar takes what for what: Preference");
        assertThat(shown.what()).contains("Right in ").contains("by the model");
        assertThat(shown.table().heads())
                .containsExactly(
                        "In truth", "Of all", "Says A", "Says B", "Says tie", "Says both bad");
    }

    @Test
    void a_row_of_a_matrix_is_all_that_somebody_says_where_it_is_true() {
        AgreementScreen screen = screen(5, 4, 60);
        screen.viewModel.start();
        Exhibit shown = screen.viewModel.matrix().exhibitProperty().get().orElseThrow();

        assertThat(shown.table().rows())
                .allSatisfy(row ->
                        assertThat(
                                        row.subList(2, row.size()).stream()
                                                .mapToDouble(it -> percent(it))
                                                .sum())
                                .isBetween(98.0, 102.0));
        Exhibit.Content.Drawn drawn = (Exhibit.Content.Drawn) shown.content();
        Spot spot =
                drawn.plot().draw(500, (text, size) -> text.length() * size / 2).spots().getFirst();
        assertThat(spot.words()).startsWith("Where it is A by the model, as in ");
        assertThat(spot.pairs()).isEqualTo("annotator = Omar and preference = a");
    }

    private static double percent(String words) {
        return Double.parseDouble(words.replaceAll("[^0-9.]", ""));
    }

    @Test
    void whoever_looks_at_somebody_sees_their_matrix_and_keeps_it() {
        AgreementScreen screen = screen(5, 4, 60);
        screen.viewModel.start();
        MatrixViewModel matrix = screen.viewModel.matrix();

        screen.viewModel.looked("agreement-competence", List.of("Wei", "80 %"));
        matrix.choose(LabelType.SAFETY);
        screen.viewModel.figures().look();

        assertThat(matrix.exhibitProperty().get().orElseThrow().title())
                .isEqualTo("Wei takes what for what: Safe or unsafe");
        screen.viewModel.looked("agreement-drift", List.of("Jon", "80 %"));
        assertThat(matrix.annotatorProperty().get()).contains("Wei");
    }

    @Test
    void of_two_annotators_there_is_no_matrix() {
        AgreementScreen screen = screen(2, 2, 40);
        screen.viewModel.start();

        assertThat(screen.viewModel.matrix().exhibitProperty().get()).isEmpty();
        assertThat(missing(exhibit(screen, Tab.PEOPLE, "agreement-matrix")))
                .startsWith("Two annotators can't be told apart from the truth");
    }

    @Test
    void whoever_shares_no_pair_with_anybody_is_named_and_left_out_of_the_matrix() {
        AgreementScreen screen = screen(3, 2, 40);
        ImportedPair alone =
                Samples.pair(
                        "alone",
                        "Who is alone?",
                        new Response("Ada.", "model-one"),
                        new Response("Nobody.", "model-two"));
        Samples.add(
                database,
                Samples.decided(
                        alone, new ImportedAnnotation("Hermit", Judgment.of(Preference.A))));
        screen.viewModel.start();
        Exhibit who = exhibit(screen, Tab.OVERVIEW, "agreement-who");

        assertThat(who.what())
                .endsWith("Left out: Hermit, who labeled nothing that somebody else labeled, too.");
        assertThat(((MatrixPlot) ((Exhibit.Content.Drawn) who.content()).plot()).rows())
                .hasSize(3)
                .doesNotContain("Hermit");
    }

    @Test
    void strengths_have_weighted_kappas_of_each_two() {
        AgreementScreen screen = screen(5, 4, 60);
        screen.viewModel.start();
        Exhibit shown = exhibit(screen, Tab.PEOPLE, "agreement-who-strength");

        assertThat(shown.title()).isEqualTo("Who agrees with whom: Strength");
        assertThat(shown.what()).startsWith("Cohen's kappa with quadratic weights");
        assertThat(shown.table().heads()).contains("Quadratic kappa");
        AnnotatorPairs.Pair first =
                found(screen).report().types().stream()
                        .filter(it -> it.type() == LabelType.STRENGTH)
                        .findFirst()
                        .orElseThrow()
                        .audit()
                        .pairs()
                        .getFirst();
        assertThat(shown.table().rows().getFirst().get(2))
                .isEqualTo(FigureText.of(first.quadratic(), first.quadraticInterval()))
                .isNotEqualTo(FigureText.of(first.kappa(), first.interval()));
    }

    @Test
    void computing_can_be_stopped_and_begun_again() {
        database = new MadeUp(3, 2).in(folder.resolve("p.pairs"), 12);
        AgreementScreen screen =
                new AgreementScreen(
                        database, folder, AnnotatorRole.LEAD, waiting::add, Runnable::run);
        screen.viewModel.start();
        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.LOADING);
        screen.viewModel.stop();
        waiting.remove().run();

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.STOPPED);
        screen.viewModel.figures().look();
        waiting.remove().run();
        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.SHOWN);
    }

    @Test
    void what_went_wrong_is_said() {
        AgreementScreen screen = screen(2, 2, 4);
        database.close();
        screen.viewModel.start();

        assertThat(screen.viewModel.sight().stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(screen.viewModel.sight().failureProperty().get()).isPresent();
    }

    @Test
    void parts_are_looked_at_once_somebody_wants_them() {
        AgreementScreen screen = screen(3, 2, 30);
        screen.viewModel.start();
        assertThat(screen.viewModel.parts().exhibitsProperty().get()).isEmpty();
        screen.viewModel.show(Tab.PARTS);
        screen.viewModel.parts().choose(Slicing.SOURCE);

        assertThat(screen.viewModel.parts().exhibitsProperty().get().getFirst().table().rows())
                .extracting(row -> row.getFirst())
                .containsExactly("model-one", "model-two");
    }

    private static List<String> pairs(Exhibit exhibit) {
        return ((Exhibit.Content.Drawn) exhibit.content())
                .plot().draw(400, (text, size) -> text.length() * size / 2).spots().stream()
                        .map(Spot::pairs)
                        .distinct()
                        .toList();
    }

    @Test
    void a_part_and_a_month_lead_to_their_pairs() {
        AgreementScreen screen = screen(3, 2, 30);
        screen.viewModel.start();
        screen.viewModel.wanted().express("decisions > 0");
        screen.viewModel.show(Tab.PARTS);
        screen.viewModel.parts().choose(Slicing.PROMPT_LENGTH);

        Exhibit lengths = screen.viewModel.parts().exhibitsProperty().get().getFirst();

        assertThat(pairs(lengths)).containsExactly("decisions > 0 and prompt_length < 200");
        assertThat(pairs(exhibit(screen, Tab.PARTS, "agreement-months")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).startsWith("decisions > 0 and month = "));
    }

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
        assertThat(plans.exhibits().getFirst().what()).contains(" more pairs, so that there are ");

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
                        ".* more pairs, .* With endless resampling it would be .* to .* \\(95"
                                + " %\\)\\.");
        assertThat(pairs.table().heads()).endsWith("With endless resampling");
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

    @Test
    void the_pair_that_costs_most_is_opened_among_shared_ones() {
        AgreementScreen screen = screen(3, 2, 30);
        screen.viewModel.start();
        PairLine first = found(screen).disagreements().getFirst();
        screen.viewModel.showPair(first);

        assertThat(screen.opened).containsExactly(first.pair());
        assertThat(screen.shown).containsExactly("decisions > 1");
    }

    @Test
    void a_report_is_saved_where_somebody_wants_it() {
        AgreementScreen screen = screen(3, 2, 12);
        screen.viewModel.start();
        screen.viewModel.saveReport();

        assertThat(folder.resolve("agreement.html")).exists();
        assertThat(screen.said)
                .containsExactly("Report saved: " + folder.resolve("agreement.html"));
    }
}
