package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.NulInText;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Response;

/// Which rows of files are the same pair, and which are not.
class IdentityTest extends StorageTest {
    private static final ImportedPair PAIR = Samples.pair("Is water wet?");

    @Test
    void the_same_pair_in_a_second_file_adds_no_pair() {
        add(PAIR);

        var again = add(PAIR);

        assertThat(again.getFirst().added()).isFalse();
        assertThat(pairIds()).hasSize(1);
    }

    @Test
    void the_same_pair_twice_in_one_file_is_one_pair() {
        add(PAIR, PAIR);

        assertThat(pairIds()).hasSize(1);
    }

    @Test
    void the_same_pair_with_its_sides_exchanged_is_the_same_pair() {
        add(PAIR);

        add(Samples.pair("", "Is water wet?", PAIR.b(), PAIR.a()));

        assertThat(pairIds()).hasSize(1);
    }

    @Test
    void a_duplicate_brings_its_decisions() {
        add(PAIR);

        add(Samples.decided(PAIR, Judgment.of(Preference.B)));

        assertThat(texts("select preference from annotation")).containsExactly("b");
        assertThat(texts("select state from pair_state")).containsExactly("agreed");
    }

    @Test
    void a_decision_that_comes_twice_is_added_once() {
        ImportedPair decided = Samples.decided(PAIR, Judgment.of(Preference.B));
        add(decided);

        add(decided);

        assertThat(texts("select preference from annotation")).containsExactly("b");
    }

    @Test
    void another_decision_of_the_same_importer_is_a_repeat() {
        add(Samples.decided(PAIR, Judgment.of(Preference.B)));

        add(Samples.decided(PAIR, Judgment.of(Preference.A)));

        assertThat(texts("select preference || occurrence from annotation order by occurrence"))
                .containsExactly("b0", "a1");
        assertThat(number("select b from pair_state")).isEqualTo(1);
        assertThat(number("select a from pair_state")).isZero();
    }

    @Test
    void an_annotator_named_and_unnamed_in_one_row_counts_once() {
        add(
                Samples.decided(
                        PAIR,
                        new ImportedAnnotation("", Judgment.of(Preference.A)),
                        new ImportedAnnotation(Samples.IMPORTER, Judgment.of(Preference.B))));

        assertThat(number("select decisions from pair_state")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void the_same_texts_from_another_source_are_another_pair() {
        add(PAIR);

        add(
                Samples.pair(
                        "",
                        "Is water wet?",
                        PAIR.a(),
                        new Response(PAIR.b().content(), "model-three")));

        assertThat(pairIds()).hasSize(2);
        assertThat(number("select count(*) from prompt")).isEqualTo(1);
        assertThat(number("select count(*) from response")).isEqualTo(3);
    }

    @Test
    void a_known_id_with_another_text_is_a_new_pair_that_names_the_old_one() {
        add(Samples.pair("q1", "Is water wet?", PAIR.a(), PAIR.b()));

        var added = add(Samples.pair("q1", "Is fire hot?", PAIR.a(), PAIR.b()));

        assertThat(added.getFirst().added()).isTrue();
        assertThat(added.getFirst().sameIdAs()).contains("line 1 of sample.jsonl");
    }

    @Test
    void a_known_id_within_one_file_names_its_line() {
        var added =
                add(
                        Samples.pair("q1", "Is water wet?", PAIR.a(), PAIR.b()),
                        Samples.pair("q1", "Is fire hot?", PAIR.a(), PAIR.b()));

        assertThat(added.get(1).sameIdAs()).contains("the pair of line 1");
    }

    @Test
    void identical_responses_are_one_response() {
        Response same = new Response("Yes.", "model-one");
        add(Samples.pair("", "Is water wet?", same, same));

        assertThat(number("select count(*) from response")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void text_of_any_language_comes_back_as_it_went_in() {
        String text = "مرحبا 你好 🙂 \u0001 \\ \" \u2028 ﬁ e\u0301";
        add(Samples.pair(text, text + "a", text + "b"));

        PairTexts texts = new PairStore(database).texts(pairIds().getFirst());

        assertThat(texts.messages().getFirst().content()).isEqualTo(text);
        assertThat(texts.a().content()).isEqualTo(text + "a");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void text_is_ordered_by_bytes() {
        annotator("b");
        annotator("B");
        annotator("é");
        annotator("a");
        annotator("Z");

        assertThat(new AnnotatorStore(database).all())
                .extracting(annotator -> annotator.name())
                .containsExactly("B", "Z", "a", "b", "é");
    }

    @Test
    void a_nul_is_refused() {
        assertThatThrownBy(() -> Samples.pair("Is \0 nothing?")).isInstanceOf(NulInText.class);
    }

    @Test
    void a_known_pair_under_the_id_of_another_is_told() {
        Response yes = new Response("yes", "m");
        Response no = new Response("no", "n");
        add(Samples.pair("1", "One?", yes, no), Samples.pair("2", "Two?", yes, no));

        var again = add(Samples.pair("2", "One?", yes, no), Samples.pair("2", "Two?", yes, no));

        assertThat(again.getFirst().sameIdAs()).contains("line 2 of sample.jsonl");
        assertThat(again.getLast().sameIdAs()).isEmpty();
    }
}
