package org.pairwright.bench;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.QueuePosition;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.LabelingService;
import org.pairwright.storage.Database;

/// Asks for all that a window shows first, and prints how many pairs there were to show and the
/// seconds it took.
final class OpenProject {
    private OpenProject() {}

    /// Opens a project.
    ///
    /// @param arguments the project file and an annotator
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        try (Database database = Database.open(new ProjectLocation.InFile(Path.of(arguments[0])))) {
            LabelingService labeling =
                    new LabelingService(
                            database, new AnnotatorService(database).person(arguments[1]));
            List<QueuePosition> open = labeling.openAfter(labeling.start(), 1);
            open.forEach(position -> labeling.task(position.pair()));
            labeling.keptProgress(ZoneOffset.UTC).count();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(open.size() + " " + seconds);
        }
    }
}
