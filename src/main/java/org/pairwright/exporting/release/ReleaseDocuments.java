package org.pairwright.exporting.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Manifest.DataFile;
import org.pairwright.dataset.release.Manifest.Document;
import org.pairwright.domain.Project;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.domain.Sha256;
import org.pairwright.exporting.DatasetFormat;

/// The texts that stand in a release beside its rows, each a function of what the manifest says.
///
/// @param manifest whole, with the checksums of all documents
/// @param files what stands in each file, by its name
public record ReleaseDocuments(Manifest manifest, Map<String, String> files) {
    /// Writes them for a version.
    ///
    /// @param draft a manifest that lists the documents which are in the folder already
    public static ReleaseDocuments of(
            Manifest draft, ReleaseVersion version, Project project, DatasetFormat format) {
        Manifest manifest = draft.as(version);
        Credited credits = Credited.of(manifest.recipe().credits(), project);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(ReleaseFiles.CARD, DatasetCard.of(manifest, credits, format));
        files.put(
                ReleaseFiles.CROISSANT,
                Croissant.of(manifest, credits, DatasetCard.description(manifest, format)));
        List<Document> documents = new ArrayList<>(manifest.documents());
        files.forEach((name, text) -> documents.add(document(name, text)));
        Manifest whole = manifest.with(documents);
        String json = ManifestJson.write(whole);
        if (document(ReleaseFiles.MANIFEST, json).bytes() > ReleasedFolder.MAX_MANIFEST) {
            throw new UnwritableRelease(
                    "its manifest would have more than %d MB, mostly in its title, its filter or the licenses of its files; shorten those"
                            .formatted(ReleasedFolder.MAX_MANIFEST >> 20));
        }
        files.put(ReleaseFiles.MANIFEST, json);
        files.put(ReleaseFiles.SUMS, sums(whole, document(ReleaseFiles.MANIFEST, json)));
        return new ReleaseDocuments(whole, files);
    }

    /// The manifest as it is written.
    public String json() {
        return files.getOrDefault(ReleaseFiles.MANIFEST, "");
    }

    static Document document(String name, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Document(name, bytes.length, Sha256.of(bytes));
    }

    /// As `sha256sum` writes and reads it.
    static String sums(Manifest manifest, Document itself) {
        StringBuilder sums = new StringBuilder();
        for (DataFile file : manifest.files()) {
            sums.append(file.sha256()).append("  ").append(file.path()).append('\n');
        }
        List<Document> documents = new ArrayList<>(manifest.documents());
        documents.add(itself);
        for (Document document : documents) {
            sums.append(document.sha256()).append("  ").append(document.path()).append('\n');
        }
        return sums.toString();
    }
}
