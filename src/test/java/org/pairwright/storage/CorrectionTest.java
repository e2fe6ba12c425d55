package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Side;
import org.pairwright.domain.TurnedAct;
import org.pairwright.domain.filter.Filter;

/// What responses should have said, kept with the decisions.
class CorrectionTest extends StorageTest {
    private static final Judgment A = Judgment.of(Preference.A);
    private static final Judgment CORRECTED = A.withCorrection(Side.B, "Right: \"é\"\n🙂");

    private Annotator alice;
    private long pair;

    @BeforeEach
    void add_a_pair() {
        alice = annotator("alice");
        pair = addPairs(1).getFirst();
    }

    private Corrections corrections() {
        return new AnnotationStore(database)
                .current(pair, alice, 0)
                .map(Annotation::judgment)
                .map(Judgment::corrections)
                .orElse(Corrections.NONE);
    }

    private List<String> stored() {
        return texts("select side || ' ' || content from correction order by id");
    }

    @Test
    void a_correction_is_kept_with_its_decision() {
        decide(alice, pair, CORRECTED);
        reopen();

        assertThat(corrections()).isEqualTo(CORRECTED.corrections());
        assertThat(found()).isEmpty();
    }

    @Test
    void a_correction_survives_in_a_draft() {
        new AnnotationStore(database).saveDraft(pair, alice, 0, CORRECTED);
        reopen();

        assertThat(new AnnotationStore(database).draft(pair, alice, 0)).contains(CORRECTED);
    }

    @Test
    void a_correction_belongs_to_the_response_of_its_side() {
        decide(alice, pair, CORRECTED.withCorrection(Side.A, "Left"));

        assertThat(
                        number(
                                """
                                select count(*) from correction c join annotation n on n.id = c.annotation
                                join pair p on p.id = n.pair
                                where (c.side = 'a' and c.response = p.response_a)
                                    or (c.side = 'b' and c.response = p.response_b)
                                """))
                .isEqualTo(2);
    }

    @Test
    void taking_it_back_deletes_nothing() {
        decide(alice, pair, A);
        decide(alice, pair, CORRECTED);
        TurnedAct act = new Acts(database).undo(ALICE, alice).orElseThrow();

        assertThat(act).isEqualTo(new TurnedAct.OfPair("correction", pair, 0, A, CORRECTED));
        assertThat(corrections()).isEqualTo(Corrections.NONE);
        assertThat(stored()).containsExactly("b " + CORRECTED.corrections().b());
        assertThat(found()).isEmpty();
    }

    @Test
    void done_again_it_stands_again() {
        decide(alice, pair, CORRECTED);
        new Acts(database).undo(ALICE, alice);
        new Acts(database).redo(ALICE, alice);

        assertThat(corrections()).isEqualTo(CORRECTED.corrections());
        assertThat(found()).isEmpty();
    }

    @Test
    void the_event_log_tells_decisions_flags_and_corrections_apart() {
        decide(alice, pair, A);
        decide(alice, pair, CORRECTED);
        decide(alice, pair, CORRECTED.withFlag(true, "Look"));
        decide(alice, pair, CORRECTED.withPreference(Preference.TIE, A.strength()));

        assertThat(texts("select kind from event order by number"))
                .containsExactly("import", "decision", "correction", "flag", "decision");
        assertThat(found()).isEmpty();
    }

    @Test
    void an_edited_correction_is_found() {
        Annotation decided = decide(alice, pair, CORRECTED);
        tamper("update correction set content = 'Wrong'");

        assertThat(found())
                .containsExactly(
                        "digest: Annotation " + decided.id() + " does not say what was decided.");
    }

    @Test
    void a_missing_correction_is_found() {
        Annotation decided = decide(alice, pair, CORRECTED);
        tamper("delete from correction");

        assertThat(found())
                .containsExactly(
                        "digest: Annotation " + decided.id() + " does not say what was decided.");
    }

    @Test
    void a_correction_of_another_response_is_found() {
        Annotation decided = decide(alice, pair, CORRECTED);
        tamper("update correction set response = (select response_a from pair)");

        assertThat(found())
                .containsExactly(
                        "correction: Correction 1 is not of a response of its annotation "
                                + decided.id()
                                + ".");
    }

    @Test
    void a_backup_holds_it() {
        decide(alice, pair, CORRECTED);
        Path copy = folder.resolve("copy.pairs");
        new BackupStore(location).backup(copy, false, (stage, done, total) -> {});

        try (Database copied = Database.open(new ProjectLocation.InFile(copy))) {
            assertThat(new AnnotationStore(copied).current(pair, alice, 0).orElseThrow().judgment())
                    .isEqualTo(CORRECTED);
        }
    }

    @Test
    void a_list_shows_it() {
        decide(alice, pair, CORRECTED);

        assertThat(
                        new ListStore(database)
                                .page(Filter.ALL, 0, 1, true)
                                .getFirst()
                                .annotations()
                                .getFirst()
                                .judgment())
                .isEqualTo(CORRECTED);
    }
}
