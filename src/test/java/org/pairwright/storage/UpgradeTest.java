package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.Side;

/// A project whose tables are those of version 1, in each database, is brought up to date when it
/// is opened.
class UpgradeTest extends StorageTest {
    private Annotator alice;
    private long pair;

    @BeforeEach
    void go_back_to_version_1() {
        alice = annotator("alice");
        pair = addPairs(1).getFirst();
        decide(alice, pair, Judgment.of(Preference.A));
        tamper(
                "drop table other_head",
                "alter table annotation drop column made_in",
                "drop table waiting_answer",
                "drop table pair_rank",
                "drop table suggestion",
                "alter table project drop column suggestions",
                "alter table project drop column queue_order",
                "alter table import_batch drop column machine_annotations",
                "drop table score",
                "drop table score_run",
                "drop table response_generation",
                "drop table prompt_template_act",
                "drop table prompt_template_version",
                "drop table prompt_template",
                "drop table suite_run",
                "drop table suite",
                "drop table answer",
                "drop table category_target",
                "alter table project drop column approvals",
                "drop table correction",
                "drop table release",
                "drop table saved_view",
                "drop table bulk_change",
                "drop table bulk_act",
                "drop table gold_answer",
                "alter table pair_gold drop column batch",
                "update question_set_version set body = '{\"preference\":true,\"strength\":true,\"safety\":true}'",
                place == Place.FILE
                        ? "pragma user_version = 1"
                        : "update schema_version set version = 1");
        reopen();
    }

    @Test
    void what_was_decided_stands_and_the_project_is_sound() {
        assertThat(new AnnotationStore(database).current(pair, alice, 0))
                .map(Annotation::judgment)
                .contains(Judgment.of(Preference.A));
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void corrections_can_be_recorded() {
        Judgment corrected = Judgment.of(Preference.B).withCorrection(Side.A, "Better");
        decide(alice, pair, corrected);

        assertThat(new AnnotationStore(database).current(pair, alice, 0))
                .map(Annotation::judgment)
                .contains(corrected);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void it_asks_what_it_asked() {
        assertThat(new ProjectStore(database).questions().asked())
                .contains(Question.STRENGTH, Question.CATEGORIES, Question.FLAG)
                .doesNotContain(Question.REFUSAL, Question.CORRECTION);
    }
}
