package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairMarks;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Vote;

/// Decisions of an archive come in as they were recorded.
@EachDatabase
class ArchiveStoreTest extends StorageTest {
    private static final UUID ADA = new UUID(1, 2);

    @Test
    void a_chain_comes_in_with_its_head_and_its_times() {
        add(
                archived(
                        said("Ada", ADA, 0, false, 1, Judgment.of(Preference.A)),
                        said("Ada", ADA, 0, false, 2, Judgment.of(Side.B, Strength.MUCH)),
                        said("Ada", ADA, 1, false, 3, Judgment.of(Preference.TIE))));

        List<ArchivedPair.Revision> revisions = all().getFirst().revisions();

        assertThat(revisions)
                .extracting(revision -> revision.annotation().judgment().preference())
                .containsExactly(Preference.A, Preference.B, Preference.TIE);
        assertThat(revisions)
                .extracting(revision -> revision.annotation().decidedAt().toEpochMilli())
                .containsExactly(1L, 2L, 3L);
        assertThat(votes()).extracting(vote -> vote.preference()).containsExactly(Preference.B);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_was_taken_back_stays_taken_back() {
        add(
                archived(
                        said("Ada", ADA, 0, false, 1, Judgment.of(Preference.A)),
                        said("Ada", ADA, 0, true, 2, Judgment.EMPTY)));

        assertThat(votes()).isEmpty();
        assertThat(all().getFirst().revisions()).hasSize(2);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void marks_and_corrections_come_in() {
        Judgment corrected =
                Judgment.of(Preference.A).withCorrections(new Corrections("better", ""));
        ImportedPair pair = archived(said("Ada", ADA, 0, false, 1, corrected));
        add(pair);

        assertThat(all().getFirst().marks()).isEqualTo(pair.marks());
        assertThat(all().getFirst().revisions().getFirst().annotation().judgment())
                .isEqualTo(corrected);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void an_identity_that_another_pair_has_is_made_anew() {
        ImportedPair pair = archived();
        add(pair);
        ImportedPair other =
                new ImportedPair(
                        "",
                        Samples.pair("Another").prompt(),
                        Samples.pair("Another").a(),
                        Samples.pair("Another").b(),
                        Samples.pair("Another").keys(),
                        Side.A,
                        List.of(),
                        "",
                        pair.marks());
        add(other);

        assertThat(all())
                .extracting(each -> each.marks().uuid())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void nobody_decides_in_the_name_of_a_person_who_is_somebody_else() {
        annotator("Ada");

        assertThatThrownBy(() ->
                        add(archived(said("Ada", ADA, 0, false, 1, Judgment.of(Preference.A)))))
                .isInstanceOf(AnnotatorTaken.class)
                .hasMessageStartingWith("Another person is called \"Ada\" here");
        assertThat(pairIds()).isEmpty();
    }

    @Test
    void models_come_back_as_models_and_settle_nothing() {
        Recording byModel =
                new Recording.Elsewhere(
                        new UUID(9, 9),
                        ADA,
                        AnnotatorKind.MODEL,
                        AnnotatorRole.ANNOTATOR,
                        0,
                        false,
                        "",
                        0,
                        1,
                        0);
        add(archived(new ImportedAnnotation("guard", Judgment.of(Preference.A), byModel)));

        assertThat(votes()).extracting(vote -> vote.kind()).containsExactly(AnnotatorKind.MODEL);
        assertThat(number("select decisions from pair_state")).isZero();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void an_archive_can_be_taken_back() {
        add(
                archived(
                        said(
                                "Ada",
                                ADA,
                                0,
                                false,
                                1,
                                Judgment.of(Preference.A)
                                        .withCorrections(new Corrections("better", "")))));

        new BatchStore(database).undo(ALICE, new BatchStore(database).all().getFirst().uuid());

        assertThat(pairIds()).isEmpty();
        assertThat(check().problems()).isEmpty();
    }

    private static ImportedPair archived(ImportedAnnotation... annotations) {
        ImportedPair pair = Samples.pair("Question");
        return new ImportedPair(
                "x",
                pair.prompt(),
                pair.a(),
                pair.b(),
                pair.keys(),
                Side.B,
                List.of(annotations),
                "{\"k\":1}",
                new PairMarks(new UUID(3, 4), true, 7, "odd", Preference.B));
    }

    private static ImportedAnnotation said(
            String name,
            UUID uuid,
            int occurrence,
            boolean withdrawn,
            long decidedAt,
            Judgment judgment) {
        return new ImportedAnnotation(
                name,
                judgment,
                new Recording.Elsewhere(
                        new UUID(occurrence, decidedAt),
                        uuid,
                        AnnotatorKind.PERSON,
                        AnnotatorRole.REVIEWER,
                        occurrence,
                        withdrawn,
                        "a",
                        0,
                        decidedAt,
                        5));
    }

    private List<Vote> votes() {
        List<StoredPair> pairs = new ArrayList<>();
        new ExportStore(database).forEachPair(pairs::add);
        return pairs.getFirst().votes();
    }

    private List<ArchivedPair> all() {
        List<ArchivedPair> pairs = new ArrayList<>();
        new ArchiveStore(database).forEachPair(pairs::add);
        return pairs;
    }
}
