package org.pairwright.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.SplitDrawing;
import org.pairwright.dataset.Splits;
import org.pairwright.dataset.TestPair;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.StoredPair;

/// Writes a few pairs to a file and gives what stands in it.
final class Export {
    private Export() {}

    static String of(String format, Layout layout, Path target, TestPair... pairs)
            throws IOException {
        write(format, layout, target, pairs);
        return Files.readString(target);
    }

    /// Everything in one file.
    static SplitDrawing whole() {
        return new SplitDrawing(Splits.NONE, () -> {});
    }

    static ExportedFile write(String format, Layout layout, Path target, TestPair... pairs) {
        DatasetFormat known = (DatasetFormat) ExportFormats.byId(format).orElseThrow();
        Resolver resolver = new Resolver(ResolutionPolicy.DEFAULT, known.target(), TestPair.TOKENS);
        try (DatasetWriter writer =
                new DatasetWriter(
                        known, resolver, layout, whole(), List.of(target), PairJournal.NONE)) {
            List<StoredPair> built = Stream.of(pairs).map(TestPair::build).toList();
            ProjectSurvey survey = writer.survey(() -> {});
            if (survey.wantsLook()) {
                built.forEach(survey::look);
            }
            built.forEach(writer::add);
            return writer.publish(() -> {}).getFirst();
        }
    }
}
