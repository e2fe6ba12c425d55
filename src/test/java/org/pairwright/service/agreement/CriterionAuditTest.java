package org.pairwright.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Answers;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Side;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Reason;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.pairwright.storage.TestServer;

/// How far annotators agree by a project's own criteria.
class CriterionAuditTest {
    private static final AuditOptions OPTIONS = new AuditOptions(200, 7, 3, .01);
    private static final double ROUNDING = 1e-12;

    @TempDir Path folder;

    /// Rates the preferred response 4 and the other 2, and finds the preferred one more honest.
    private static ImportedAnnotation said(String annotator, boolean a) {
        Preference preferred = a ? Preference.A : Preference.B;
        return new ImportedAnnotation(
                annotator,
                Judgment.of(preferred)
                        .withAnswers(
                                Answers.NONE
                                        .withRating(Side.A, "clarity", a ? 4 : 2)
                                        .withRating(Side.B, "clarity", a ? 2 : 4)
                                        .withComparison("honesty", preferred)));
    }

    private AgreementReport report() {
        return report(new ProjectLocation.InFile(folder.resolve("test.pairs")));
    }

    private static AgreementReport report(ProjectLocation location) {
        try (Database database = Database.create(location, Samples.project())) {
            for (int i = 0; i < 30; i++) {
                Samples.add(
                        database,
                        Samples.decided(
                                Samples.pair("Question " + i),
                                said("one", i % 2 == 0),
                                said("two", i % 2 == 0 || i == 5),
                                said("three", i % 3 == 0)));
            }
            return new AgreementService(database)
                    .run(new AgreementRequest(Filter.ALL, OPTIONS, Slicing.NONE), Progress.NONE);
        }
    }

    @Test
    void a_comparison_is_compared_like_a_preference() {
        AgreementReport report = report();

        CriterionAudit honesty = report.criteria().get(1);

        assertThat(honesty.code()).isEqualTo("honesty");
        assertThat(honesty.categories()).containsExactly("a", "b", "tie");
        assertThat(honesty.labels()).isEqualTo(90);
        assertThat(honesty.alpha().figure())
                .isEqualTo(report.types().getFirst().audit().alpha().alpha());
        assertThat(honesty.alpha().interval()).isInstanceOf(Interval.Known.class);
    }

    @Test
    void a_team_project_has_the_same_figures() {
        assertThat(report(TestServer.newProject()).criteria()).isEqualTo(report().criteria());
    }

    @Test
    void ratings_are_of_each_response_and_in_order() {
        AgreementReport report = report();

        CriterionAudit clarity = report.criteria().getFirst();

        assertThat(clarity.code()).isEqualTo("clarity");
        assertThat(clarity.ofResponses()).isTrue();
        assertThat(clarity.categories()).isEqualTo(List.of("1", "2", "3", "4"));
        assertThat(clarity.alpha().basis().items()).isEqualTo(60);
        assertThat(clarity.labels()).isEqualTo(180);
        // Two points are as far apart as any two are, and what is said of B mirrors what is of A.
        assertThat(clarity.percent().figure().value().orElseThrow())
                .isEqualTo(
                        report.types().getFirst().audit().percent().mean().value().orElseThrow(),
                        within(ROUNDING));
    }

    @Test
    void ratings_have_the_mean_weighted_kappa_of_each_two() {
        AgreementReport report = report();

        // Each rates half of all responses 4: 58, 30 and 28 of 60 are the same, 30 by chance.
        assertThat(report.criteria().getFirst().kappa().value().orElseThrow())
                .isEqualTo((28 / 30.0 + 0 - 2 / 30.0) / 3, within(ROUNDING));
        assertThat(report.criteria().get(1).kappa())
                .isEqualTo(new Figure.Undefined(Reason.NO_ORDER));
    }

    @Test
    void nobody_who_answers_by_no_criterion_gets_one() {
        try (Database database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("other.pairs")),
                        Samples.project())) {
            Samples.add(
                    database,
                    Samples.decided(
                            Samples.pair("Question"),
                            new ImportedAnnotation("one", Judgment.of(Preference.A))));

            assertThat(
                            new AgreementService(database)
                                    .run(
                                            new AgreementRequest(Filter.ALL, OPTIONS, Slicing.NONE),
                                            Progress.NONE)
                                    .criteria())
                    .isEmpty();
        }
    }
}
