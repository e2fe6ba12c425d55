package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Recording;
import org.pairwright.domain.UuidV7;

class ImportUndoTest extends StorageTest {
    @Test
    void everything_that_came_with_it_is_gone() {
        add(Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)), Samples.pair("Two"));

        ImportBatch undone = undo(0);

        assertThat(undone.pairs()).isEqualTo(2);
        for (String table :
                List.of(
                        "pair",
                        "prompt",
                        "response",
                        "response_source",
                        "pair_state",
                        "annotation",
                        "annotation_head",
                        "annotator")) {
            assertThat(number("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void the_import_stays_on_record() {
        addPairs(1);

        undo(0);

        assertThat(batches()).singleElement().satisfies(it -> assertThat(it.undone()).isTrue());
        assertThat(texts("select kind from event order by number"))
                .containsExactly("import", "undo-import");
    }

    @Test
    void prompts_and_responses_that_other_pairs_use_stay() {
        add(Samples.pair("One", "yes", "no"));
        add(Samples.pair("One", "yes", "maybe"));

        undo(0);

        assertThat(number("select count(*) from pair")).isEqualTo(1);
        assertThat(number("select count(*) from prompt")).isEqualTo(1);
        assertThat(texts("select content from response order by content"))
                .containsExactly("maybe", "yes");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void decisions_that_it_brought_to_older_pairs_are_taken_from_their_states() {
        add(Samples.pair("One"));
        add(Samples.decided(Samples.pair("One"), Judgment.of(Preference.B)));
        assertThat(texts("select state from pair_state")).containsExactly("agreed");

        undo(1);

        assertThat(texts("select state from pair_state")).containsExactly("unlabeled");
        assertThat(number("select count(*) from pair")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void known_answers_that_it_brought_to_older_pairs_go_with_it() {
        add(Samples.pair("One"), Samples.pair("Two"));
        addGold(Samples.decided(Samples.pair("One"), Judgment.of(Preference.B)));
        addGold(
                Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)),
                Samples.decided(Samples.pair("Two"), Judgment.of(Preference.A)));
        assertThat(texts("select preference from pair_gold order by pair"))
                .as("the first one stays")
                .containsExactly("b", "a");

        undo(2);

        assertThat(texts("select preference from pair_gold")).containsExactly("b");
        undo(1);
        assertThat(texts("select preference from pair_gold")).isEmpty();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void the_answer_of_a_later_import_comes_up_when_the_first_goes() {
        add(Samples.pair("One"));
        addGold(Samples.decided(Samples.pair("One"), Judgment.of(Preference.B)));
        addGold(Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)));
        addGold(Samples.decided(Samples.pair("One"), Judgment.of(Preference.TIE)));

        undo(1);
        assertThat(texts("select preference from pair_gold")).containsExactly("a");
        undo(3);
        assertThat(texts("select preference from pair_gold")).containsExactly("a");
        undo(2);
        assertThat(texts("select preference from pair_gold")).isEmpty();
        assertThat(number("select count(*) from gold_answer")).isZero();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void pairs_that_a_later_import_answered_stay() {
        add(Samples.pair("One"));
        addGold(Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)));

        assertThatThrownBy(() -> undo(0))
                .isInstanceOf(ImportInUse.class)
                .hasMessageContaining("came with a later import (sample.jsonl)");
    }

    private List<ImportStaging.Added> addGold(ImportedPair... pairs) {
        try (ImportStaging staging = ImportStaging.begin(database, true)) {
            List<ImportStaging.Added> added = Samples.stage(staging, pairs);
            staging.merge(ALICE);
            return added;
        }
    }

    @Test
    void a_known_answer_stays_and_is_told_where_another_comes() {
        addGold(Samples.decided(Samples.pair("One"), Judgment.of(Preference.B)));

        assertThat(addGold(Samples.decided(Samples.pair("One"), Judgment.of(Preference.A))))
                .extracting(ImportStaging.Added::otherGold)
                .containsExactly(Optional.of(Preference.B));
        assertThat(addGold(Samples.decided(Samples.pair("One"), Judgment.of(Preference.B))))
                .extracting(ImportStaging.Added::otherGold)
                .containsExactly(Optional.empty());
    }

    @Test
    void an_archive_that_somebody_went_on_from_stays() {
        ImportedPair pair = Samples.pair("One");
        add(pair);
        Annotator mara = annotator("Mara");
        add(
                pair.withAnnotations(
                        List.of(
                                new ImportedAnnotation(
                                        "Mara",
                                        Judgment.of(Preference.A),
                                        new Recording.Elsewhere(
                                                UuidV7.next(),
                                                mara.uuid(),
                                                AnnotatorKind.PERSON,
                                                AnnotatorRole.ANNOTATOR,
                                                0,
                                                false,
                                                "a",
                                                1_000,
                                                2_000,
                                                500)))));
        decide(mara, 1, Judgment.of(Preference.B));

        assertThatThrownBy(() -> undo(1))
                .isInstanceOf(ImportInUse.class)
                .hasMessageContaining("its pairs have been labeled (Mara 1)");
        assertThat(check().problems()).isEmpty();
        assertThat(new Acts(database).undo(ALICE, mara)).isPresent();
    }

    @Test
    void a_pair_that_somebody_labeled_keeps_it_whole() {
        List<Long> pairs = addPairs(2);
        decide(annotator("Mara"), pairs.get(0), Judgment.of(Preference.A));
        decide(annotator("Mara"), pairs.get(1), Judgment.of(Preference.A));
        decide(annotator("Noor"), pairs.get(1), Judgment.of(Preference.A));

        assertThatThrownBy(() -> undo(0))
                .isInstanceOf(ImportInUse.class)
                .hasMessage(
                        "The import of sample.jsonl can't be taken back: its pairs have been labeled"
                                + " (Mara 2, Noor 1). Nothing was changed.");
        assertThat(number("select count(*) from pair")).isEqualTo(2);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_decision_that_was_taken_back_keeps_it_too() {
        Annotator mara = annotator("Mara");
        decide(mara, addPairs(1).getFirst(), Judgment.of(Preference.A));
        new Acts(database).undo(ALICE, mara);

        assertThatThrownBy(() -> undo(0)).hasMessageContaining("(Mara 1)");
    }

    @Test
    void a_draft_keeps_it_too() {
        long pair = addPairs(1).getFirst();
        new AnnotationStore(database)
                .saveDraft(pair, annotator("Mara"), 0, Judgment.of(Preference.A));

        assertThatThrownBy(() -> undo(0)).hasMessageContaining("(Mara 1)");
    }

    @Test
    void decisions_of_a_later_import_keep_it() {
        add(Samples.pair("One"));
        add(Samples.decided(Samples.pair("One"), Judgment.of(Preference.B)));

        assertThatThrownBy(() -> undo(0))
                .isInstanceOf(ImportInUse.class)
                .hasMessageContaining(
                        "decisions or answers on its pairs came with a later import (sample.jsonl)");
    }

    @Test
    void a_later_repeat_of_the_same_annotator_keeps_it() {
        add(Samples.pair("One"));
        add(decided("One", Preference.B));
        add(decided("One", Preference.A));

        assertThatThrownBy(() -> undo(1)).isInstanceOf(ImportInUse.class);
        undo(2);
        undo(1);

        assertThat(check().problems()).isEmpty();
    }

    @Test
    void it_is_taken_back_once() {
        addPairs(1);
        undo(0);

        assertThatThrownBy(() -> undo(0))
                .hasMessage("The import of sample.jsonl was taken back before.");
    }

    @Test
    void files_that_came_in_together_are_taken_back_together_or_not_at_all() {
        add(Samples.pair("One"));
        add(Samples.decided(Samples.pair("One"), Judgment.of(Preference.B)));
        decide(annotator("Mara"), addPairs(1).getFirst(), Judgment.of(Preference.A));
        List<UUID> all = batches().stream().map(ImportBatch::uuid).toList();

        assertThatThrownBy(() -> new BatchStore(database).undoTogether(ALICE, all))
                .isInstanceOf(ImportInUse.class);
        assertThat(batches()).noneMatch(ImportBatch::undone);

        assertThat(new BatchStore(database).undoTogether(ALICE, all.subList(0, 2)).imports())
                .hasSize(2);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void one_that_is_not_there_is_not_found() {
        assertThat(new BatchStore(database).undo(ALICE, new UUID(1, 2))).isEmpty();
    }

    @Test
    void the_same_file_can_come_in_again() {
        add(Samples.pair("One"));
        undo(0);

        add(Samples.pair("One"));

        assertThat(number("select count(*) from pair")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void references_are_enforced_again_afterwards() {
        addPairs(1);
        undo(0);

        assertThatThrownBy(() ->
                        database.write(handle ->
                                handle.execute(
                                        "insert into pair_gold (pair, preference) values (77, 'a')")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void an_import_that_was_laid_out_before_has_to_begin_anew() {
        add(Samples.pair("One"));
        add(Samples.pair("Two"));
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, Samples.pair("One", "Yes: One", "other"));
            undo(0);

            assertThatThrownBy(() -> staging.merge(ALICE)).isInstanceOf(ImportOutrun.class);
        }
    }

    private static ImportedPair decided(String question, Preference said) {
        return Samples.decided(
                Samples.pair(question), new ImportedAnnotation("", Judgment.of(said)));
    }

    private List<ImportBatch> batches() {
        return new BatchStore(database).all();
    }

    private ImportBatch undo(int index) {
        return new BatchStore(database).undo(ALICE, batches().get(index).uuid()).orElseThrow();
    }
}
