package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;

class TargetStoreTest extends StorageTest {
    private static Judgment unsafe(String code) {
        return Judgment.of(Preference.A)
                .withVerdict(
                        Side.B,
                        new Verdict(
                                Safety.UNSAFE, List.of(code), Severity.UNSTATED, Refusal.UNSTATED));
    }

    @Test
    void targets_are_kept_changed_and_taken_back() {
        TargetStore store = new TargetStore(database);
        store.set(ALICE, Map.of("x:a", 5L, "x:b", 7L));
        store.set(ALICE, Map.of("x:a", 6L, "x:b", 0L));
        reopen();

        assertThat(new TargetStore(database).targets()).isEqualTo(Map.of("x:a", 6L));
        assertThat(found()).isEmpty();
    }

    @Test
    void what_people_found_is_counted_once_a_pair_and_what_models_found_is_not() {
        Annotator alice = annotator("alice");
        Annotator bob = annotator("bob");
        List<Long> pairs = addPairs(3);
        decide(alice, pairs.get(0), unsafe("x:a"));
        decide(bob, pairs.get(0), unsafe("x:a"));
        decide(bob, pairs.get(1), unsafe("x:b"));
        decide(annotator("guard", AnnotatorKind.MODEL), pairs.get(2), unsafe("x:a"));

        assertThat(new TargetStore(database).found()).isEqualTo(Map.of("x:a", 1L, "x:b", 1L));
    }

    @Test
    void a_target_that_was_not_set_so_is_found() {
        new TargetStore(database).set(ALICE, Map.of("x:a", 5L));
        tamper("update category_target set pairs = 50");

        assertThat(found())
                .containsExactly("target: The target of x:a is not the one that was set.");
    }

    @Test
    void a_target_that_is_gone_is_found() {
        new TargetStore(database).set(ALICE, Map.of("x:a", 5L));
        tamper("delete from category_target");

        assertThat(found())
                .containsExactly(
                        "target: The target of x:a is told of by the event log, and is not there.");
    }
}
