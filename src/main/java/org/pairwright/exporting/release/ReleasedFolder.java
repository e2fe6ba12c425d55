package org.pairwright.exporting.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Manifest.Document;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.Sha256;
import org.pairwright.exporting.PairLedger;
import org.slf4j.LoggerFactory;

/// A release that lies in a folder, with what is known of it.
public record ReleasedFolder(Path folder, Manifest manifest) {
    /// No manifest that is longer is written, so that none has to be read.
    static final long MAX_MANIFEST = 16 << 20;

    /// The release in a folder, by its own manifest.
    ///
    /// @throws UnreadableRelease when there is none
    public static ReleasedFolder at(Path folder) {
        return new ReleasedFolder(
                folder,
                ManifestJson.manifest(manifest(folder))
                        .orElseThrow(() ->
                                new UnreadableRelease(
                                        folder, ReleaseFiles.MANIFEST + " is no manifest")));
    }

    /// Whether a folder is one of a release.
    static boolean isAt(Path folder) {
        try {
            return Files.isRegularFile(folder.resolve(ReleaseFiles.SUMS))
                    && ManifestJson.manifest(manifest(folder)).isPresent();
        } catch (UnreadableRelease e) {
            LoggerFactory.getLogger(ReleasedFolder.class).debug("{} is no release", folder, e);
            return false;
        }
    }

    /// The text of a folder's manifest.
    static String manifest(Path folder) {
        Path file = folder.resolve(ReleaseFiles.MANIFEST);
        try {
            if (Files.size(file) > MAX_MANIFEST) {
                throw new UnreadableRelease(folder, ReleaseFiles.MANIFEST + " is no manifest");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UnreadableRelease(folder, FileTrouble.words(e), e);
        }
    }

    /// Gives the rows of the pairs that went in.
    void forEachIn(Consumer<CsvRecord> sink) {
        read(ReleaseFiles.PAIRS, List.of(PairLedger.IN, PairLedger.FIRST), sink);
    }

    /// Gives the rows of the pairs that stayed out.
    void forEachOut(Consumer<CsvRecord> sink) {
        read(ReleaseFiles.EXCLUDED, List.of(PairLedger.OUT), sink);
    }

    /// @param columns the forms that the table may have
    private void read(String name, List<List<String>> columns, Consumer<CsvRecord> sink) {
        Path file = folder.resolve(name);
        requireAsReleased(file, name);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().maxBufferSize(1 << 24).ofCsvRecord(file, UTF_8)) {
            boolean headed = false;
            for (CsvRecord row : reader) {
                if (headed) {
                    sink.accept(row);
                } else if (!columns.contains(row.getFields())) {
                    throw new UnreadableRelease(folder, name + " has other columns");
                }
                headed = true;
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            throw new UnreadableRelease(folder, name + " can't be read", e);
        } catch (IOException e) {
            throw new UnreadableRelease(folder, FileTrouble.words(e), e);
        }
    }

    private void requireAsReleased(Path file, String name) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableRelease(
                    folder,
                    "the folder is not there. Where it was moved, `pairwright release verify PROJECT %s --folder DIR` makes it known again"
                            .formatted(manifest.version()));
        }
        String expected =
                manifest.documents().stream()
                        .filter(document -> document.path().equals(name))
                        .map(Document::sha256)
                        .findFirst()
                        .orElse("");
        try {
            if (!Sha256.of(file).equals(expected)) {
                throw new UnreadableRelease(folder, name + " is not as it was released");
            }
        } catch (IOException e) {
            throw new UnreadableRelease(folder, FileTrouble.words(e), e);
        }
    }
}
