package org.pairwright.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.FileFields;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.SavedMapping;
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
    /// How many pairs of a file are shown.
    public static final int PAIRS = 5;

    /// Of so many other files some pairs are shown too, and of each so many.
    private static final int OTHERS = 3;

    private static final int PAIRS_OF_OTHER = 2;

    /// A file that begins with so many rows without a pair is shown without.
    private static final int MAX_ROWS = 1_000;

    /// Of so many files the fields are looked at; what is wrong with more tells the import.
    private static final int MAX_FILES = 200;

    /// So many rows at most are looked through for a decision.
    private static final int MAX_ROWS_WITHOUT = 200;

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
        private final Path file;
        private final int most;
        private final Progress progress;
        private final List<ImportPreview.Row> pairs = new ArrayList<>();
        private boolean several;
        private boolean decided;
        private int rows;

        /// @param most so many pairs
        Beginning(Path file, int most, Progress progress) {
            this.file = file;
            this.most = most;
            this.progress = progress;
        }

        @Override
        public void accept(ImportedRow row) {
            progress.requireWanted();
            several |= row.pairs().size() > 1;
            decided |= row.pairs().stream().anyMatch(pair -> !pair.annotations().isEmpty());
            row.pairs().stream()
                    .limit(most - pairs.size())
                    .forEach(pair -> pairs.add(row(row.line(), pair)));
            rows++;
            if ((pairs.size() == most && isSure()) || rows == MAX_ROWS) {
                throw new Enough();
            }
        }

        /// Whether enough was seen to say that the file decides or does not.
        private boolean isSure() {
            return decided || rows >= MAX_ROWS_WITHOUT;
        }

        private ImportPreview.Row row(long line, ImportedPair pair) {
            return new ImportPreview.Row(
                    file,
                    line,
                    shortened(pair.prompt().question().content()),
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

    /// Whether a text can part the columns of a table: one character that does.
    public static boolean isSeparator(String text) {
        return ImportOptions.isSeparator(text);
    }

    /// What the first rows of a file have, for those who map it.
    ///
    /// @param separator between the columns of a table; empty to find it out
    /// @param known mappings of tables of which some say it for theirs
    /// @throws UnreadableFile when it can't be read
    public FileFields fields(Path file, String separator, List<SavedMapping> known) {
        return FieldDiscovery.of(file, separator, known);
    }

    /// What files look like when they are imported so.
    ///
    /// @param shown the file whose pairs are shown, where it can be; else those of the first
    /// @throws UnreadableFile when one that was named can't be read, or none of them holds pairs
    /// @throws Cancelled when `progress` said so
    public ImportLook of(ImportRequest request, Path shown, Progress progress) {
        List<ImportSource> sources = ImportSource.of(request.files());
        FileGroups groups = new FileGroups();
        try {
            lookIntoNamed(sources, request.options(), groups, progress);
            if (groups.hasMisfit()) {
                return new ImportLook.Unmapped(groups.all());
            }
            ImportPreview preview = preview(sources, shown, request.options(), progress);
            groups.add(preview.file(), preview.fields());
            return new ImportLook.Pairs(preview, groups.all());
        } catch (UnreadableFile e) {
            if (e.problem().code() == ProblemCode.NO_PAIR) {
                return new ImportLook.Unpaired(e.file());
            }
            groups.addMisfit(e.file(), request.options(), e);
            return new ImportLook.Unmapped(groups.all());
        }
    }

    /// Files that were found in folders may be something else than pairs.
    private static void lookIntoNamed(
            List<ImportSource> sources,
            ImportOptions options,
            FileGroups groups,
            Progress progress) {
        sources.stream()
                .filter(ImportSource::named)
                .limit(MAX_FILES)
                .forEach(source -> {
                    progress.requireWanted();
                    groups.look(source.file(), options);
                });
    }

    private static ImportPreview preview(
            List<ImportSource> sources, Path shown, ImportOptions options, Progress progress) {
        List<ImportSource> shownFirst =
                sources.stream()
                        .sorted(Comparator.comparing(source -> !source.file().equals(shown)))
                        .toList();
        Optional<UnreadableFile> first = Optional.empty();
        for (ImportSource source : shownFirst) {
            try {
                List<Path> others =
                        sources.stream()
                                .filter(it -> it.named() && !it.equals(source))
                                .limit(OTHERS)
                                .map(ImportSource::file)
                                .toList();
                return of(source.file(), others, sources.size(), options, progress);
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
            Path path, List<Path> others, int files, ImportOptions options, Progress progress) {
        try (ImportFile file = ImportFile.open(path, options)) {
            Beginning beginning = beginning(file, new Beginning(path, PAIRS, progress));
            List<ImportPreview.Row> pairs = new ArrayList<>(beginning.pairs);
            for (Path other : others) {
                pairs.addAll(some(other, options, progress));
            }
            return new ImportPreview(
                    path,
                    files,
                    file.format().id(),
                    file.reasons(),
                    file.fields(),
                    beginning.several,
                    beginning.decided,
                    pairs);
        }
    }

    private static List<ImportPreview.Row> some(
            Path path, ImportOptions options, Progress progress) {
        try (ImportFile file = ImportFile.open(path, options)) {
            return beginning(file, new Beginning(path, PAIRS_OF_OTHER, progress)).pairs;
        }
    }

    private static Beginning beginning(ImportFile file, Beginning beginning) {
        try {
            file.forEachRow(beginning);
        } catch (Enough e) {
            LoggerFactory.getLogger(ImportPreviewService.class).trace("The rest is not read", e);
        }
        return beginning;
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
