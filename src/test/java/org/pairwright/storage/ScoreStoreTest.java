package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.Facet;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.ScoreRun;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;

/// What machines say of texts, and how it is found again.
class ScoreStoreTest extends StorageTest {
    private Annotator machine() {
        return new AnnotatorStore(database)
                .require("lexicon", AnnotatorKind.MODEL, AnnotatorRole.ANNOTATOR);
    }

    private ScoreRun begin() {
        return new ScoreStore(database).begin(ALICE, machine(), "lexicon 1", "{}");
    }

    private static NewScore ofResponse(long id, int millionths) {
        return new NewScore(NewScore.Subject.RESPONSE, id, "", millionths);
    }

    private void record(ScoreRun run, long pair, NewScore... scores) {
        Verdict unsafe = new Verdict(Safety.UNSAFE, List.of("s1"), Severity.UNSTATED, Refusal.NONE);
        Instant now = Instant.ofEpochMilli(1_000);
        new ScoreStore(database)
                .record(
                        ALICE,
                        run,
                        List.of(
                                new NewAnnotation(
                                        pair,
                                        machine(),
                                        0,
                                        Judgment.EMPTY.withVerdict(Side.A, unsafe),
                                        "",
                                        now,
                                        now,
                                        Duration.ZERO)),
                        List.of(scores));
    }

    private List<Long> found(String expression) {
        List<Long> listed =
                new ListStore(database)
                        .page(Filter.parse(expression), 0, 100, false).stream()
                                .map(ListedPair::id)
                                .toList();
        List<Long> scanned = new java.util.ArrayList<>();
        new PairScan(database)
                .run(
                        Filter.parse(expression),
                        PairOrder.ADDED,
                        (ids, share) -> {
                            for (long id : ids) {
                                scanned.add(id);
                            }
                            return true;
                        });
        assertThat(scanned).isEqualTo(listed);
        return listed;
    }

    private List<String> problems() {
        return check().problems().stream().map(CheckReport.Found::message).toList();
    }

    @Test
    void a_run_is_remembered_with_what_it_was_asked_and_what_it_took() {
        addPairs(1);
        ScoreRun run = begin();
        record(run, 1, ofResponse(1, 700_000));
        new ScoreStore(database).finish(ALICE, run, "{\"scored\":1}");
        reopen();

        ScoreRun there = new ScoreStore(database).all().getFirst();
        assertThat(there.annotator().name()).isEqualTo("lexicon");
        assertThat(there.scorer()).isEqualTo("lexicon 1");
        assertThat(there.body()).isEqualTo("{\"scored\":1}");
        assertThat(there.actor()).isEqualTo("alice");
        assertThat(there.finishedAt()).isPresent();
        assertThat(problems()).isEmpty();
    }

    @Test
    void what_a_machine_says_is_an_annotation_that_is_not_counted_with_that_of_people() {
        addPairs(1);
        record(begin(), 1, ofResponse(1, 700_000));

        ListedPair pair = new ListStore(database).page(Filter.ALL, 0, 9, true).getFirst();
        assertThat(pair.state()).isEqualTo(LabelState.UNLABELED);
        assertThat(pair.annotations())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.annotator().kind()).isEqualTo(AnnotatorKind.MODEL);
                    assertThat(said.left()).isEmpty();
                    assertThat(said.judgment().a().categories()).containsExactly("s1");
                });
        assertThat(new ScoreQueue(database).annotated(machine(), List.of(1L))).containsExactly(1L);
    }

    @Test
    void hazards_that_a_machine_sees_are_not_among_those_that_people_see() {
        long pair = addPairs(1).getFirst();
        record(begin(), pair);

        assertThat(found("category = s1")).isEmpty();
        assertThat(found("annotator = lexicon")).containsExactly(pair);
        new FacetStore(database)
                .count(
                        Filter.ALL,
                        Facet.CATEGORY,
                        counts -> {
                            assertThat(counts.pairs()).isEmpty();
                            return true;
                        });
        assertThat(new RowStore(database).rows(List.of(pair)).getFirst().categories()).isEmpty();
    }

    @Test
    void pairs_are_found_by_the_score_that_each_machine_gave_last() {
        addPairs(3);
        ScoreRun first = begin();
        record(first, 1, ofResponse(1, 900_000), ofResponse(2, 100_000));
        record(first, 2, ofResponse(3, 200_000), ofResponse(4, 400_000));

        assertThat(found("score > 0.5")).containsExactly(1L);
        assertThat(found("score >= 0.4 and score <= .4")).containsExactly(2L);
        assertThat(found("score_a < 0.3")).containsExactly(2L);
        assertThat(found("score_b = 0.1")).containsExactly(1L);
        assertThat(found("not score >= 0")).containsExactly(3L);

        record(begin(), 1, ofResponse(1, 300_000), ofResponse(2, 100_000));
        assertThat(found("score > 0.5")).isEmpty();
    }

    @Test
    void prompts_have_scores_of_their_own() {
        addPairs(2);
        record(begin(), 2, new NewScore(NewScore.Subject.PROMPT, 2, "", 600_000));

        assertThat(found("score_prompt > 0.5")).containsExactly(2L);
        assertThat(found("score >= 0")).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_score_that_was_changed_is_found() {
        addPairs(1);
        record(begin(), 1, ofResponse(1, 900_000), ofResponse(2, 100_000));
        tamper("update score set millionths = 5 where id = 2");

        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("gave other scores than there are.");
    }

    @Test
    void a_score_that_is_gone_is_missed() {
        addPairs(1);
        record(begin(), 1, ofResponse(1, 900_000));
        tamper("delete from score");

        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("gave more scores than there are.");
    }

    @Test
    void a_run_that_was_changed_is_found() {
        addPairs(1);
        begin();
        tamper("update score_run set scorer = 'another'");

        assertThat(problems()).singleElement().asString().endsWith("is not what was recorded.");
    }
}
