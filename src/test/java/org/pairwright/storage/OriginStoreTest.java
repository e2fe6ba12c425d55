package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;

class OriginStoreTest extends StorageTest {
    @Test
    void what_was_replaced_and_withdrawn_stays_in_the_history() {
        long pair = addPairs(1).getFirst();
        decide(annotator("Mara"), pair, Judgment.of(Preference.A));
        decide(annotator("Mara"), pair, Judgment.of(Preference.B));
        decide(annotator("Noor"), pair, Judgment.of(Preference.TIE));
        new Acts(database).undo(ALICE, annotator("Noor"));
        OriginStore store = new OriginStore(database);

        assertThat(store.revisions(pair))
                .extracting(
                        it -> it.annotator().name(),
                        it -> it.judgment().preference(),
                        Annotation::withdrawn)
                .containsExactly(
                        tuple("Noor", Preference.UNSTATED, true),
                        tuple("Noor", Preference.TIE, false),
                        tuple("Mara", Preference.B, false),
                        tuple("Mara", Preference.A, false));
        assertThat(store.current(pair))
                .extracting(it -> it.annotator().name())
                .containsExactly("Mara");
    }

    @Test
    void a_pair_knows_the_file_it_came_with() {
        long pair = addPairs(1).getFirst();
        OriginStore store = new OriginStore(database);

        assertThat(store.origin(pair)).map(it -> it.batch().file()).contains("sample.jsonl");
        assertThat(store.origin(999)).isEqualTo(Optional.empty());
    }
}
