package org.pairwright.service.compare;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.exporting.FileBundle;
import org.pairwright.exporting.UnwritableFile;
import org.pairwright.service.DatabaseInTheWay;
import org.pairwright.storage.DatabaseFile;

/// Where what gates said is written for whoever builds.
///
/// @param junit the files of JUnit's XML
/// @param markdown the summaries in Markdown
public record GateFiles(List<Path> junit, List<Path> markdown) {
    public GateFiles {
        junit = List.copyOf(junit);
        markdown = List.copyOf(markdown);
    }

    /// Writes them. They appear when all of them are whole; what stood there is replaced.
    ///
    /// @param title the name of the suite, or what else was judged
    /// @param changed the pairs on which candidates did worse, the worst first
    /// @throws UnwritableFile when there is no place for one
    /// @throws DatabaseInTheWay when a project lies there
    public void write(
            String title, String baseline, List<Judged> judged, List<ChangedPair> changed) {
        try (FileBundle bundle = new FileBundle()) {
            for (Path target : junit) {
                bundle.text(free(target), GateXml.of(title, judged));
            }
            for (Path target : markdown) {
                bundle.text(free(target), GateMarkdown.of(title, baseline, judged, changed));
            }
            bundle.publish();
        }
    }

    private static Path free(Path target) {
        if (DatabaseFile.isAt(target)) {
            throw new DatabaseInTheWay(target);
        }
        return target;
    }
}
