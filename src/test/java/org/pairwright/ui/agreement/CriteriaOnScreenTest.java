package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Answers;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Side;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.statistics.Figure;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.chart.Spot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What the Agreement screen shows of a project's own criteria.
class CriteriaOnScreenTest {
    @TempDir private Path folder;
    private Database database;

    @AfterEach
    void close() {
        database.close();
    }

    private Findings found() {
        AgreementScreen screen = new AgreementScreen(database, folder);
        screen.viewModel.start();
        return screen.viewModel.sight().findingsProperty().get().orElseThrow();
    }

    private void make() {
        make("two");
    }

    /// @param other whoever answers besides the first; differently at times where it is "two"
    private void make(String other) {
        boolean differs = other.equals("two");
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("p.pairs")), Samples.project());
        for (int i = 0; i < 24; i++) {
            Samples.add(
                    database,
                    Samples.decided(
                            Samples.pair("Question " + i),
                            said("one", i % 2 == 0, 1 + i % 3),
                            said(
                                    other,
                                    i % 2 == 0 || (differs && i == 5),
                                    differs && i == 7 ? 5 : 1 + i % 3)));
        }
    }

    private static ImportedAnnotation said(String annotator, boolean a, int clarity) {
        Preference preferred = a ? Preference.A : Preference.B;
        return new ImportedAnnotation(
                annotator,
                Judgment.of(preferred)
                        .withAnswers(
                                Answers.NONE
                                        .withRating(Side.A, "clarity", clarity)
                                        .withComparison("honesty", preferred)));
    }

    @Test
    void each_criterion_has_a_headline_that_says_what_it_means() {
        make();

        List<Headline> headlines = found().headlines();

        assertThat(headlines)
                .extracting(Headline::title)
                .endsWith("clarity, alpha (ordinal)", "honesty, alpha");
        Headline clarity = headlines.get(headlines.size() - 2);
        assertThat(clarity.id()).isEqualTo("agreement-criterion-clarity");
        assertThat(clarity.beside()).startsWith("[.");
        assertThat(clarity.lines())
                .containsExactly(
                        "96 % agree", "24\u00a0responses · 48\u00a0labels · 2\u00a0annotators");
        assertThat(clarity.meaning().getFirst().words())
                .contains("Differences between two ratings of the same response");
        assertThat(clarity.numbers())
                .extracting(List::getFirst)
                .containsExactly(
                        "Percent agreement", "Gwet's AC2, quadratic", "Cohen's kappa, quadratic");
    }

    @Test
    void headlines_of_criteria_follow_a_decision_as_others_do() {
        make();
        ProjectAudit audit =
                new ProjectAudit(
                        database,
                        new AnnotatorStore(database)
                                .require("Ada", AnnotatorKind.PERSON, AnnotatorRole.LEAD));
        LiveFigures live = new LiveFigures(audit);
        AgreementRequest request =
                new AgreementRequest(Filter.ALL, AgreementViewModel.OPTIONS, Slicing.NONE);
        Findings found = found();
        Map<String, Figure> before = live.find(request, Progress.NONE);
        assertThat(before.keySet())
                .contains("agreement-criterion-clarity", "agreement-criterion-honesty");
        assertThat(found.withFigures(before).headlines()).isEqualTo(found.headlines());

        Samples.add(
                database,
                Samples.decided(
                        Samples.pair("Further"), said("one", true, 1), said("two", false, 5)));
        Map<String, Figure> after = live.find(request, Progress.NONE);

        for (String id : List.of("agreement-criterion-clarity", "agreement-criterion-honesty")) {
            assertThat(after.get(id))
                    .isNotEqualTo(before.get(id))
                    .isEqualTo(
                            found().headlines().stream()
                                    .filter(it -> it.id().equals(id))
                                    .findFirst()
                                    .orElseThrow()
                                    .figure());
        }
    }

    @Test
    void all_criteria_stand_in_one_picture_and_lead_to_the_pairs_on_which_people_differ() {
        make();

        Exhibit exhibit = exhibit();

        assertThat(exhibit.table().rows())
                .extracting(row -> row.subList(0, 2))
                .containsExactly(
                        List.of("clarity", "1 to 5, each response"),
                        List.of("honesty", "which response, or a tie"));
        assertThat(ways(exhibit)).containsExactly("differs_by = clarity", "differs_by = honesty");
    }

    @Test
    void a_criterion_by_which_nobody_differs_leads_nowhere() {
        make("somebody who agrees");

        assertThat(ways(exhibit())).containsExactly("", "");
    }

    private Exhibit exhibit() {
        return found().on(Tab.OVERVIEW).stream()
                .filter(it -> it.id().equals("agreement-criteria"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ways(Exhibit exhibit) {
        return ((Exhibit.Content.Drawn) exhibit.content())
                .plot().draw(400, (text, size) -> text.length() * size / 2).spots().stream()
                        .map(Spot::pairs)
                        .toList();
    }

    @Test
    void criteria_by_which_nobody_else_answered_say_that_they_cannot_be_compared() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("p.pairs")), Samples.project());
        Samples.add(database, Samples.decided(Samples.pair("Question"), said("one", true, 3)));

        assertThat(found().on(Tab.OVERVIEW))
                .filteredOn(it -> it.id().equals("agreement-criteria"))
                .extracting(Exhibit::content)
                .containsExactly(
                        new Exhibit.Content.Missing(
                                "Nothing was judged by two people by the same criterion, so"
                                        + " criteria cannot be compared."));
    }

    @Test
    void without_criteria_nothing_is_shown_of_them() {
        database = new MadeUp(2, 2).in(folder.resolve("p.pairs"), 12);

        assertThat(found().on(Tab.OVERVIEW))
                .extracting(Exhibit::id)
                .doesNotContain("agreement-criteria");
    }
}
