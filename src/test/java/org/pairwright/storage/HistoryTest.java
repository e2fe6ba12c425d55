package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.DecidedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Verdict;

/// What an annotator did lately, and where they stopped.
class HistoryTest extends StorageTest {
    private static final Judgment A = Judgment.of(Preference.A);

    private Annotator alice;
    private List<Long> pairs;
    private HistoryStore history;

    @BeforeEach
    void add_pairs() {
        alice = annotator("alice");
        pairs = addPairs(4);
        history = new HistoryStore(database);
    }

    private List<Long> page(long before, int limit) {
        return history.page(alice, before, limit).stream()
                .map(it -> it.annotation().pair())
                .toList();
    }

    private static Judgment unsafe(String category) {
        return A.withVerdict(
                Side.A,
                new Verdict(Safety.UNSAFE, List.of(category), Severity.UNSTATED, Refusal.UNSTATED));
    }

    @Test
    void the_latest_comes_first_with_the_prompt_it_was_about() {
        decide(alice, pairs.get(2), A);
        decide(alice, pairs.get(0), Judgment.skip(SkipReason.LANGUAGE));
        decide(annotator("bob"), pairs.get(1), A);
        DecidedPair first = history.page(alice, Long.MAX_VALUE, 10).getFirst();

        assertThat(page(Long.MAX_VALUE, 10)).containsExactly(pairs.get(0), pairs.get(2));
        assertThat(first.snippet()).isEqualTo("Question 0");
        assertThat(first.annotation().judgment().skipReason()).isEqualTo(SkipReason.LANGUAGE);
    }

    @Test
    void pages_follow_each_other() {
        pairs.forEach(pair -> decide(alice, pair, A));
        long last = history.page(alice, Long.MAX_VALUE, 3).getLast().annotation().id();

        assertThat(page(Long.MAX_VALUE, 3))
                .containsExactly(pairs.get(3), pairs.get(2), pairs.get(1));
        assertThat(page(last, 3)).containsExactly(pairs.get(0));
    }

    @Test
    void what_was_taken_back_is_not_in_it() {
        decide(alice, pairs.get(0), A);
        decide(alice, pairs.get(1), A);
        new Acts(database).undo(ALICE, alice);

        assertThat(page(Long.MAX_VALUE, 10)).containsExactly(pairs.get(0));
    }

    @Test
    void a_long_prompt_is_cut_to_one_line_of_whole_characters() {
        add(Samples.pair("One\n\n two " + "🙂".repeat(400)));
        decide(alice, pairIds().getLast(), A);
        String snippet = history.page(alice, Long.MAX_VALUE, 1).getFirst().snippet();

        assertThat(snippet).startsWith("One two 🙂").endsWith("🙂");
        assertThat(snippet.codePointCount(0, snippet.length())).isLessThanOrEqualTo(160);
    }

    @Test
    void the_latest_draft_is_unfinished() {
        new AnnotationStore(database).saveDraft(pairs.get(2), alice, 0, A);
        new AnnotationStore(database).saveDraft(pairs.get(1), annotator("bob"), 0, A);

        assertThat(history.unfinished(alice)).contains(pairs.get(2));
    }

    @Test
    void a_draft_of_what_was_decided_is_finished() {
        decide(alice, pairs.get(0), A);
        new AnnotationStore(database).saveDraft(pairs.get(0), alice, 0, A);

        assertThat(history.unfinished(alice)).isEmpty();
    }

    @Test
    void where_one_stopped_is_the_pair_decided_last() {
        decide(alice, pairs.get(3), A);
        decide(alice, pairs.get(1), A);

        assertThat(new QueueStore(database).lastDecided(alice))
                .contains(new QueuePosition(0, pairs.get(1)));
        assertThat(new QueueStore(database).lastDecided(annotator("bob"))).isEmpty();
    }

    @Test
    void categories_used_lately_come_first() {
        decide(alice, pairs.get(0), unsafe("s1"));
        decide(alice, pairs.get(1), unsafe("s2"));
        decide(alice, pairs.get(2), unsafe("s1"));
        decide(annotator("bob"), pairs.get(2), unsafe("other"));

        assertThat(history.recentCategories(alice)).containsExactly("s1", "s2");
    }
}
