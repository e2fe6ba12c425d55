package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;

/// A sound project passes the check, and each kind of damage is found and named.
class CheckTest extends StorageTest {
    private static final Judgment FULL =
            Judgment.of(Side.B, Strength.BETTER)
                    .withVerdict(
                            Side.A,
                            new Verdict(
                                    Safety.UNSAFE,
                                    List.of("s2", "s1"),
                                    Severity.MODERATE,
                                    Refusal.UNSTATED))
                    .withPromptVerdict(PromptVerdict.LOOKS_UNSAFE)
                    .withFlag(true, "Look, \"again\".")
                    .withRationale("B stays with the question.");

    private List<Long> pairs;
    private Annotation first;

    @BeforeEach
    void label_a_little() {
        pairs = addPairs(3);
        add(Samples.decided(Samples.pair("Decided"), FULL));
        Annotator alice = annotator("alice");
        Annotator bob = annotator("bob");
        first = decide(alice, pairs.get(0), FULL);
        decide(alice, pairs.get(1), Judgment.skip(SkipReason.UNSTATED));
        decide(alice, pairs.get(0), Judgment.of(Preference.TIE));
        decide(bob, pairs.get(0), Judgment.of(Preference.A));
        new Acts(database).undo(ALICE, alice);
    }

    @Test
    void a_sound_project_passes() {
        assertThat(found()).isEmpty();
    }

    @Test
    void an_import_that_was_taken_back_leaves_no_problem() {
        UUID last = new BatchStore(database).all().getLast().uuid();
        new BatchStore(database).undo(ALICE, last);
        add(Samples.decided(Samples.pair("Later"), FULL));

        assertThat(found()).isEmpty();
    }

    @Test
    void a_check_can_be_stopped_at_every_stage() {
        List<String> stages = new ArrayList<>();
        new CheckStore(location).check((stage, done, total) -> stages.add(stage));

        assertThat(stages)
                .contains(
                        "tables",
                        "references",
                        "chains",
                        "states",
                        "prompts",
                        "responses",
                        "pairs",
                        "events",
                        "annotations");
        for (String last : stages) {
            assertThatThrownBy(() ->
                            new CheckStore(location)
                                    .check((stage, done, total) -> {
                                        if (stage.equals(last)) {
                                            throw new IllegalStateException(last);
                                        }
                                    }))
                    .hasMessage(last);
        }
    }

    @Test
    void a_missing_annotation_is_found() {
        tamper("delete from annotation where id = " + first.id());

        assertThat(found())
                .anyMatch(it ->
                        it.matches("reference: annotation\\.parent refers to annotation \\d+, .*"))
                .anyMatch(it ->
                        it.startsWith(
                                "number: Of 6 annotations numbered by origin 1 (Sample), 5 are there"))
                .anyMatch(it ->
                        it.contains(
                                "tells of annotation " + first.uuid() + ", which is not there"));
    }

    @Test
    void a_missing_description_is_named_and_nothing_is_concluded_from_it() {
        new BulkStore(database)
                .mark(
                        ALICE,
                        annotator("alice"),
                        new Marking.Urgency(3),
                        new long[] {pairs.get(0)},
                        (stage, done, total) -> {});
        tamper("delete from project");

        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("project: The project has no description of itself");
    }

    @Test
    void a_missing_pair_is_found() {
        tamper(
                "delete from pair where id = " + pairs.get(2),
                "delete from pair_state where pair = " + pairs.get(2));

        assertThat(found())
                .containsExactly(
                        "import: Import 1 (sample.jsonl) brought 3 pairs, and 2 are there.");
    }

    @Test
    void a_missing_imported_decision_is_found() {
        tamper("delete from annotation where batch is not null");

        assertThat(found())
                .contains(
                        "import: Import 2 (sample.jsonl) brought 1 annotations, and 0 are there.");
    }

    @Test
    void a_missing_response_is_found() {
        tamper(
                "delete from response where id = (select response_a from pair where id = "
                        + pairs.get(0)
                        + ")");

        assertThat(found())
                .anyMatch(it ->
                        it.matches("reference: pair\\.response_a refers to response \\d+, .*"));
    }

    @Test
    void a_wrong_state_is_found() {
        tamper("update pair_state set state = 'agreed', a = a + 1 where pair = " + pairs.get(0));

        assertThat(found())
                .containsExactly(
                        "pair_state: Pair "
                                + pairs.get(0)
                                + " is said to be agreed (2 a, 1 b, 0 tie, 0 both bad, 0 skipped, 1 flagged,"
                                + " 2 in all), but its annotations say disputed (1, 1, 0, 0, 0, 1, 2).");
    }

    @Test
    void an_identity_that_is_none_is_found_and_the_check_goes_on() {
        tamper(
                "update import_batch set uuid = "
                        + (place == Place.FILE ? "x'0102'" : "'\\x0102'::bytea")
                        + " where id = (select min(id) from import_batch)",
                "update pair_state set state = 'agreed', a = a + 1 where pair = " + pairs.get(2));

        assertThat(check().problems())
                .extracting(CheckReport.Found::code)
                .contains("unreadable", "pair_state");
    }

    @Test
    void a_missing_state_is_found() {
        tamper("delete from pair_state where pair = " + pairs.get(2));

        assertThat(found()).containsExactly("pair_state: Pair " + pairs.get(2) + " has no state.");
    }

    @Test
    void a_head_that_is_not_the_newest_is_found() {
        tamper(
                "update annotation_head set annotation = "
                        + first.id()
                        + " where pair = "
                        + pairs.get(0)
                        + " and annotator = "
                        + first.annotator().id());

        assertThat(found()).anyMatch(it -> it.startsWith("chain: ") && it.contains("follows it."));
    }

    @Test
    void a_head_in_another_chain_is_found() {
        tamper(
                "update annotation_head set pair = "
                        + pairs.get(2)
                        + " where pair = "
                        + pairs.get(1));

        assertThat(found())
                .anyMatch(it -> it.startsWith("chain: ") && it.contains("belongs elsewhere"))
                .anyMatch(it ->
                        it.startsWith("chain: ")
                                && it.contains("belongs to a chain without a head"));
    }

    @Test
    void a_head_that_points_nowhere_is_found() {
        tamper("update annotation_head set annotation = 777 where pair = " + pairs.get(1));

        assertThat(found())
                .contains(
                        "reference: annotation_head.annotation refers to annotation 777, which is not there.");
    }

    @Test
    void a_parent_in_another_chain_is_found() {
        tamper("update annotation set parent = 1 where id = (select max(id) from annotation)");

        assertThat(found())
                .anyMatch(it ->
                        it.startsWith("chain: ") && it.contains("which belongs to another chain"));
    }

    @Test
    void a_chain_that_begins_twice_is_found() {
        tamper("update annotation set parent = null");

        assertThat(found())
                .anyMatch(it ->
                        it.matches(
                                "chain: The chain of annotator \\d+ on pair \\d+ .* begins 3 times\\."));
    }

    @Test
    void a_verdict_about_another_pair_is_found() {
        tamper(
                "update verdict set response = (select max(id) from response) where annotation = "
                        + first.id()
                        + " and side = 'a'");

        assertThat(found()).anyMatch(it -> it.startsWith("verdict: "));
    }

    @Test
    void an_act_about_another_pair_is_found() {
        tamper("update act set pair = " + pairs.get(2) + " where pair = " + pairs.get(1));

        assertThat(found()).anyMatch(it -> it.startsWith("act: "));
    }

    @Test
    void an_act_about_nothing_is_found() {
        tamper("update act set after_annotation = 777 where pair = " + pairs.get(1));

        assertThat(found())
                .contains(
                        "reference: act.after_annotation refers to annotation 777, which is not there.");
    }

    @Test
    void an_edited_event_is_found() {
        tamper("update event set actor = 'mallory' where number = 2");

        assertThat(found())
                .containsExactly(
                        "event: Event 2 of origin 1 does not follow from the one before it: one of them was changed.");
    }

    @Test
    void a_missing_event_is_found() {
        tamper("delete from event where number = 4");

        assertThat(found())
                .contains("event: Event 4 of origin 1 is missing; the next one there is 5.")
                .anyMatch(it -> it.startsWith("digest: No event tells of annotation "));
    }

    @Test
    void an_event_log_cut_at_its_end_is_found() {
        tamper("delete from event where number = (select max(number) from event)");

        assertThat(found())
                .contains(
                        "event: The event log of origin 1 (Sample) counts 7 events, and its last one is 6.");
    }

    @Test
    void an_edited_decision_is_found() {
        tamper("update annotation set rationale = 'Never mind.' where id = " + first.id());

        assertThat(found())
                .containsExactly(
                        "digest: Annotation " + first.id() + " does not say what was decided.");
    }

    @Test
    void an_edited_verdict_is_found() {
        tamper("delete from verdict_category where code = 's2'");

        assertThat(found())
                .contains("digest: Annotation " + first.id() + " does not say what was decided.");
    }

    @Test
    void a_decision_slipped_in_is_found() {
        tamper(
                """
                insert into annotation (id, uuid, origin, number, pair, annotator, occurrence, withdrawn, flagged,
                    flag_note, rationale, decided_at, active_ms, taxonomy_version, guidelines_version,
                    question_set_version)
                select 900, uuid, origin, 900, 3, annotator, 5, 0, 0, '', '', 0, 0, 1, 1, 1
                from annotation where id = 2
                """);

        assertThat(found())
                .anyMatch(it -> it.startsWith("number: "))
                .contains("digest: No event tells of annotation 900.");
    }

    @Test
    void a_missing_index_is_found() {
        database.write(handle -> {
            handle.execute("drop index annotation_annotator");
            return true;
        });

        assertThat(found())
                .containsExactly("schema: The project lacks its index annotation_annotator.");
    }

    @Test
    void a_changed_column_is_found() {
        database.write(handle -> {
            handle.execute("alter table pair rename column extras to extra");
            return true;
        });

        assertThat(found())
                .anyMatch(it -> it.startsWith("schema: "))
                .noneMatch(it -> it.startsWith("file: "));
    }

    @Test
    void many_problems_of_a_kind_are_counted() {
        addPairs(30);
        tamper("update pair_state set flags = 9");

        List<CheckReport.Found> problems = check().problems();

        assertThat(problems).hasSize(CheckFindings.MAX_OF_A_KIND + 1);
        assertThat(problems.getLast().message()).isEqualTo("There are 14 more of this kind.");
    }

    @Test
    void a_check_sees_one_moment_while_others_go_on() {
        Annotator carol = annotator("carol");
        CheckReport report =
                new CheckStore(location)
                        .check((stage, done, total) -> {
                            if (stage.equals("chains") || stage.equals("events")) {
                                decide(carol, pairs.get(2), Judgment.of(Preference.B));
                            }
                        });

        assertThat(report.problems()).isEmpty();
        assertThat(number("select count(*) from annotation where annotator = " + carol.id()))
                .isEqualTo(2);
    }
}
