package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.domain.Descent;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.MadeUnder;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Suggested;
import org.pairwright.domain.UuidV7;

/// What an archive tells of a decision that is there already goes on from it.
@EachDatabase
class ChainMergeTest extends StorageTest {
    private static final String SMALL = "00000000-0000-7000-8000-000000000000";
    private static final String LARGE = "ffffffff-ffff-7fff-bfff-ffffffffffff";

    private static final ImportedPair PAIR = Samples.pair("One");

    private Annotator mara;
    private long pair;
    private Annotation first;

    @BeforeEach
    void mara_decides() {
        add(PAIR);
        pair = pairIds().getFirst();
        mara = annotator("Mara");
        first = decide(mara, pair, Judgment.of(Preference.A));
    }

    @Test
    void a_later_revision_of_the_same_chain_becomes_its_head() {
        ImportStaging.Added added = archive(known(first), then(Preference.B, 90_000)).getFirst();

        assertThat(added.annotations()).isEqualTo(1);
        assertThat(added.changed()).isEqualTo(1);
        assertThat(added.met()).isEmpty();
        assertThat(current()).isEqualTo(Preference.B);
        assertThat(number("select max(occurrence) from annotation")).isZero();
        assertThat(texts("select a || ' ' || b from pair_state")).containsExactly("0 1");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void revisions_that_are_there_are_left() {
        archive(known(first), then(Preference.B, 90_000));
        List<ArchivedPair.Revision> before = revisions();

        ImportStaging.Added again = add(PAIR.withAnnotations(told(before))).getFirst();

        assertThat(again.annotations()).isZero();
        assertThat(again.changed()).isZero();
        assertThat(revisions()).isEqualTo(before);
    }

    @Test
    void a_withdrawal_takes_the_decision_back_here_too() {
        ImportStaging.Added added =
                archive(
                                known(first),
                                said(UuidV7.next(), 90_000, true, Descent.UNTOLD, Judgment.EMPTY))
                        .getFirst();

        assertThat(added.changed()).isEqualTo(1);
        assertThat(texts("select state from pair_state")).containsExactly("unlabeled");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void of_two_heads_the_longer_chain_holds_and_both_stay() {
        decide(mara, pair, Judgment.of(Preference.TIE));

        ImportStaging.Added added =
                archive(known(first), then(Preference.BOTH_BAD, 1), then(Preference.B, 2))
                        .getFirst();

        assertThat(added.met()).containsExactly(new MetHeads("Mara", 0, true));
        assertThat(added.changed()).isEqualTo(1);
        assertThat(current()).isEqualTo(Preference.B);
        assertThat(said())
                .containsExactly(Preference.A, Preference.TIE, Preference.BOTH_BAD, Preference.B);
        assertThat(new OriginStore(database).revisions(pair)).hasSize(4);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void the_longer_chain_here_goes_on_holding() {
        decide(mara, pair, Judgment.of(Preference.TIE));
        decide(mara, pair, Judgment.of(Preference.B));

        ImportStaging.Added added =
                archive(known(first), then(Preference.BOTH_BAD, 90_000)).getFirst();

        assertThat(added.met()).containsExactly(new MetHeads("Mara", 0, false));
        assertThat(added.changed()).isZero();
        assertThat(current()).isEqualTo(Preference.B);
        assertThat(new OriginStore(database).revisions(pair)).hasSize(4);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void of_the_same_length_the_later_decision_holds() {
        decide(mara, pair, Judgment.of(Preference.TIE));

        assertThat(archive(known(first), then(Preference.B, 60_999)).getFirst().changed()).isZero();
        assertThat(archive(known(first), then(Preference.BOTH_BAD, 61_001)).getFirst().changed())
                .isEqualTo(1);
        assertThat(current()).isEqualTo(Preference.BOTH_BAD);
        assertThat(number("select count(*) from other_head")).isEqualTo(2);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void of_the_same_moment_the_larger_origin_holds() {
        decide(mara, pair, Judgment.of(Preference.TIE));

        archive(known(first), made(SMALL, Preference.B, 61_000));
        assertThat(current()).isEqualTo(Preference.TIE);
        archive(known(first), made(LARGE, Preference.BOTH_BAD, 61_000));
        assertThat(current()).isEqualTo(Preference.BOTH_BAD);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void taking_the_import_back_gives_the_heads_of_before() {
        decide(mara, pair, Judgment.of(Preference.TIE));
        List<ArchivedPair.Revision> before = revisions();
        archive(known(first), then(Preference.BOTH_BAD, 1), then(Preference.B, 2));

        undo(1);

        assertThat(current()).isEqualTo(Preference.TIE);
        assertThat(revisions()).isEqualTo(before);
        assertThat(number("select count(*) from other_head")).isZero();
        assertThat(texts("select ties || ' ' || b from pair_state")).containsExactly("1 0");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void taking_back_one_of_two_leaves_the_meeting_with_the_other() {
        decide(mara, pair, Judgment.of(Preference.TIE));
        archive(known(first), then(Preference.B, 1));
        archive(known(first), then(Preference.BOTH_BAD, 1), then(Preference.A, 2));
        assertThat(current()).isEqualTo(Preference.A);

        undo(2);

        assertThat(current()).isEqualTo(Preference.TIE);
        assertThat(number("select count(*) from other_head")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_somebody_went_on_from_can_not_be_taken_back() {
        archive(known(first), then(Preference.B, 90_000));
        decide(mara, pair, Judgment.of(Preference.TIE));

        assertThatThrownBy(() -> undo(1))
                .isInstanceOf(ImportInUse.class)
                .hasMessageContaining("(Mara 1)");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_lost_can_be_taken_back_after_somebody_went_on_from_the_other() {
        decide(mara, pair, Judgment.of(Preference.TIE));
        archive(known(first), then(Preference.B, 1));
        decide(mara, pair, Judgment.of(Preference.BOTH_BAD));
        assertThat(check().problems()).isEmpty();

        undo(1);

        assertThat(current()).isEqualTo(Preference.BOTH_BAD);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_lost_comes_to_hold_when_it_has_gone_on_elsewhere() {
        decide(mara, pair, Judgment.of(Preference.TIE));
        ImportedAnnotation lost = then(Preference.B, 1);
        archive(known(first), lost);

        ImportStaging.Added added =
                archive(known(first), lost, then(Preference.BOTH_BAD, 2)).getFirst();

        assertThat(added.annotations()).isEqualTo(1);
        assertThat(added.changed()).isEqualTo(1);
        assertThat(current()).isEqualTo(Preference.BOTH_BAD);
        assertThat(check().problems()).isEmpty();
        undo(2);
        assertThat(current()).isEqualTo(Preference.TIE);
        assertThat(number("select count(*) from other_head")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void another_occurrence_stays_a_repeat() {
        UUID repeat = UuidV7.next();

        ImportStaging.Added added =
                archive(known(first), said(1, repeat, 90_000, false, Descent.UNTOLD, Preference.B))
                        .getFirst();

        assertThat(added.annotations()).isEqualTo(1);
        assertThat(added.changed()).isZero();
        assertThat(current()).isEqualTo(Preference.A);
        assertThat(number("select occurrence from annotation where batch is not null"))
                .isEqualTo(1);
        assertThat(check().problems()).isEmpty();
        undo(1);
        assertThat(number("select count(*) from annotation")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void the_annotators_own_stack_does_not_hear_of_it() {
        archive(known(first), then(Preference.B, 90_000));
        assertThat(number("select count(*) from act")).isEqualTo(1);

        assertThat(new Acts(database).undo(ALICE, mara)).isPresent();
        assertThat(texts("select state from pair_state")).containsExactly("unlabeled");
        assertThat(new Acts(database).redo(ALICE, mara)).isPresent();
        assertThat(current()).isEqualTo(Preference.A);
        assertThat(new Acts(database).undo(ALICE, mara)).isPresent();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void whoever_is_called_otherwise_here_goes_on_as_the_same() {
        database.write(handle -> handle.execute("update annotator set name = 'Maria'"));

        archive(known(first), then(Preference.B, 90_000));

        assertThat(texts("select name from annotator")).containsExactly("Maria");
        assertThat(current()).isEqualTo(Preference.B);
    }

    @Test
    void sides_that_are_exchanged_in_the_archive_are_exchanged_on_the_way_in() {
        ImportedPair turned =
                PAIR.withAnnotations(List.of(known(first), then(Preference.A, 90_000))).turned();

        add(turned);

        assertThat(current()).isEqualTo(Preference.A);
        assertThat(number("select count(*) from annotation")).isEqualTo(2);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void two_archives_of_one_import_come_together() {
        ImportedAnnotation one = then(Preference.B, 1);
        List<ImportStaging.Added> added =
                add(
                        PAIR.withAnnotations(List.of(known(first), one)),
                        PAIR.withAnnotations(List.of(known(first), one, then(Preference.TIE, 2))),
                        PAIR.withAnnotations(List.of(known(first), then(Preference.BOTH_BAD, 3))));

        assertThat(added).extracting(ImportStaging.Added::changed).containsExactly(1, 1, 0);
        assertThat(added.getLast().met()).containsExactly(new MetHeads("Mara", 0, false));
        assertThat(current()).isEqualTo(Preference.TIE);
        assertThat(number("select count(*) from other_head")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
        undo(1);
        assertThat(current()).isEqualTo(Preference.A);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_pair_that_came_in_just_before_goes_on_too() {
        ImportedPair other = Samples.pair("Two");
        ImportedAnnotation begun = then(Preference.A, 1);
        ImportedAnnotation one = then(Preference.B, 2);

        add(
                other.withAnnotations(List.of(begun)),
                other.withAnnotations(List.of(begun, one)),
                other.withAnnotations(
                        List.of(begun, then(Preference.TIE, 1), then(Preference.BOTH_BAD, 1))));

        assertThat(texts("select both_bad || ' ' || decisions from pair_state where pair = 2"))
                .containsExactly("1 1");
        assertThat(number("select count(*) from other_head where pair = 2")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
        undo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_chain_that_parted_comes_into_another_project_as_it_is() throws IOException {
        decide(mara, pair, Judgment.of(Preference.TIE));
        archive(known(first), then(Preference.BOTH_BAD, 1), then(Preference.B, 2));
        List<ArchivedPair.Revision> before = revisions();

        database.close();
        location = place.newProject(Files.createDirectory(folder.resolve("again")));
        database = Database.create(location, Samples.project());
        add(PAIR.withAnnotations(told(before)));

        assertThat(revisions())
                .extracting(it -> it.annotation().uuid(), ArchivedPair.Revision::descent)
                .containsExactlyElementsOf(
                        before.stream()
                                .map(it -> tuple(it.annotation().uuid(), it.descent()))
                                .toList());
        mara = new AnnotatorStore(database).byName("Mara").orElseThrow();
        pair = pairIds().getFirst();
        assertThat(current()).isEqualTo(Preference.B);
        assertThat(texts("select b || ' ' || decisions from pair_state")).containsExactly("1 1");
        assertThat(check().problems()).isEmpty();
        undo(0);
        assertThat(number("select count(*) from other_head")).isZero();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void who_decides_while_the_files_are_laid_out_is_not_overrun() {
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(
                    staging,
                    PAIR.withAnnotations(List.of(known(first), then(Preference.B, 90_000))));
            decide(mara, pair, Judgment.of(Preference.TIE));

            assertThatThrownBy(() -> staging.merge(ALICE)).isInstanceOf(ImportOutrun.class);
        }
        assertThat(current()).isEqualTo(Preference.TIE);
    }

    @Test
    void nor_is_who_decides_for_the_first_time() {
        ImportedPair other = Samples.pair("Two");
        add(other);
        long second = pairIds().getLast();
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, other.withAnnotations(List.of(begun(Preference.A, 1))));
            decide(mara, second, Judgment.of(Preference.TIE));

            assertThatThrownBy(() -> staging.merge(ALICE)).isInstanceOf(ImportOutrun.class);
        }
        assertThat(texts("select a || ' ' || ties from pair_state where pair = " + second))
                .containsExactly("0 1");
    }

    @Test
    void an_end_that_is_kept_nowhere_is_found_by_a_check() {
        decide(mara, pair, Judgment.of(Preference.TIE));
        archive(known(first), then(Preference.B, 1));

        tamper("delete from other_head");

        assertThat(found()).anyMatch(it -> it.contains("is followed by 2 others"));
    }

    @Test
    void first_decisions_in_two_files_are_two_heads_of_one_chain() {
        ImportStaging.Added added =
                archive(begun(Preference.BOTH_BAD, 1), then(Preference.B, 2)).getFirst();

        assertThat(added.annotations()).isEqualTo(2);
        assertThat(added.changed()).isEqualTo(1);
        assertThat(added.met()).containsExactly(new MetHeads("Mara", 0, true));
        assertThat(current()).isEqualTo(Preference.B);
        assertThat(number("select max(occurrence) from annotation")).isZero();
        assertThat(texts("select a || ' ' || b from pair_state")).containsExactly("0 1");
        assertThat(check().problems()).isEmpty();
        undo(1);
        assertThat(current()).isEqualTo(Preference.A);
        assertThat(number("select count(*) from other_head")).isZero();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void beginnings_go_through_an_archive_as_they_are() {
        archive(begun(Preference.BOTH_BAD, 1));
        assertThat(current()).isEqualTo(Preference.A);
        List<ArchivedPair.Revision> before = revisions();

        ImportStaging.Added again = add(PAIR.withAnnotations(told(before))).getFirst();
        assertThat(again.annotations()).isZero();
        assertThat(revisions()).isEqualTo(before);

        ImportedPair other = Samples.pair("Two");
        add(other.withAnnotations(List.of(begun(Preference.A, 2), begun(Preference.TIE, 3))));
        assertThat(texts("select a || ' ' || ties from pair_state where pair = 2"))
                .containsExactly("0 1");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_somebody_said_of_a_known_pair_comes_with_its_history() {
        database.write(handle -> handle.execute("update annotator set name = 'Maria'"));
        add(Samples.pair("Two"));

        add(
                Samples.pair("Two")
                        .withAnnotations(List.of(begun(Preference.A, 1), then(Preference.B, 2))));

        assertThat(number("select count(*) from annotation where pair = 2")).isEqualTo(2);
        assertThat(texts("select a || ' ' || b from pair_state where pair = 2"))
                .containsExactly("0 1");
        assertThat(number("select count(*) from annotator")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void whoever_is_called_otherwise_here_may_have_begun_in_both_files() {
        database.write(handle -> handle.execute("update annotator set name = 'Maria'"));

        archive(begun(Preference.B, 90_000));

        assertThat(current()).isEqualTo(Preference.B);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_model_that_is_called_otherwise_here_may_have_judged_in_both_files() {
        Annotator judge = annotator("judge", AnnotatorKind.MODEL);
        decide(judge, pair, Judgment.of(Preference.A));
        database.write(handle ->
                handle.execute("update annotator set name = 'old judge' where kind = 'model'"));

        add(PAIR.withAnnotations(List.of(judged(judge, Preference.B))));

        assertThat(number("select max(occurrence) from annotation")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_model_whose_word_was_taken_back_may_judge_anew() {
        Annotator judge = annotator("judge", AnnotatorKind.MODEL);
        decide(judge, pair, Judgment.of(Preference.A));
        new Acts(database).undo(ALICE, judge);

        add(PAIR.withAnnotations(List.of(judged(judge, Preference.A))));

        assertThat(number("select max(occurrence) from annotation")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    private static ImportedAnnotation judged(Annotator judge, Preference preference) {
        return new ImportedAnnotation(
                judge.name(),
                Judgment.of(preference),
                new Recording.Elsewhere(
                        UuidV7.next(),
                        judge.uuid(),
                        AnnotatorKind.MODEL,
                        AnnotatorRole.ANNOTATOR,
                        0,
                        false,
                        "a",
                        0,
                        1,
                        0));
    }

    @Test
    void a_beginning_that_is_kept_nowhere_is_found_by_a_check() {
        archive(begun(Preference.B, 1));

        tamper("delete from other_head");

        assertThat(found()).anyMatch(it -> it.contains("begins 2 times"));
    }

    private ImportedAnnotation begun(Preference preference, long at) {
        return said(UuidV7.next(), at, false, new Descent(LARGE, ""), Judgment.of(preference));
    }

    private List<ImportStaging.Added> archive(ImportedAnnotation... annotations) {
        return add(PAIR.withAnnotations(List.of(annotations)));
    }

    private ImportedAnnotation known(Annotation there) {
        return said(
                there.uuid(),
                there.decidedAt().toEpochMilli(),
                there.withdrawn(),
                Descent.UNTOLD,
                there.judgment());
    }

    private ImportedAnnotation then(Preference preference, long at) {
        return said(UuidV7.next(), at, false, Descent.UNTOLD, Judgment.of(preference));
    }

    private ImportedAnnotation made(String origin, Preference preference, long at) {
        return said(
                UuidV7.next(),
                at,
                false,
                new Descent(origin, first.uuid().toString()),
                Judgment.of(preference));
    }

    private ImportedAnnotation said(
            UUID uuid, long at, boolean withdrawn, Descent descent, Judgment judgment) {
        return new ImportedAnnotation("Mara", judgment, recording(uuid, 0, at, withdrawn, descent));
    }

    private ImportedAnnotation said(
            int occurrence,
            UUID uuid,
            long at,
            boolean withdrawn,
            Descent descent,
            Preference preference) {
        return new ImportedAnnotation(
                "Mara",
                Judgment.of(preference),
                recording(uuid, occurrence, at, withdrawn, descent));
    }

    private Recording recording(
            UUID uuid, int occurrence, long at, boolean withdrawn, Descent descent) {
        return new Recording.Elsewhere(
                uuid,
                mara.uuid(),
                AnnotatorKind.PERSON,
                AnnotatorRole.ANNOTATOR,
                occurrence,
                withdrawn,
                "a",
                0,
                at,
                0,
                MadeUnder.UNTOLD,
                Suggested.NOTHING,
                descent);
    }

    /// What an archive tells of what is there.
    private List<ImportedAnnotation> told(List<ArchivedPair.Revision> revisions) {
        return revisions.stream()
                .map(each ->
                        said(
                                each.annotation().uuid(),
                                each.annotation().decidedAt().toEpochMilli(),
                                each.annotation().withdrawn(),
                                each.descent(),
                                each.annotation().judgment()))
                .toList();
    }

    private List<ArchivedPair.Revision> revisions() {
        List<ArchivedPair.Revision> revisions = new ArrayList<>();
        new ArchiveStore(database).forEachPair(each -> revisions.addAll(each.revisions()));
        return revisions;
    }

    private List<Preference> said() {
        return revisions().stream().map(it -> it.annotation().judgment().preference()).toList();
    }

    private Preference current() {
        return new AnnotationStore(database)
                .current(pair, mara, 0)
                .orElseThrow()
                .judgment()
                .preference();
    }

    private void undo(int index) {
        List<ImportBatch> batches = new BatchStore(database).all();
        assertThat(new BatchStore(database).undo(ALICE, batches.get(index).uuid())).isPresent();
    }
}
