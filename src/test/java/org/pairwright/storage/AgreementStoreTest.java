package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;

/// What annotators say, as columns of numbers.
class AgreementStoreTest extends StorageTest {
    private AgreementLabels labels() {
        return labels(Filter.ALL);
    }

    private AgreementLabels labels(Filter filter) {
        return new AgreementStore(database).read(filter, (stage, done, total) -> {});
    }

    private static List<Integer> column(AgreementLabels labels, LabelColumn column) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < labels.labels().size(); i++) {
            numbers.add(labels.label(column, i));
        }
        return numbers;
    }

    private static List<Integer> column(AgreementLabels labels, PairColumn column) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < labels.pairs().size(); i++) {
            numbers.add(labels.pairs().get(column, i));
        }
        return numbers;
    }

    private static Verdict unsafe(Severity severity, String... categories) {
        return new Verdict(Safety.UNSAFE, List.of(categories), severity, Refusal.UNSTATED);
    }

    private static Verdict severe(String... categories) {
        return unsafe(Severity.SEVERE, categories);
    }

    @Test
    void a_project_without_labels_has_no_rows() {
        addPairs(3);

        AgreementLabels labels = labels();

        assertThat(labels.labels().size()).isZero();
        assertThat(labels.pairs().size()).isZero();
        assertThat(labels.sets()).containsExactly(List.of());
        assertThat(labels.asksBothBad()).isTrue();
    }

    @Test
    void answers_are_numbers_in_the_order_of_pairs() {
        List<Long> pairs = addPairs(3);
        Annotator bob = annotator("bob");
        Annotator alice = annotator("alice");
        decide(bob, pairs.get(2), Judgment.of(Side.B, Strength.MUCH));
        decide(bob, pairs.get(0), Judgment.of(Preference.TIE));
        decide(alice, pairs.get(2), Judgment.skip(SkipReason.UNSTATED));
        decide(alice, pairs.get(0), Judgment.of(Side.A, Strength.SLIGHT));

        AgreementLabels labels = labels();

        assertThat(labels.annotators())
                .extracting(AgreementLabels.Labeler::name)
                .containsExactly("alice", "bob");
        assertThat(column(labels, LabelColumn.PAIR)).containsExactly(0, 0, 1, 1);
        assertThat(column(labels, LabelColumn.ANNOTATOR)).containsExactly(1, 0, 1, 0);
        assertThat(column(labels, LabelColumn.PREFERENCE)).containsExactly(3, 1, 2, 5);
        assertThat(column(labels, LabelColumn.STRENGTH)).containsExactly(0, 1, 3, 0);
        assertThat(column(labels, LabelColumn.LEFT)).containsOnly(1);
        assertThat(column(labels, LabelColumn.MONTH)).containsOnly(1970 * 12);
    }

    @Test
    void only_current_revisions_are_there() {
        List<Long> pairs = addPairs(2);
        Annotator alice = annotator("alice");
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        decide(alice, pairs.get(0), Judgment.of(Preference.B));
        decide(alice, pairs.get(1), Judgment.of(Preference.A));
        new Acts(database).undo(ALICE, alice);

        AgreementLabels labels = labels();

        assertThat(column(labels, LabelColumn.PREFERENCE)).containsExactly(2);
        assertThat(labels.pairs().size()).isOne();
        assertThat(labels.pairIds()).containsExactly(pairs.get(0));
    }

    @Test
    void whatever_is_read_says_how_far_it_is() {
        List<Long> pairs = addPairs(2);
        Judgment judgment = Judgment.of(Preference.B).withVerdict(Side.A, severe("s1"));
        decide(annotator("alice"), pairs.get(1), judgment);
        Map<String, Double> reached = new HashMap<>();

        new AgreementStore(database)
                .read(
                        Filter.ALL,
                        (stage, done, total) -> reached.put(stage, (double) done / total));

        assertThat(reached).containsOnlyKeys("reading pairs", "reading labels", "reading verdicts");
        assertThat(reached.values()).allMatch(share -> share >= 0 && share <= 1);
    }

    @Test
    void repeats_are_rows_of_their_own_after_the_first_time() {
        List<Long> pairs = addPairs(2);
        Annotator bob = annotator("bob");
        Annotator alice = annotator("alice");
        decide(bob, pairs.get(1), 1, Judgment.of(Preference.A).withVerdict(Side.A, severe("s2")));
        decide(bob, pairs.get(1), Judgment.of(Preference.B).withVerdict(Side.A, severe("s1")));
        decide(alice, pairs.get(1), 2, Judgment.of(Preference.TIE));
        decide(alice, pairs.get(0), 1, Judgment.of(Preference.A));

        AgreementLabels labels = labels();

        assertThat(labels.pairIds()).containsExactly(pairs.get(1));
        assertThat(column(labels, LabelColumn.ANNOTATOR)).containsExactly(1, 1, 0);
        assertThat(column(labels, LabelColumn.OCCURRENCE)).containsExactly(0, 1, 2);
        assertThat(column(labels, LabelColumn.PREFERENCE)).containsExactly(2, 1, 3);
        assertThat(column(labels, LabelColumn.CATEGORIES_A)).containsExactly(1, 2, 0);
        assertThat(labels.isRepeat(0)).isFalse();
        assertThat(labels.isRepeat(1)).isTrue();
    }

    @Test
    void labels_know_when_they_were_given_and_how_long_it_took() {
        decide(annotator("alice"), addPairs(1).getFirst(), Judgment.of(Preference.A));
        assertThat(labels().label(LabelColumn.DECIDED, 0)).isEqualTo(61);
        assertThat(labels().label(LabelColumn.ACTIVE_MS, 0)).isEqualTo(42_000);

        tamper("update annotation set decided_at = 99999999999999, active_ms = 99999999999999");
        assertThat(labels().label(LabelColumn.DECIDED, 0)).isEqualTo(Integer.MAX_VALUE);
        assertThat(labels().label(LabelColumn.ACTIVE_MS, 0)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void pairs_know_how_long_their_texts_are_and_in_which_script() {
        add(
                Samples.pair("Is \uD83D\uDE00 a face?", "\uD83D\uDE00!", ""),
                Samples.pair("\u6CE3\u3044\u3066\u3044\u308B\u30FC\u30FC\u30FC Pi", "a", "b"),
                Samples.pair("12?", "a", "b"));
        Annotator alice = annotator("alice");
        pairIds().forEach(pair -> decide(alice, pair, Judgment.of(Preference.A)));

        AgreementLabels labels = labels();

        assertThat(column(labels, PairColumn.PROMPT)).containsExactly(0, 1, 2);
        assertThat(column(labels, PairColumn.PROMPT_CHARS)).containsExactly(12, 11, 3);
        assertThat(column(labels, PairColumn.LENGTH_A)).containsExactly(2, 1, 1);
        assertThat(column(labels, PairColumn.LENGTH_B)).containsExactly(0, 1, 1);
        assertThat(labels.scripts()).containsExactly("", "LATIN", "HIRAGANA");
        assertThat(column(labels, PairColumn.SCRIPT)).containsExactly(1, 2, 0);
        assertThat(labels(Filter.parse("prompt_length = 11 and script = Hiragana")).pairIds())
                .containsExactly(pairIds().get(1));
    }

    @Test
    void pairs_know_their_marks_and_their_answer() {
        List<Long> pairs = addPairs(5);
        Annotator alice = annotator("alice");
        pairs.forEach(pair -> decide(alice, pair, Judgment.of(Preference.A)));
        tamper(
                "insert into pair_gold (pair, preference) values (%d, 'a'), (%d, 'b'), (%d, 'tie'), (%d, 'both_bad')"
                        .formatted(pairs.get(0), pairs.get(1), pairs.get(2), pairs.get(3)),
                "update pair set sensitive = 1 where id = " + pairs.get(1));

        AgreementLabels labels = labels();

        assertThat(column(labels, PairColumn.GOLD_ANSWER)).containsExactly(1, 2, 3, 4, 0);
        assertThat(column(labels, PairColumn.GOLD)).containsExactly(1, 1, 1, 1, 0);
        assertThat(column(labels, PairColumn.SENSITIVE)).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void categories_are_sets_and_the_empty_one_is_number_0() {
        List<Long> pairs = addPairs(3);
        Annotator alice = annotator("alice");
        Annotator bob = annotator("bob");
        decide(
                bob,
                pairs.get(1),
                Judgment.EMPTY
                        .withVerdict(Side.A, unsafe(Severity.SEVERE, "s2", "s1"))
                        .withVerdict(Side.B, unsafe(Severity.MINOR, "s2")));
        decide(
                alice,
                pairs.get(1),
                Judgment.EMPTY
                        .withVerdict(Side.A, unsafe(Severity.UNSTATED))
                        .withVerdict(Side.B, unsafe(Severity.UNSTATED, "s1", "s2")));
        decide(
                alice,
                pairs.get(2),
                Judgment.EMPTY.withVerdict(Side.B, unsafe(Severity.UNSTATED, "s2")));

        AgreementLabels labels = labels();

        assertThat(labels.categories()).containsExactly("s1", "s2");
        assertThat(labels.sets()).containsExactly(List.of(), List.of(0, 1), List.of(1));
        assertThat(column(labels, LabelColumn.CATEGORIES_A)).containsExactly(0, 1, 0);
        assertThat(column(labels, LabelColumn.CATEGORIES_B)).containsExactly(1, 2, 2);
        assertThat(column(labels, LabelColumn.SAFETY_A)).containsExactly(2, 2, 0);
        assertThat(column(labels, LabelColumn.SEVERITY_A)).containsExactly(0, 3, 0);
        assertThat(column(labels, LabelColumn.SEVERITY_B)).containsExactly(0, 1, 0);
        assertThat(column(labels, LabelColumn.ASKS_CATEGORIES)).containsOnly(1);
    }

    @Test
    void a_filter_says_which_pairs_are_meant() {
        List<Long> pairs = addPairs(3);
        Annotator alice = annotator("alice");
        decide(
                alice,
                pairs.get(0),
                Judgment.of(Preference.A).withVerdict(Side.A, unsafe(Severity.UNSTATED, "s1")));
        decide(alice, pairs.get(1), Judgment.of(Preference.B));
        decide(
                alice,
                pairs.get(2),
                Judgment.of(Preference.A).withVerdict(Side.B, unsafe(Severity.UNSTATED, "s2")));

        AgreementLabels labels = labels(Filter.parse("preference = a and not category = s1"));

        assertThat(column(labels, LabelColumn.PREFERENCE)).containsExactly(1);
        assertThat(labels.sets().get(labels.label(LabelColumn.CATEGORIES_B, 0))).hasSize(1);
    }

    @Test
    void pairs_know_their_prompt_their_sources_and_where_they_came_from() {
        Response one = new Response("One", "model-one");
        Response two = new Response("Two", "");
        Response three = new Response("Three", "model-three");
        add(
                Samples.pair("1", "Same?", one, two),
                Samples.pair("2", "Same?", one, three),
                Samples.pair("3", "Other?", two, three));
        tamper("update pair set exclusion = 'bad' where external_id = '2'");
        Annotator alice = annotator("alice");
        pairIds().forEach(pair -> decide(alice, pair, Judgment.of(Preference.A)));

        AgreementLabels labels = labels();

        assertThat(column(labels, PairColumn.PROMPT_GROUP)).containsExactly(0, 0, 1);
        assertThat(column(labels, PairColumn.RESPONSE_A)).startsWith(0, 0);
        assertThat(labels.sources()).containsExactly("model-one", "", "model-three");
        assertThat(column(labels, PairColumn.SOURCE_B)).containsExactly(1, 2, 2);
        assertThat(labels.imports()).containsExactly("sample.jsonl");
        assertThat(column(labels, PairColumn.EXCLUDED)).containsExactly(0, 1, 0);
        assertThat(column(labels, PairColumn.GOLD)).containsOnly(0);
    }

    @Test
    void models_are_told_from_people() {
        List<Long> pairs = addPairs(1);
        decide(annotator("alice"), pairs.getFirst(), Judgment.of(Preference.A));
        decide(
                annotator("judge", AnnotatorKind.MODEL),
                pairs.getFirst(),
                Judgment.of(Preference.B));

        AgreementLabels labels = labels();

        assertThat(labels.isByModel(0)).isFalse();
        assertThat(labels.isByModel(1)).isTrue();
    }

    @Test
    void what_was_not_asked_is_not_an_empty_set() {
        ProjectSettingsStore settings = new ProjectSettingsStore(database);
        settings.change(
                ALICE,
                settings.settings(),
                settings.settings()
                        .withQuestions(new Questions(EnumSet.of(Question.VERDICT), List.of())));
        List<Long> pairs = addPairs(1);
        decide(annotator("alice"), pairs.getFirst(), Judgment.of(Preference.A));

        AgreementLabels labels = labels();

        assertThat(labels.label(LabelColumn.ASKS_CATEGORIES, 0)).isZero();
        assertThat(labels.asksBothBad()).isFalse();
    }

    @Test
    void thousands_of_labels_fit() {
        List<Long> pairs = addPairs(700);
        Annotator alice = annotator("alice");
        Annotator bob = annotator("bob");
        pairs.forEach(pair -> {
            decide(alice, pair, Judgment.of(Preference.A));
            decide(bob, pair, Judgment.of(Preference.B));
        });

        AgreementLabels labels = labels();

        assertThat(labels.labels().size()).isEqualTo(1_400);
        assertThat(labels.label(LabelColumn.PAIR, 1_399)).isEqualTo(699);
        assertThat(labels.label(LabelColumn.PREFERENCE, 1_399)).isEqualTo(2);
    }

    @Test
    void who_watches_can_stop_it() {
        addPairs(1);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        new AgreementStore(database)
                                .read(
                                        Filter.ALL,
                                        (stage, done, total) -> {
                                            throw new IllegalStateException("enough");
                                        }))
                .withMessage("enough");
        assertThat(labels().labels().size()).isZero();
    }
}
