package org.pairwright.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.ImportedPair;
import org.pairwright.importing.ImportFile;
import org.pairwright.importing.ImportFormats;
import org.pairwright.importing.ImportOptions;
import org.pairwright.importing.ImportedRow;
import org.pairwright.importing.RowSink;
import org.pairwright.importing.UnreadableFile;
import org.slf4j.LoggerFactory;

/// Looks into files that may be imported, and changes nothing.
public final class ImportPreviewService {
    /// How many pairs are shown.
    public static final int PAIRS = 5;

    /// A file that begins with so many rows without a pair is shown without.
    private static final int MAX_ROWS = 1_000;

    private static final int LONGEST = 300;

    /// A format that files can be read as.
    ///
    /// @param name for people
    public record Format(String id, String name) {}

    /// Enough was read.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("Enough was read.", null, false, false);
        }
    }

    /// Takes the first pairs of a file, then stops its reading.
    private static final class Beginning implements RowSink {
        private final List<ImportPreview.Row> pairs = new ArrayList<>();
        private int rows;

        @Override
        public void accept(ImportedRow row) {
            row.pairs().stream()
                    .limit(PAIRS - pairs.size())
                    .forEach(pair -> pairs.add(row(row.line(), pair)));
            rows++;
            if (pairs.size() == PAIRS || rows == MAX_ROWS) {
                throw new Enough();
            }
        }

        private static ImportPreview.Row row(long line, ImportedPair pair) {
            return new ImportPreview.Row(
                    line,
                    shortened(pair.prompt().last().content()),
                    shortened(pair.a().content()),
                    shortened(pair.b().content()),
                    pair.annotations());
        }
    }

    /// All formats that can be chosen.
    public List<Format> formats() {
        return ImportFormats.all().stream()
                .map(format -> new Format(format.id(), format.name()))
                .toList();
    }

    /// What files look like.
    ///
    /// @param format the id of the format that they are to be read as; empty to find it out
    /// @throws UnreadableFile when none of them holds pairs, or one that was named can't be read
    public ImportPreview of(List<Path> files, String format) {
        ImportOptions options = ImportOptions.DETECT.withFormat(format);
        List<ImportSource> sources = ImportSource.of(files);
        Optional<UnreadableFile> first = Optional.empty();
        for (ImportSource source : sources) {
            try {
                return of(source.file(), sources.size(), options);
            } catch (UnreadableFile e) {
                if (source.named() || !e.isNoPairs()) {
                    throw e;
                }
                first = first.or(() -> Optional.of(e));
            }
        }
        throw first.orElseThrow(() -> new IllegalArgumentException("There is no file."));
    }

    private static ImportPreview of(Path path, int files, ImportOptions options) {
        try (ImportFile file = ImportFile.open(path, options)) {
            return new ImportPreview(
                    path, files, file.format().id(), file.reasons(), firstPairs(file));
        }
    }

    private static List<ImportPreview.Row> firstPairs(ImportFile file) {
        Beginning beginning = new Beginning();
        try {
            file.forEachRow(beginning);
        } catch (Enough e) {
            LoggerFactory.getLogger(ImportPreviewService.class).trace("The rest is not read", e);
        }
        return beginning.pairs;
    }

    /// The beginning of a text on one line.
    private static String shortened(String text) {
        String line =
                text.substring(0, Math.min(text.length(), LONGEST)).strip().replaceAll("\\s+", " ");
        if (text.length() <= LONGEST) {
            return line;
        }
        boolean isTorn =
                !line.isEmpty() && Character.isHighSurrogate(line.charAt(line.length() - 1));
        return (isTorn ? line.substring(0, line.length() - 1) : line) + "…";
    }
}
