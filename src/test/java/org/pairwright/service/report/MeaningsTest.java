package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.pairwright.service.agreement.AgreementFigure;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.AgreementService;
import org.pairwright.service.agreement.CriterionAudit;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Reason;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// Figures in plain words.
class MeaningsTest {
    private static final AuditOptions OPTIONS = new AuditOptions(200, 7, 3, .01);

    @TempDir Path folder;
    Database database;
    Meanings meanings = new Meanings();

    @BeforeEach
    void make_a_project() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    /// Says for each pair what each annotator answers: a letter each, `-` for nothing.
    private TypeAudit preferences(String... pairs) {
        for (int i = 0; i < pairs.length; i++) {
            List<ImportedAnnotation> said = new ArrayList<>();
            for (int annotator = 0; annotator < pairs[i].length(); annotator++) {
                switch (pairs[i].charAt(annotator)) {
                    case 'a' -> said.add(says(annotator, Preference.A));
                    case 'b' -> said.add(says(annotator, Preference.B));
                    case 't' -> said.add(says(annotator, Preference.TIE));
                    default -> assertThat(pairs[i].charAt(annotator)).isEqualTo('-');
                }
            }
            Samples.add(
                    database,
                    Samples.decided(
                            Samples.pair("Question " + i),
                            said.toArray(ImportedAnnotation[]::new)));
        }
        return report().types().getFirst();
    }

    private AgreementReport report() {
        return new AgreementService(database)
                .run(new AgreementRequest(Filter.ALL, OPTIONS, Slicing.NONE), Progress.NONE);
    }

    private static ImportedAnnotation says(int annotator, Preference preference) {
        return new ImportedAnnotation("Annotator " + annotator, Judgment.of(preference));
    }

    @Test
    void ratings_of_helpfulness_on_five_points_stand_beside_those_of_helpsteer2() {
        assertThat(comparisons("helpfulness", 5))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.words())
                            .startsWith("HelpSteer2, helpfulness of each response on five points:")
                            .contains(".465 at first, .706 once");
                    assertThat(it.sources()).containsExactly(Source.WANG_2024);
                });
        assertThat(comparisons("correctness", 5)).hasSize(1);
        assertThat(comparisons("helpfulness", 7)).isEmpty();
        assertThat(comparisons("clarity", 5)).isEmpty();
    }

    private List<Meaning> comparisons(String criterion, int points) {
        AgreementFigure alpha =
                new AgreementFigure(
                        new Figure.Known(.6),
                        new Interval.Undefined(Reason.NOT_ASKED),
                        new Basis(60, 180, 3, 0));
        CriterionAudit audit =
                new CriterionAudit(
                        criterion,
                        criterion,
                        true,
                        IntStream.rangeClosed(1, points).mapToObj(String::valueOf).toList(),
                        180,
                        alpha,
                        alpha,
                        new Figure.Known(.5),
                        new Figure.Known(.7),
                        new Interval.Undefined(Reason.NOT_ASKED));
        return meanings.of(audit).comparisons();
    }

    @Test
    void alpha_stands_with_raw_and_chance_agreement_and_its_source() {
        Meaning alpha = meanings.of(preferences("aa", "bb", "ab", "aa", "bb", "tt")).alpha();

        assertThat(alpha.words())
                .matches(
                        "alpha = \\.76 \\[.*\\]; 83 % raw agreement; 38 % expected by chance\\. "
                                + "Two annotators of the same pair disagree 24 % as often as they "
                                + "would if all labels were dealt out at random\\.");
        assertThat(alpha.sources()).containsExactly(Source.KRIPPENDORFF_2011);
    }

    @Test
    void without_overlap_there_is_no_figure_but_a_reason() {
        TypeMeanings alone = meanings.of(preferences("a-", "-b", "a"));

        assertThat(alone.headline()).isEqualTo("alpha is undefined: no item has two labels");
        assertThat(alone.alpha().words())
                .isEqualTo(
                        "Undefined: no item has two labels. Agreement shows only where two people"
                                + " labeled the same item: give pairs to two annotators or more.");
        assertThat(alone.comparisons()).isEmpty();
    }

    @Test
    void where_no_interval_was_asked_for_neither_types_nor_criteria_give_another_reason() {
        AuditOptions none = OPTIONS.withoutIntervals();
        for (int i = 0; i < 4; i++) {
            int rating = 1 + i % 2;
            Samples.add(
                    database,
                    Samples.decided(
                            Samples.pair("Question " + i), rates("one", rating), rates("two", 2)));
        }
        AgreementReport report =
                new AgreementService(database)
                        .run(new AgreementRequest(Filter.ALL, none, Slicing.NONE), Progress.NONE);

        assertThat(meanings.of(report.criteria().getFirst()).interval(none).words())
                .isEqualTo("No interval was asked for.")
                .isEqualTo(meanings.of(report.types().getFirst()).interval(none).words());
    }

    @Test
    void a_criterion_is_told_by_its_name() {
        for (int i = 0; i < 24; i++) {
            int rating = 1 + i % 2;
            Samples.add(
                    database,
                    Samples.decided(
                            Samples.pair("Question " + i),
                            rates("one", rating),
                            rates("two", i == 3 ? 1 : rating)));
        }

        CriterionMeanings clarity = meanings.of(report().criteria().getFirst());

        assertThat(clarity.named().words())
                .matches(
                        "clarity: alpha = \\.\\d\\d \\[.*\\]; 96 % raw agreement\\. Differences"
                                + " .*");
        assertThat(clarity.beneath()).isEqualTo("96 % raw agreement. 24 responses, 2 annotators");
        assertThat(CriterionPart.of(report().criteria(), meanings).charts()).hasSize(1);
    }

    @Test
    void a_criterion_by_which_one_person_answered_is_undefined_by_its_name() {
        Samples.add(database, Samples.decided(Samples.pair("Question"), rates("one", 1)));

        CriterionMeanings clarity = meanings.of(report().criteria().getFirst());

        assertThat(clarity.named().words())
                .isEqualTo("clarity: undefined, no item has two labels.");
        assertThat(clarity.beneath()).isEqualTo("no item has two labels; 1 response with one.");
        assertThat(CriterionPart.of(report().criteria(), meanings).charts()).isEmpty();
    }

    @Test
    void a_figure_beside_the_headline_that_is_undefined_says_which_one_it_is() {
        TypeAudit preference = preferences("at", "tt", "ta");
        TypeAudit.Beside withoutTies =
                preference.besides().stream()
                        .filter(it -> it.key().equals("percent_agreement_without_ties"))
                        .findFirst()
                        .orElseThrow();

        assertThat(meanings.of(preference).beside(withoutTies).words())
                .isEqualTo("Percent agreement without ties: undefined, no item has two labels.");
    }

    private static ImportedAnnotation rates(String annotator, int clarity) {
        return new ImportedAnnotation(
                annotator,
                Judgment.of(clarity == 1 ? Preference.B : Preference.A)
                        .withAnswers(Answers.NONE.withRating(Side.A, "clarity", clarity)));
    }

    @Test
    void one_category_is_no_agreement_of_one() {
        assertThat(meanings.of(preferences("aa", "aa")).alpha().words())
                .startsWith("Undefined: only one category was used.");
    }

    @Test
    void a_dominant_answer_is_told_to_lower_alpha() {
        TypeMeanings types =
                meanings.of(
                        preferences("aa", "aa", "aa", "aa", "aa", "aa", "aa", "aa", "aa", "ab"));

        assertThat(types.cautions().getFirst().words())
                .startsWith("95 % of labels are \"a\", so that chance alone gives 90 % agreement.")
                .contains("although raw agreement is 90 %");
    }

    @Test
    void few_annotators_and_pairs_with_one_label_are_told() {
        assertThat(meanings.of(preferences("aa", "ab", "b-")).cautions())
                .extracting(Meaning::words)
                .anySatisfy(words -> assertThat(words).startsWith("2 annotators labeled:"))
                .anySatisfy(words ->
                        assertThat(words)
                                .isEqualTo(
                                        "Not counted in these figures: 1 pair with one label only,"
                                                + " which says nothing about agreement."));
    }

    @Test
    void like_is_compared_with_like() {
        assertThat(meanings.of(preferences("aa", "ab", "bb")).comparisons())
                .extracting(Meaning::words)
                .noneMatch(words -> words.contains("ties counted"))
                .anyMatch(words -> words.startsWith("MT-Bench, ties left out: 81 %"))
                .anyMatch(words -> words.startsWith("InstructGPT: 72.6 ± 1.5 %"))
                .anyMatch(words -> words.startsWith("HH-RLHF: about 63 %"));
    }

    @Test
    void where_ties_were_given_they_are_compared_too() {
        assertThat(meanings.of(preferences("aa", "at", "bb")).comparisons().getFirst().words())
                .startsWith("MT-Bench, ties counted: 63 %");
    }

    @Test
    void figures_beside_the_headline_have_a_meaning_of_their_own() {
        TypeAudit audit = preferences("aa", "at", "bb", "ab");

        assertThat(audit.besides())
                .allSatisfy(beside ->
                        assertThat(meanings.of(audit).beside(beside).words())
                                .doesNotStartWith(beside.words()));
    }

    @Test
    void two_who_share_little_are_not_judged() {
        TypeAudit audit = preferences("aa", "ab", "bb");

        assertThat(meanings.pair(audit, audit.audit().pairs().getFirst()).words())
                .isEqualTo(
                        "Annotator 0 and Annotator 1 gave the same answer on 67 % of 3 pairs;"
                                + " kappa, which takes off what chance gives, is .40. With fewer than"
                                + " 30 shared items this says little.");
        assertThat(meanings.rest(audit, 0).words())
                .isEqualTo(
                        "Annotator 0 agrees with the labels of the others in 67 % of cases over 3"
                                + " pairs, and with their majority on 67 % [21 %, 94 %] of 3 where they"
                                + " have one.");
        assertThat(meanings.competence(audit, 0).words())
                .startsWith("The model can't be estimated: two annotators can't be told apart");
    }

    @Test
    void what_cannot_be_tested_is_said() {
        preferences("aa", "ab");

        assertThat(
                        meanings.biases()
                                .side("Annotator 0", report().behavior().side().overall())
                                .words())
                .isEqualTo(
                        "Annotator 0: it cannot be tested whether the left side is preferred, as"
                                + " which response stood on the left was not recorded.");
    }
}
