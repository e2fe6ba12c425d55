package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairMarks;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.Verdict;

/// A file may name the responses of a pair that is known the other way round. What it says of them
/// is then said of the same texts, not of the same letters.
class ExchangedSidesTest extends StorageTest {
    private static final Response ONE = new Response("one", "model-one");
    private static final Response TWO = new Response("two", "model-two");
    private static final ImportedPair PAIR = Samples.pair("", "Which?", ONE, TWO);
    private static final ImportedPair EXCHANGED = Samples.pair("", "Which?", TWO, ONE);

    /// Of the exchanged pair: that its A, which is "two", is better and unsafe.
    private static final Judgment OF_EXCHANGED =
            Judgment.of(Side.A, Strength.SLIGHT)
                    .withAxes(Preference.A, Preference.B)
                    .withVerdict(
                            Side.A,
                            new Verdict(Safety.UNSAFE, List.of("s1"), Severity.MINOR, Refusal.NONE))
                    .withCorrection(Side.A, "two, corrected");

    private List<Annotation> current() {
        return database.read(handle -> AnnotationRows.currentOf(handle, List.of(1L)))
                .getOrDefault(1L, List.of());
    }

    @Test
    void what_a_file_says_goes_to_the_response_that_it_is_said_of() {
        add(PAIR);
        add(Samples.decided(EXCHANGED, OF_EXCHANGED));

        assertThat(pairIds()).hasSize(1);
        assertThat(current())
                .singleElement()
                .satisfies(it -> {
                    Judgment said = it.judgment();
                    assertThat(said.preference()).isEqualTo(Preference.B);
                    assertThat(said.strength()).isEqualTo(Strength.SLIGHT);
                    assertThat(said.moreHelpful()).isEqualTo(Preference.B);
                    assertThat(said.safer()).isEqualTo(Preference.A);
                    assertThat(said.a()).isEqualTo(Verdict.NONE);
                    assertThat(said.b().safety()).isEqualTo(Safety.UNSAFE);
                    assertThat(said.corrections()).isEqualTo(new Corrections("", "two, corrected"));
                });
        assertThat(texts("select content from response r join verdict v on v.response = r.id"))
                .containsExactly("two");
        assertThat(found()).isEmpty();
    }

    @Test
    void the_same_words_with_the_sides_exchanged_add_nothing() {
        add(Samples.decided(PAIR, OF_EXCHANGED.turned()), Samples.decided(EXCHANGED, OF_EXCHANGED));
        add(Samples.decided(EXCHANGED, OF_EXCHANGED));

        assertThat(number("select count(*) from annotation")).isEqualTo(1);
        assertThat(texts("select state from pair_state")).containsExactly("agreed");
        assertThat(found()).isEmpty();
    }

    @Test
    void whoever_brings_it_learns_that_it_is_the_other_way_round() {
        add(PAIR);

        assertThat(add(PAIR, EXCHANGED))
                .extracting(ImportStaging.Added::turned)
                .containsExactly(false, true);
    }

    @Test
    void two_files_that_agree_on_the_text_agree() {
        add(PAIR);
        add(Samples.decided(PAIR, new ImportedAnnotation("x", Judgment.of(Preference.A))));
        add(Samples.decided(EXCHANGED, new ImportedAnnotation("y", Judgment.of(Preference.B))));

        assertThat(texts("select state from pair_state")).containsExactly("agreed");
    }

    @Test
    void a_known_answer_is_that_of_the_text() {
        add(PAIR);
        try (ImportStaging staging = ImportStaging.begin(database, true)) {
            Samples.stage(staging, Samples.decided(EXCHANGED, Judgment.of(Preference.A)));
            staging.merge(ALICE);
        }

        assertThat(texts("select preference from pair_gold")).containsExactly("b");
    }

    @Test
    void a_known_answer_of_an_archive_comes_to_a_pair_that_was_there() {
        add(PAIR);
        PairMarks marks = new PairMarks(UuidV7.next(), false, 0, "", Preference.A);
        add(
                new ImportedPair(
                        "",
                        EXCHANGED.prompt(),
                        EXCHANGED.a(),
                        EXCHANGED.b(),
                        EXCHANGED.keys(),
                        Side.A,
                        List.of(),
                        "",
                        marks));

        assertThat(texts("select preference from pair_gold")).containsExactly("b");
        assertThat(pairIds()).hasSize(1);
    }

    @Test
    void what_a_person_saw_and_said_elsewhere_is_turned_as_a_whole() {
        add(PAIR);
        add(
                Samples.decided(
                        EXCHANGED,
                        new ImportedAnnotation(
                                "Mara",
                                OF_EXCHANGED,
                                new Recording.Elsewhere(
                                        UuidV7.next(),
                                        UUID.randomUUID(),
                                        AnnotatorKind.PERSON,
                                        AnnotatorRole.ANNOTATOR,
                                        0,
                                        false,
                                        "a",
                                        1_000,
                                        2_000,
                                        500))));

        assertThat(current())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.annotator()).extracting(Annotator::name).isEqualTo("Mara");
                    assertThat(it.left()).contains(Side.B);
                    assertThat(it.judgment()).isEqualTo(OF_EXCHANGED.turned());
                });
        assertThat(found()).isEmpty();
    }
}
