package org.pairwright.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.MarkingService;
import org.pairwright.service.Progress;
import org.pairwright.service.UnknownAnnotator;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.ScaleUse;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;
import org.pairwright.storage.Samples;

/// A project of four pairs, three people and a model, of which every figure can be computed by
/// hand.
///
/// | pair | x | y | z | judge |
/// |---|---|---|---|---|
/// | 1, whose known answer is a | a 3 | a 1 | b 2 | a |
/// | 2 | a 1 | a 2 | a 1 | a |
/// | 3 | b 2 | b 2 | tie | b |
/// | 4, which is excluded | b 1 | a 1 | b 3 | a |
class SmallProjectTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final AuditOptions OPTIONS = new AuditOptions(100, 7, 2, .01);

    @TempDir Path folder;
    Database database;

    @BeforeEach
    void bring_labels_in() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
        pair("One", said("x", Side.A, 3), said("y", Side.A, 1), said("z", Side.B, 2));
        pair("Two", said("x", Side.A, 1), said("y", Side.A, 2), said("z", Side.A, 1));
        pair(
                "Three",
                said("x", Side.B, 2),
                said("y", Side.B, 2),
                new ImportedAnnotation(
                        "z", Judgment.of(Preference.TIE).withRationale("Both fine")));
        pair("Four", said("x", Side.B, 1), said("y", Side.A, 1), said("z", Side.B, 3));
        AnnotatorStore annotators = new AnnotatorStore(database);
        Annotator judge = annotators.require("judge", AnnotatorKind.MODEL, AnnotatorRole.ANNOTATOR);
        Preference[] answers = {Preference.A, Preference.A, Preference.B, Preference.A};
        for (int i = 0; i < answers.length; i++) {
            new AnnotationStore(database)
                    .record(
                            new Actor("judge", "system-user"),
                            new NewAnnotation(
                                    i + 1,
                                    judge,
                                    0,
                                    Judgment.of(answers[i]),
                                    Side.A,
                                    Instant.ofEpochMilli(1_000),
                                    Instant.ofEpochMilli(2_000),
                                    Duration.ofSeconds(1)));
        }
        MarkingService marking =
                new MarkingService(
                        database,
                        annotators.require("lead", AnnotatorKind.PERSON, AnnotatorRole.LEAD));
        marking.mark(new Marking.Gold(Preference.A), new long[] {1}, Progress.NONE);
        marking.mark(new Marking.Exclude("odd"), new long[] {4}, Progress.NONE);
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    private void pair(String question, ImportedAnnotation... said) {
        Samples.add(database, Samples.decided(Samples.pair(question), said));
    }

    private static ImportedAnnotation said(String annotator, Side side, int strength) {
        return new ImportedAnnotation(annotator, Judgment.of(side, level(strength)));
    }

    private static Strength level(int level) {
        return Arrays.stream(Strength.values())
                .filter(strength -> strength.level() == level)
                .findFirst()
                .orElseThrow();
    }

    private AgreementReport audit(Slicing by, String... annotators) {
        return new AgreementService(database)
                .run(
                        new AgreementRequest(Filter.ALL, OPTIONS, by, List.of(annotators)),
                        Progress.NONE);
    }

    private static double number(Figure figure) {
        return figure.value().orElseThrow();
    }

    @Test
    void agreement_on_the_preference() {
        TypeAudit preference = audit(Slicing.NONE).types().getFirst();

        // 12 labels: 6 a, 5 b, a tie. 1 - 11 * 6 / (144 - 36 - 25 - 1).
        assertThat(number(preference.audit().alpha().alpha())).isCloseTo(16 / 82.0, ROUNDING);
        assertThat(number(preference.audit().percent().mean())).isCloseTo(.5, ROUNDING);
        assertThat(preference.confusion().get(0).subList(0, 3)).containsExactly(4L, 4L, 0L);
        assertThat(preference.confusion().get(1).subList(0, 3)).containsExactly(4L, 2L, 2L);
        assertThat(preference.confusion().get(2).subList(0, 3)).containsExactly(0L, 2L, 0L);
    }

    @Test
    void agreement_with_and_without_the_excluded_pair() {
        Exclusions exclusions = audit(Slicing.NONE).exclusions();

        assertThat(exclusions.pairs()).isOne();
        assertThat(exclusions.labels()).isEqualTo(3);
        assertThat(number(exclusions.before().getFirst().alpha().figure()))
                .isCloseTo(16 / 82.0, ROUNDING);
        assertThat(number(exclusions.after().getFirst().alpha().figure()))
                .isCloseTo(14 / 46.0, ROUNDING);
        assertThat(number(exclusions.after().getFirst().percent().figure()))
                .isCloseTo(5 / 9.0, ROUNDING);
    }

    @Test
    void the_model_against_people() {
        ModelAudit judge = audit(Slicing.NONE).models().getFirst();
        ModelAudit.OfType preference = judge.types().getFirst();

        assertThat(judge.name()).isEqualTo("judge");
        assertThat(judge.types()).hasSize(1);
        assertThat(preference.majority()).isEqualTo(new Proportion(3, 4));
        assertThat(number(preference.kappa())).isCloseTo(.5, ROUNDING);
        assertThat(number(preference.person())).isCloseTo(2 / 3.0, ROUNDING);
        assertThat(number(preference.people())).isCloseTo(.5, ROUNDING);
        assertThat(preference.confusion().get(1)).startsWith(1L, 1L);
        assertThat(judge.gold()).isEqualTo(new Finding.Tested<>(new Proportion(1, 1)));
        assertThat(judge.calibration()).isEqualTo(new Finding.Untested<>(Obstacle.NO_SCORES));
    }

    @Test
    void the_pairs_that_lower_the_figures_most() {
        List<Disagreement> all = audit(Slicing.NONE).disagreements();

        assertThat(all).extracting(Disagreement::pair).contains(1L, 3L, 4L);
        for (Disagreement pair : all) {
            if (pair.pair() != 2) {
                assertThat(pair.losses().get("preference")).isCloseTo(22 / 82.0, ROUNDING);
            } else {
                assertThat(pair.losses()).doesNotContainKey("preference");
            }
        }
        assertThat(all)
                .isSortedAccordingTo((one, other) -> Double.compare(other.loss(), one.loss()));
        Disagreement third =
                all.stream().filter(pair -> pair.pair() == 3).findFirst().orElseThrow();
        assertThat(third.prompt()).isEqualTo("Three");
        assertThat(third.answers())
                .extracting(Disagreement.Answer::annotator)
                .containsExactly("x", "y", "z");
        assertThat(third.answers().getLast().judgment().rationale()).isEqualTo("Both fine");
    }

    @Test
    void known_answers_ties_and_the_use_of_the_scale() {
        var behavior = audit(Slicing.NONE).behavior();

        assertThat(behavior.gold().overall()).isEqualTo(new Finding.Tested<>(new Proportion(2, 3)));
        assertThat(behavior.ties().overall().found().orElseThrow().ties())
                .isEqualTo(new Proportion(1, 12));
        ScaleUse x = behavior.scale().annotators().getFirst().finding().found().orElseThrow();
        assertThat(x.mean()).isCloseTo(-.25, ROUNDING);
        assertThat(number(x.deviation())).isCloseTo(Math.sqrt(14.75 / 3), ROUNDING);
        assertThat(x.meanLevel()).isCloseTo(7 / 4.0, ROUNDING);
        assertThat(behavior.consistency().overall())
                .isEqualTo(new Finding.Untested<>(Obstacle.NO_REPEATS));
        assertThat(behavior.length().overall())
                .isEqualTo(new Finding.Untested<>(Obstacle.TOO_FEW_CHOICES));
    }

    @Test
    void some_annotators_alone() {
        AgreementReport report = audit(Slicing.NONE, "x", "y");

        assertThat(report.types().getFirst().annotators()).containsExactly("x", "y");
        assertThat(number(report.types().getFirst().audit().alpha().alpha()))
                .isCloseTo(16 / 30.0, ROUNDING);
        assertThat(report.people()).hasSize(2);
        assertThat(report.disagreements().getFirst().answers()).hasSize(2);
    }

    @Test
    void nobody_is_called_like_that() {
        assertThatExceptionOfType(UnknownAnnotator.class)
                .isThrownBy(() -> audit(Slicing.NONE, "x", "nobody"))
                .withMessage("The project has no annotator \"nobody\".");
    }

    @Test
    void prompts_of_a_length_and_a_script_are_parts() {
        assertThat(audit(Slicing.PROMPT_LENGTH).slices())
                .extracting(Slice::name)
                .containsExactly("under 200 characters");
        assertThat(audit(Slicing.SCRIPT).slices()).extracting(Slice::name).containsExactly("LATIN");
    }
}
