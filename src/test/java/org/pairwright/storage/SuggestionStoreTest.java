package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Answers;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.filter.Filter;
import org.pairwright.storage.SuggestionStore.Counts;
import org.pairwright.storage.SuggestionStore.Shown;

/// That somebody was shown what machines found is on record, and what they said by themselves can
/// be told from what they said after it.
class SuggestionStoreTest extends StorageTest {
    private Annotator mara;
    private long pair;
    private SuggestionStore store;

    @BeforeEach
    void decide_on_a_pair_that_a_machine_scored() {
        mara = annotator("Mara");
        pair = addPairs(2).getFirst();
        new Machine(database, ALICE, "lexicon").score(Map.of(pair, 900_000));
        decide(mara, pair, Judgment.of(Preference.A));
        store = new SuggestionStore(database);
    }

    private Annotation current() {
        return new AnnotationStore(database).current(pair, mara, 0).orElseThrow();
    }

    private void show() {
        store.show(ALICE, current(), new Shown(uuids(), ""));
    }

    private List<java.util.UUID> uuids() {
        return store.machines(pair).stream().map(Annotation::uuid).toList();
    }

    private int said() {
        AgreementLabels labels =
                new AgreementStore(database).read(Filter.ALL, (stage, done, total) -> {});
        for (int label = 0; label < labels.labels().size(); label++) {
            if (labels.words()
                    .annotators()
                    .get(labels.labels().get(LabelColumn.ANNOTATOR, label))
                    .name()
                    .equals("Mara")) {
                return labels.labels().get(LabelColumn.PREFERENCE, label);
            }
        }
        return -1;
    }

    @Test
    void what_machines_say_of_a_pair_is_found() {
        assertThat(store.machines(pair))
                .extracting(it -> it.annotator().name())
                .containsExactly("lexicon");
        assertThat(store.machines(pair + 1)).isEmpty();
    }

    @Test
    void a_decision_after_a_suggestion_says_that_it_is_one() {
        show();
        assertThat(current().informed()).as("it came before").isFalse();

        decide(mara, pair, Judgment.of(Preference.B));

        assertThat(current().informed()).isTrue();
        assertThat(new OriginStore(database).revisions(pair))
                .filteredOn(it -> it.annotator().equals(mara))
                .extracting(Annotation::informed)
                .containsExactly(true, false);
        assertThat(store.counts()).isEqualTo(new Counts(1, 1));
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void decisions_of_others_and_on_other_pairs_are_their_own() {
        show();
        Annotator noor = annotator("Noor");
        decide(noor, pair, Judgment.of(Preference.B));
        decide(mara, pair + 1, Judgment.of(Preference.B));

        assertThat(new AnnotationStore(database).current(pair, noor, 0).orElseThrow().informed())
                .isFalse();
        assertThat(
                        new AnnotationStore(database)
                                .current(pair + 1, mara, 0)
                                .orElseThrow()
                                .informed())
                .isFalse();
        assertThat(store.counts()).isEqualTo(new Counts(1, 0));
    }

    @Test
    void the_same_is_recorded_once_and_something_new_again() {
        show();
        show();
        decide(mara, pair, Judgment.of(Preference.B));
        show();
        assertThat(number("select count(*) from suggestion")).isEqualTo(1);

        store.show(ALICE, current(), new Shown(List.of(), "lexicon, English, version 1"));

        assertThat(number("select count(*) from suggestion")).isEqualTo(2);
        assertThat(texts("select kind from event order by number"))
                .filteredOn(it -> it.equals("suggestion"))
                .hasSize(2);
        assertThat(store.counts()).isEqualTo(new Counts(1, 1));
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void agreement_goes_by_what_somebody_said_before_they_were_shown_anything() {
        show();
        assertThat(said()).isEqualTo(1);

        decide(mara, pair, Judgment.of(Preference.B));
        assertThat(said()).isEqualTo(1);

        decide(mara, pair, Judgment.of(Preference.TIE));
        assertThat(said()).isEqualTo(1);
    }

    @Test
    void criteria_too_go_by_what_somebody_said_before_they_were_shown_anything() {
        decide(mara, pair, rated(2));
        show();
        decide(mara, pair, rated(5));

        AgreementLabels labels =
                new AgreementStore(database).read(Filter.ALL, (stage, done, total) -> {});
        CriterionAnswers clarity =
                new CriterionReading(database)
                        .of(labels, (stage, done, total) -> {})
                        .getOrDefault("clarity", new CriterionAnswers());

        assertThat(IntStream.range(0, labels.labels().size()).map(it -> clarity.rating(it, false)))
                .contains(2)
                .doesNotContain(5);
    }

    private static Judgment rated(int clarity) {
        return Judgment.of(Preference.A)
                .withAnswers(Answers.NONE.withRating(Side.A, "clarity", clarity));
    }

    @Test
    void who_skips_or_takes_back_afterwards_says_nothing_any_more() {
        show();
        decide(mara, pair, Judgment.skip(SkipReason.OTHER));
        assertThat(said()).as("a skip").isEqualTo(5);

        new Acts(database).undo(ALICE, mara);
        new Acts(database).undo(ALICE, mara);

        assertThat(said()).isEqualTo(-1);
    }

    @Test
    void labels_that_were_read_before_hold_after_a_suggestion_and_a_change() {
        AgreementStore agreement = new AgreementStore(database);
        AgreementLabels before = agreement.read(Filter.ALL, (stage, done, total) -> {});
        show();
        decide(mara, pair, Judgment.of(Preference.B));

        AgreementLabels after = agreement.read(Filter.ALL, (stage, done, total) -> {});

        assertThat(after.labels().size()).isEqualTo(before.labels().size());
        assertThat(said()).isEqualTo(1);
    }

    @Test
    void a_record_that_is_gone_or_changed_is_found() {
        show();
        decide(mara, pair, Judgment.of(Preference.B));
        tamper("delete from suggestion");
        assertThat(check().problems())
                .extracting(CheckReport.Found::message)
                .singleElement()
                .asString()
                .endsWith("is told of by the event log, and is not there.");

        store.show(ALICE, current(), new Shown(uuids(), "forged"));
        tamper("update suggestion set body = '{\"machines\":[],\"passages\":\"\"}'");

        assertThat(check().problems())
                .extracting(CheckReport.Found::message)
                .anyMatch(it -> it.endsWith("is not what was recorded."));
    }
}
