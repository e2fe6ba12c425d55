package org.pairwright.exporting.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Manifest.Document;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.Sha256;
import org.slf4j.LoggerFactory;

/// Looks through the folder of a release for what is not as it was published.
public final class Verification {
    /// Told before each file that is read.
    public interface Watch {
        void at(String file, long done, long total);
    }

    private final Path folder;
    private final Watch watch;
    private final List<Finding> findings = new ArrayList<>();

    /// What is wrong with a file.
    ///
    /// @param file from the folder on
    /// @param what goes on from the file's name
    public record Finding(String file, String what) {}

    private Verification(Path folder, Watch watch) {
        this.folder = folder;
        this.watch = watch;
    }

    /// What is not as it was published; nothing where all is well.
    ///
    /// @param published the manifest as the project remembers it, to the letter
    public static List<Finding> of(Path folder, String published, Watch watch) {
        Verification verification = new Verification(real(folder), watch);
        verification.run(published);
        return List.copyOf(verification.findings);
    }

    /// A link to a release is that release. What can't be followed is not there, which is found.
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            LoggerFactory.getLogger(Verification.class).debug("{} leads nowhere", folder, e);
            return folder;
        }
    }

    private void run(String published) {
        if (!Files.isDirectory(folder)) {
            found(".", "the folder " + folder + " is not there");
            return;
        }
        checkManifest(published);
        Optional<Manifest> manifest = ManifestJson.manifest(published);
        if (manifest.isEmpty()) {
            found(ReleaseFiles.MANIFEST, "is of a form that this version can't read");
            return;
        }
        List<Document> all = all(manifest.get(), published);
        long total = all.stream().mapToLong(Document::bytes).sum();
        long done = 0;
        for (Document document : all) {
            watch.at(document.path(), done, total);
            check(document);
            done += document.bytes();
        }
        checkOthers(all);
    }

    private void checkManifest(String published) {
        Path file = folder.resolve(ReleaseFiles.MANIFEST);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            found(
                    ReleaseFiles.MANIFEST,
                    Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "is no file" : "is missing");
            return;
        }
        try {
            if (!ReleasedFolder.manifest(folder).equals(published)) {
                found(ReleaseFiles.MANIFEST, "is not the one that was published");
            }
        } catch (UnreadableRelease e) {
            LoggerFactory.getLogger(Verification.class).debug("No manifest can be read", e);
            found(ReleaseFiles.MANIFEST, "can't be read");
        }
    }

    private static List<Document> all(Manifest manifest, String published) {
        List<Document> all = new ArrayList<>();
        manifest.files()
                .forEach(file -> all.add(new Document(file.path(), file.bytes(), file.sha256())));
        all.addAll(manifest.documents());
        Document itself = ReleaseDocuments.document(ReleaseFiles.MANIFEST, published);
        all.add(
                ReleaseDocuments.document(
                        ReleaseFiles.SUMS, ReleaseDocuments.sums(manifest, itself)));
        return all;
    }

    private void check(Document document) {
        Path file = folder.resolve(document.path()).normalize();
        if (!file.startsWith(folder.normalize())) {
            found(document.path(), "lies outside of the release");
            return;
        }
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                found(document.path(), Files.exists(file) ? "is no file" : "is missing");
            } else if (Files.size(file) != document.bytes()) {
                found(
                        document.path(),
                        String.format(
                                Locale.ENGLISH,
                                "has %,d bytes, not %,d",
                                Files.size(file),
                                document.bytes()));
            } else if (!Sha256.of(file).equals(document.sha256())) {
                found(
                        document.path(),
                        "has other content of the same length: SHA-256 %s, not %s"
                                .formatted(Sha256.of(file), document.sha256()));
            }
        } catch (IOException e) {
            found(document.path(), "can't be read: " + FileTrouble.words(e));
        }
    }

    private void checkOthers(List<Document> all) {
        Set<Path> known = new HashSet<>();
        all.forEach(document -> known.add(folder.resolve(document.path())));
        known.add(folder.resolve(ReleaseFiles.MANIFEST));
        all.forEach(document -> known.add(folder.resolve(document.path()).getParent()));
        try {
            for (Path other : others(known)) {
                // A folder that holds anything is told of by that.
                if (!isFilledFolder(other)) {
                    found(
                            folder.relativize(other).toString().replace('\\', '/'),
                            "is no part of the release");
                }
            }
        } catch (IOException e) {
            found(".", "can't be looked through: " + FileTrouble.words(e));
        }
    }

    private List<Path> others(Set<Path> known) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !known.contains(file)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static boolean isFilledFolder(Path file) throws IOException {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(file)) {
            return inside.findAny().isPresent();
        }
    }

    private void found(String file, String what) {
        findings.add(new Finding(file, what));
    }
}
