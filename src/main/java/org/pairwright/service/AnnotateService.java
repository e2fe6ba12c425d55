package org.pairwright.service;

import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.domain.Permission;
import org.pairwright.importing.AnnotationFile;
import org.pairwright.importing.AnnotationRow;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.Database;

/// Records a person's decisions from a file, as their acts: they can be taken back like others.
public final class AnnotateService {
    private static final int ROWS_BETWEEN_REPORTS = 1_000;

    private final Database database;

    public AnnotateService(Database database) {
        this.database = database;
    }

    /// Records what the rows of a file say, all in one transaction. The file is read to its end
    /// beforehand, so that nobody waits for one that can't be read. Rows that say what the
    /// annotator says already are passed over, so that a file can be read again.
    ///
    /// @throws UnreadableFile when the file can't be read to its end; nothing was recorded
    /// @throws InvalidAnnotatorName when nobody can be called so
    /// @throws NotAPerson when the name belongs to a model or an import
    /// @throws NotAllowed when whoever records may not: their own decisions whoever labels, those
    ///   of others a lead; or when whose they are does not label
    /// @throws Cancelled when `progress` said so; nothing was recorded
    public AnnotateReport run(AnnotateRequest request, Progress progress) {
        requireAllowed(request);
        Optional<Annotator> known = new AnnotatorService(database).knownPerson(request.annotator());
        forEachRow(request, "checking", progress, row -> {});
        AnnotationBatch.Project project = AnnotationBatch.Project.of(database);
        return new AnnotationStore(database)
                .together(transaction -> {
                    AnnotationBatch batch =
                            new AnnotationBatch(transaction, project, request, known);
                    forEachRow(request, "recording", progress, batch::add);
                    batch.record();
                    return batch.report();
                });
    }

    private void requireAllowed(AnnotateRequest request) {
        Permissions permissions = new Permissions(database);
        boolean own = request.actor().name().equals(request.annotator());
        if (own) {
            permissions.require(request.actor(), Permission.LABEL);
        } else {
            permissions.require(
                    request.actor(), Permission.IMPORT, "record the decisions of others");
        }
        permissions.require(request.annotator(), Permission.LABEL);
    }

    private static void forEachRow(
            AnnotateRequest request,
            String stage,
            Progress progress,
            Consumer<AnnotationRow> sink) {
        long[] rows = new long[1];
        try (AnnotationFile file = AnnotationFile.open(request.file())) {
            file.forEachRow(row -> {
                sink.accept(row);
                if (++rows[0] % ROWS_BETWEEN_REPORTS == 0) {
                    progress.report(stage, file.bytesRead(), file.totalBytes());
                    if (progress.cancelled()) {
                        throw new Cancelled("Canceled. Nothing was recorded.");
                    }
                }
            });
        }
    }
}
