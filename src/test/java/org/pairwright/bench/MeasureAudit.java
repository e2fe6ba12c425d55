package org.pairwright.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Side;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.AgreementService;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;

/// Audits a copy of [AuditedProject] and prints the seconds of each step: reading the labels, all
/// figures of what was read, and alpha of preferences, of what is in memory and after one more
/// decision.
final class MeasureAudit {
    private static final int WARMUPS = 10;
    private static final int TIMES = 10;
    private static final AuditOptions OPTIONS =
            new AuditOptions(AuditOptions.REPLICATES, 1, DawidSkene.STARTS, DawidSkene.SMOOTHING);

    private final Database database;
    private final AgreementService agreement;
    private final AgreementRequest request =
            new AgreementRequest(Filter.ALL, OPTIONS, Slicing.NONE);

    private MeasureAudit(Database database) {
        this.database = database;
        agreement = new AgreementService(database);
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        try (Database database = Database.open(new ProjectLocation.InFile(Path.of(arguments[0])))) {
            MeasureAudit measure = new MeasureAudit(database);
            measure.print("reading", 1, measure::look);
            measure.print(
                    "whole-audit", 1, () -> measure.agreement.run(measure.request, Progress.NONE));
            measure.print(
                    "next-audit", 3, () -> measure.agreement.run(measure.request, Progress.NONE));
            for (int i = 0; i < WARMUPS; i++) {
                measure.decide(i);
                measure.look();
            }
            measure.print("alpha", TIMES, measure::look);
            StringBuilder line = new StringBuilder("live");
            for (int i = 0; i < TIMES; i++) {
                measure.decide(WARMUPS + i);
                line.append(seconds(measure::look));
            }
            System.out.println(line);
        }
    }

    private void look() {
        agreement.headline(request, LabelType.PREFERENCE, Progress.NONE);
    }

    private void decide(int number) {
        Annotator annotator =
                new AnnotatorStore(database)
                        .require("annotator-1", AnnotatorKind.PERSON, AnnotatorRole.ANNOTATOR);
        new AnnotationStore(database)
                .record(
                        new Actor(annotator.name(), annotator.name()),
                        new NewAnnotation(
                                1 + number * 500L,
                                annotator,
                                0,
                                Judgment.of(number % 2 == 0 ? Preference.A : Preference.B),
                                Side.A,
                                Instant.EPOCH,
                                Instant.EPOCH,
                                Duration.ZERO));
    }

    private void print(String name, int times, Runnable work) {
        StringBuilder line = new StringBuilder(name);
        for (int i = 0; i < times; i++) {
            line.append(seconds(work));
        }
        System.out.println(line);
    }

    private static String seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return " %.6f".formatted((System.nanoTime() - begun) / 1e9);
    }
}
