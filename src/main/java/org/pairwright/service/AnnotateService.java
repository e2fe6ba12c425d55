package org.pairwright.service;

import org.pairwright.domain.Annotator;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.importing.AnnotationFile;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.storage.Database;

/// Records a person's decisions from a file, as their acts: they can be taken back like others.
public final class AnnotateService {
    private final Database database;

    public AnnotateService(Database database) {
        this.database = database;
    }

    /// Records what the rows of a file say, a transaction per thousand of them. Rows that say what the
    /// annotator says already are passed over, so that a file can be read again after it was stopped.
    ///
    /// @throws UnreadableFile when the file as a whole can't be read
    /// @throws InvalidAnnotatorName when nobody can be called so
    /// @throws NotAPerson when the name belongs to a model or an import
    /// @throws Cancelled when `progress` said so; what was recorded until then stays
    public AnnotateReport run(AnnotateRequest request, Progress progress) {
        try (AnnotationFile file = AnnotationFile.open(request.file())) {
            Annotator annotator = new AnnotatorService(database).person(request.annotator());
            AnnotationBatch batch = new AnnotationBatch(database, request.actor(), annotator);
            file.forEachRow(
                    row -> {
                        batch.add(row);
                        if (batch.isFull()) {
                            batch.record();
                            progress.report("recording", file.bytesRead(), file.totalBytes());
                            if (progress.cancelled()) {
                                throw new Cancelled(
                                        "Cancelled. "
                                                + batch.recorded()
                                                + " decisions had been recorded; read the file again to go on.");
                            }
                        }
                    });
            batch.record();
            return batch.report();
        }
    }
}
