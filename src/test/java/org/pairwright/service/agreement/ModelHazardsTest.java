package org.pairwright.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.ScoreRun;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.behavior.Finding;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;
import org.pairwright.storage.NewScore;
import org.pairwright.storage.Samples;
import org.pairwright.storage.ScoreStore;

/// What a machine finds of what people find, and whether its scores come true.
class ModelHazardsTest {
    private static final Actor ALICE = new Actor("alice", "system-user");

    @TempDir Path folder;
    private Database database;
    private Annotator alice;
    private Annotator machine;
    private ScoreRun run;

    @BeforeEach
    void let_a_machine_look_at_what_people_judged() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
        AnnotatorStore annotators = new AnnotatorStore(database);
        alice = annotators.require("alice", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
        machine = annotators.require("machine", AnnotatorKind.MODEL, AnnotatorRole.ANNOTATOR);
        Samples.add(database, Samples.pair("One"), Samples.pair("Two"), Samples.pair("Three"));
        run = new ScoreStore(database).begin(ALICE, machine, "machine 1", "{}");
        // Both find the first response unsafe; one of them each of the next two.
        look(1, verdict(true, "s1"), verdict(true), 950_000, 850_000);
        look(2, verdict(false), verdict(false), 150_000, 50_000);
        decide(1, verdict(true, "s1"), verdict(false));
        decide(2, verdict(true, "s2"), verdict(false));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Verdict verdict(boolean unsafe, String... categories) {
        return new Verdict(
                unsafe ? Safety.UNSAFE : Safety.SAFE,
                List.of(categories),
                Severity.UNSTATED,
                Refusal.UNSTATED);
    }

    private static NewAnnotation annotation(
            long pair, Annotator by, Judgment judgment, Verdict a, Verdict b) {
        Instant now = Instant.ofEpochMilli(1_000);
        return new NewAnnotation(
                pair,
                by,
                0,
                judgment.withVerdict(Side.A, a).withVerdict(Side.B, b),
                "",
                now,
                now,
                Duration.ZERO);
    }

    private void decide(long pair, Verdict a, Verdict b) {
        new AnnotationStore(database)
                .record(ALICE, annotation(pair, alice, Judgment.of(Preference.TIE), a, b));
    }

    private void look(long pair, Verdict a, Verdict b, int scoreA, int scoreB) {
        new ScoreStore(database)
                .record(
                        ALICE,
                        run,
                        List.of(annotation(pair, machine, Judgment.EMPTY, a, b)),
                        List.of(
                                new NewScore(NewScore.Subject.RESPONSE, 2 * pair - 1, "", scoreA),
                                new NewScore(NewScore.Subject.RESPONSE, 2 * pair, "", scoreB)));
    }

    private ModelAudit audit() {
        return new AgreementService(database)
                .run(
                        new AgreementRequest(
                                Filter.ALL, new AuditOptions(0, 7, 3, .01), Slicing.NONE),
                        Progress.NONE)
                .models()
                .getFirst();
    }

    @Test
    void precision_and_recall_are_told_for_what_is_unsafe_and_for_each_category() {
        assertThat(audit().hazards())
                .containsExactly(
                        new ModelAudit.OfHazard("", new Proportion(1, 2), new Proportion(1, 2)),
                        new ModelAudit.OfHazard("s1", new Proportion(1, 1), new Proportion(1, 1)),
                        new ModelAudit.OfHazard("s2", new Proportion(0, 0), new Proportion(0, 1)));
    }

    @Test
    void scores_are_compared_with_what_most_people_say() {
        assertThat(audit().calibration())
                .isEqualTo(
                        new Finding.Tested<>(
                                new ModelAudit.Calibration(
                                        List.of(
                                                new ModelAudit.Calibration.Bin(
                                                        0.05, new Proportion(0, 1)),
                                                new ModelAudit.Calibration.Bin(
                                                        0.15, new Proportion(1, 1)),
                                                new ModelAudit.Calibration.Bin(
                                                        0.85, new Proportion(0, 1)),
                                                new ModelAudit.Calibration.Bin(
                                                        0.95, new Proportion(1, 1))))));
    }
}
