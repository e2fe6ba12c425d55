package org.pairwright.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.FileFields;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Role;
import org.pairwright.importing.FieldDiscovery;
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
        private final Progress progress;
        private final List<ImportPreview.Row> pairs = new ArrayList<>();
        private boolean several;
        private int rows;

        Beginning(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void accept(ImportedRow row) {
            progress.requireWanted();
            several |= row.pairs().size() > 1;
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
                    shortened(asked(pair.prompt())),
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

    /// What the first rows of a file have, for those who map it.
    ///
    /// @throws UnreadableFile when it can't be read
    public FileFields fields(Path file) {
        return FieldDiscovery.of(file);
    }

    /// What files look like when they are imported so.
    ///
    /// @throws UnreadableFile when one that was named can't be read, or none of them holds pairs
    /// @throws Cancelled when `progress` said so
    public ImportLook of(ImportRequest request, Progress progress) {
        try {
            return new ImportLook.Pairs(preview(request, progress));
        } catch (UnreadableFile e) {
            return switch (e.problem().code()) {
                case UNKNOWN_FORMAT, MISSING_FIELD ->
                        new ImportLook.Unmapped(e.file(), e.problem().message());
                case NO_PAIR -> new ImportLook.Unpaired(e.file());
                default -> throw e;
            };
        }
    }

    private static ImportPreview preview(ImportRequest request, Progress progress) {
        List<ImportSource> sources = ImportSource.of(request.files());
        Optional<UnreadableFile> first = Optional.empty();
        for (ImportSource source : sources) {
            try {
                return of(source.file(), sources.size(), request.options(), progress);
            } catch (UnreadableFile e) {
                if (source.named() || !e.isNoPairs()) {
                    throw e;
                }
                first = first.or(() -> Optional.of(e));
            }
        }
        throw first.orElseThrow(() -> new IllegalArgumentException("There is no file."));
    }

    private static ImportPreview of(
            Path path, int files, ImportOptions options, Progress progress) {
        try (ImportFile file = ImportFile.open(path, options)) {
            Beginning beginning = beginning(file, progress);
            return new ImportPreview(
                    path,
                    files,
                    file.format().id(),
                    file.reasons(),
                    file.fields(),
                    beginning.several,
                    beginning.pairs);
        }
    }

    private static Beginning beginning(ImportFile file, Progress progress) {
        Beginning beginning = new Beginning(progress);
        try {
            file.forEachRow(beginning);
        } catch (Enough e) {
            LoggerFactory.getLogger(ImportPreviewService.class).trace("The rest is not read", e);
        }
        return beginning;
    }

    /// The beginning of a text on one line. What the user said last, rather than what a tool
    /// answered; where no user speaks, the end.
    private static String asked(Prompt prompt) {
        return prompt.messages().reversed().stream()
                .filter(message -> message.role() == Role.USER)
                .findFirst()
                .orElseGet(prompt::last)
                .content();
    }

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
