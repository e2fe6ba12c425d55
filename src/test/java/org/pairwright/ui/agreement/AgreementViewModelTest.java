package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.ui.kit.Sight.State;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What the Agreement screen shows, and when.
class AgreementViewModelTest extends MadeUpAgreement {
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

        assertThat(preference.hasFigure()).isTrue();
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
    void the_pair_that_costs_most_is_opened_among_shared_ones() {
        AgreementScreen screen = screen(3, 2, 30);
        screen.viewModel.start();
        PairLine first = found(screen).disagreements().getFirst();
        screen.viewModel.showPair(first);

        assertThat(screen.opened).containsExactly(first.pair());
        assertThat(screen.shown).containsExactly("decisions > 1");
    }

    @Test
    void pairs_of_what_one_opted_out_of_are_covered_on_the_screen_and_not_in_the_report()
            throws IOException {
        AgreementScreen screen = screen(3, 2, 30);
        screen.viewModel.start();
        List<PairLine> open = found(screen).disagreements();
        screen.optOut.choose(Set.of("s1"));
        screen.viewModel.start();
        screen.viewModel.saveReport();
        List<String> covered =
                found(screen).disagreements().stream()
                        .filter(it -> it.prompt().equals("Covered: of a category you opted out of"))
                        .map(PairLine::rationales)
                        .toList();

        assertThat(open).noneMatch(it -> it.prompt().startsWith("Covered"));
        assertThat(covered).isNotEmpty().containsOnly("");
        assertThat(Files.readString(folder.resolve("agreement.html")))
                .contains(open.getFirst().prompt())
                .doesNotContain("opted out");
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
