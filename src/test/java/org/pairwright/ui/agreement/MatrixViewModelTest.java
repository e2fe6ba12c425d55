package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Response;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.report.FigureText;
import org.pairwright.statistics.AnnotatorPairs;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.chart.MatrixPlot;
import org.pairwright.ui.kit.chart.Spot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Who agrees with whom, and what each annotator takes for what.
class MatrixViewModelTest extends MadeUpAgreement {
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
    void whom_the_model_finds_right_least_often_is_looked_at_first() {
        AgreementScreen screen = screen(5, 4, 60);
        screen.viewModel.start();
        MatrixViewModel matrix = screen.viewModel.matrix();

        assertThat(matrix.annotatorProperty().get()).contains("Omar");
        assertThat(matrix.types()).startsWith(LabelType.PREFERENCE).contains(LabelType.STRENGTH);
        Exhibit shown = matrix.exhibitProperty().get().orElseThrow();
        assertThat(shown.title()).isEqualTo("Preference: mistakes of Omar");
        assertThat(shown.what()).contains("Right in ").contains("by the model");
        assertThat(shown.table().heads())
                .containsExactly(
                        "In truth", "Of all", "Says A", "Says B", "Says tie", "Says both bad");
    }

    @Test
    void severities_go_by_their_names_and_none_is_safe() {
        AgreementScreen screen = screen(5, 4, 60);
        screen.viewModel.start();

        Exhibit shown = exhibit(screen, Tab.PARTS, "agreement-confusion-severity");

        assertThat(shown.content())
                .isInstanceOfSatisfying(
                        Exhibit.Content.Drawn.class,
                        drawn ->
                                assertThat(((MatrixPlot) drawn.plot()).columns())
                                        .containsExactly("safe", "minor", "moderate", "severe"));
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

    @Test
    void whoever_looks_at_somebody_sees_their_matrix_and_keeps_it() {
        AgreementScreen screen = screen(5, 4, 60);
        screen.viewModel.start();
        MatrixViewModel matrix = screen.viewModel.matrix();

        screen.viewModel.looked("agreement-competence", List.of("Wei", "80 %"));
        matrix.choose(LabelType.SAFETY);
        screen.viewModel.figures().look();

        assertThat(matrix.exhibitProperty().get().orElseThrow().title())
                .isEqualTo("Safe or unsafe: mistakes of Wei");
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
}
