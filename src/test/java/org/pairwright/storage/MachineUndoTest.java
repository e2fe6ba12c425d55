package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.Preference;
import org.pairwright.domain.QueueOrder;

/// What machines said of an import's pairs is withdrawn with it; what people said keeps it.
class MachineUndoTest extends StorageTest {
    private List<Long> first;
    private List<Long> second;

    @BeforeEach
    void import_two_files_and_let_machines_score_them() {
        first = addPairs(2);
        second = List.of(addPairs(1).getFirst(), addPairs(1).getFirst());
        new MachineHelpStore(database)
                .change(
                        ALICE,
                        MachineHelp.NONE,
                        MachineHelp.NONE.withQueueOrder(QueueOrder.SCORE_DESC));
        new Machine(database, ALICE, "lexicon")
                .score(
                        Map.of(
                                first.get(0), 900_000,
                                first.get(1), 100_000,
                                second.get(0), 800_000,
                                second.get(1), 200_000));
        new Machine(database, ALICE, "guard").score(Map.of(first.get(1), 700_000));
    }

    private ImportBatch undo(int index) {
        return new BatchStore(database)
                .undo(ALICE, new BatchStore(database).all().get(index).uuid())
                .orElseThrow();
    }

    @Test
    void nothing_of_it_is_left_and_what_they_said_of_others_is() {
        undo(0);

        assertThat(number("select count(*) from annotation")).isEqualTo(2);
        assertThat(number("select count(*) from score")).isEqualTo(4);
        assertThat(number("select count(*) from pair_rank")).isEqualTo(2);
        assertThat(number("select count(*) from act")).isEqualTo(2);
        assertThat(number("select machine_annotations from import_batch order by id limit 1"))
                .isEqualTo(3);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void machines_go_on_afterwards_and_another_import_can_go_too() {
        undo(0);
        new Machine(database, ALICE, "guard").score(Map.of(second.get(0), 100_000));
        assertThat(check().problems()).isEmpty();

        undo(1);
        assertThat(check().problems()).isEmpty();
        undo(2);

        assertThat(number("select count(*) from score")).isZero();
        assertThat(number("select count(*) from annotation")).isZero();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_response_that_another_pair_has_keeps_its_scores() {
        add(Samples.pair("Question 1", "Yes: Question 1", "Maybe"));

        undo(0);

        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_a_person_said_keeps_it_and_nothing_is_withdrawn() {
        decide(annotator("Mara"), first.getFirst(), Judgment.of(Preference.A));

        assertThatThrownBy(() -> undo(0))
                .isInstanceOf(ImportInUse.class)
                .hasMessageContaining("its pairs have been labeled (Mara 1)");
        assertThat(number("select count(*) from score")).isEqualTo(10);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void scores_that_go_missing_besides_are_found() {
        undo(0);
        tamper("delete from score where id = (select max(id) from score)");

        assertThat(check().problems())
                .anySatisfy(it ->
                        assertThat(it.message()).endsWith("gave other scores than there are."));
    }

    @Test
    void annotations_that_go_missing_besides_are_found() {
        undo(0);
        tamper("update import_batch set machine_annotations = 4 where undone_at is not null");

        assertThat(check().problems()).isNotEmpty();
    }
}
