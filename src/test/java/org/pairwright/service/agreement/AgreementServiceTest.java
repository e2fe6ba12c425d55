package org.pairwright.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Side;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.Samples;

/// The audit of a project as a whole.
class AgreementServiceTest {
    private static final AuditOptions OPTIONS = new AuditOptions(200, 7, 3, .01);

    @TempDir Path folder;
    Database database;

    @BeforeEach
    void bring_labels_in() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
        for (int i = 0; i < 30; i++) {
            Samples.add(
                    database,
                    Samples.decided(
                            Samples.pair("Question " + i),
                            said("one", i % 2 == 0),
                            said("two", i % 2 == 0 || i == 5),
                            said("three", i % 3 == 0)));
        }
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    private static ImportedAnnotation said(String annotator, boolean a) {
        return new ImportedAnnotation(annotator, Judgment.of(a ? Preference.A : Preference.B));
    }

    private AgreementReport run(Progress progress) {
        return new AgreementService(database)
                .run(new AgreementRequest(Filter.ALL, OPTIONS, Slicing.ANNOTATOR), progress);
    }

    @Test
    void the_same_seed_gives_the_same_figures() {
        TypeAudit one = run(Progress.NONE).types().getFirst();
        TypeAudit other = run(Progress.NONE).types().getFirst();

        assertThat(one.audit().alpha()).isEqualTo(other.audit().alpha());
        assertThat(one.besides()).isEqualTo(other.besides());
    }

    @Test
    void repeats_change_no_figure() {
        AgreementReport before = run(Progress.NONE);
        Annotator one =
                new AnnotatorStore(database)
                        .require("one", AnnotatorKind.PERSON, AnnotatorRole.ANNOTATOR);
        new AnnotationStore(database)
                .record(
                        new Actor("one", "system-user"),
                        new NewAnnotation(
                                1,
                                one,
                                1,
                                Judgment.of(Preference.TIE),
                                Side.A,
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(2_000),
                                Duration.ofSeconds(1)));

        AgreementReport after = run(Progress.NONE);

        assertThat(after.types()).usingRecursiveComparison().isEqualTo(before.types());
        assertThat(after.annotators()).isEqualTo(before.annotators());
        assertThat(after.behavior().side()).isEqualTo(before.behavior().side());
    }

    @Test
    void a_part_with_all_pairs_says_what_the_whole_does() {
        AgreementReport report = run(Progress.NONE);

        assertThat(report.slices()).hasSize(3);
        assertThat(report.slices().getFirst().headlines().getFirst().alpha().figure())
                .isEqualTo(report.types().getFirst().audit().alpha().alpha());
    }

    /// Between reading labels and quoting those who differ somebody goes on labeling.
    @Test
    void figures_quotations_and_state_are_of_one_moment() {
        List<String> before = said();
        long event = new ProjectStore(database).state().event();
        AtomicBoolean open = new AtomicBoolean(true);

        DatedAudit audit =
                new AgreementService(database)
                        .dated(
                                new AgreementRequest(Filter.ALL, OPTIONS, Slicing.NONE),
                                new Progress() {
                                    @Override
                                    public void report(String stage, long done, long total) {
                                        if (stage.equals("computing") && open.getAndSet(false)) {
                                            decideElsewhere();
                                        }
                                    }

                                    @Override
                                    public boolean cancelled() {
                                        return false;
                                    }
                                });

        assertThat(open).isFalse();
        assertThat(new ProjectStore(database).state().event()).isGreaterThan(event);
        assertThat(audit.state().event()).isEqualTo(event);
        assertThat(quoted(audit.figures())).isEqualTo(before);
        assertThat(said()).isNotEqualTo(before);
    }

    private List<String> said() {
        return quoted(
                new AgreementService(database)
                        .run(
                                new AgreementRequest(Filter.ALL, OPTIONS, Slicing.NONE),
                                Progress.NONE));
    }

    private static List<String> quoted(AgreementReport report) {
        return report.disagreements().stream()
                .flatMap(it -> it.answers().stream())
                .map(it -> it.annotator() + it.judgment().preference() + it.judgment().rationale())
                .toList();
    }

    /// On a thread of its own, as another person would.
    private void decideElsewhere() {
        Thread other =
                new Thread(() -> {
                    Annotator later =
                            new AnnotatorStore(database)
                                    .require(
                                            "later", AnnotatorKind.PERSON, AnnotatorRole.ANNOTATOR);
                    for (long pair = 1; pair <= 10; pair++) {
                        new AnnotationStore(database)
                                .record(
                                        new Actor("later", "system-user"),
                                        new NewAnnotation(
                                                pair,
                                                later,
                                                0,
                                                Judgment.of(Preference.BOTH_BAD)
                                                        .withRationale("later"),
                                                Side.A,
                                                Instant.ofEpochMilli(1_000),
                                                Instant.ofEpochMilli(2_000),
                                                Duration.ofSeconds(1)));
                    }
                });
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_stages_are_told() {
        List<String> stages = new ArrayList<>();
        run(
                new Progress() {
                    @Override
                    public void report(String stage, long done, long total) {
                        stages.add(stage);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                });

        assertThat(stages)
                .contains("reading pairs", "reading labels", "computing", "computing parts");
    }

    @Test
    void it_can_be_canceled() {
        assertThatExceptionOfType(Cancelled.class)
                .isThrownBy(() ->
                        run(
                                new Progress() {
                                    @Override
                                    public void report(String stage, long done, long total) {
                                        // Nobody watches.
                                    }

                                    @Override
                                    public boolean cancelled() {
                                        return true;
                                    }
                                }));
    }
}
