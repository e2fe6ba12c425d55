package org.pairwright.dataset.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.ProjectState.MadeUnder;
import org.pairwright.domain.ReleaseVersion;

/// What a release says of itself: its file `manifest.json`.
///
/// @param manifest the version of this form
/// @param program the version of Pairwright that made it
/// @param layout `plain` or `rich`: whether rows have a column of tools
/// @param files the dataset's own
/// @param documents the release's other files, but for the manifest and SHA256SUMS
public record Manifest(
        int manifest,
        String program,
        String version,
        Source project,
        Recipe recipe,
        String layout,
        List<DataFile> files,
        List<Document> documents,
        Counts counts,
        Figures figures,
        MadeUnderAll made) {
    /// The version of this form.
    public static final int FORM = 1;

    /// The project's state.
    ///
    /// @param title the dataset's, where it has one of its own
    /// @param event the number of the last event before the release
    /// @param hash that event's place in the chain
    /// @param at when that was, in UTC
    public record Source(
            String id,
            String title,
            int schemaVersion,
            String origin,
            long event,
            String hash,
            String at) {}

    /// A file of rows.
    ///
    /// @param path from the release's folder on, with `/`
    public record DataFile(
            String path, String split, String format, long rows, long bytes, String sha256) {}

    /// Another file.
    public record Document(String path, long bytes, String sha256) {}

    /// How many pairs went where: exported and all of excluded add up to pairs.
    ///
    /// @param cannotCarry adds up to what is excluded as `cannot_carry`
    /// @param corrected pairs that went out with a corrected response
    /// @param merged rows of single responses that were not written, as an earlier one says the
    ///   same
    /// @param contradicted rows that were not, as other pairs say the contrary
    /// @param templated pairs in whose rows stands what a model was sent beyond the prompt
    public record Counts(
            long pairs,
            long exported,
            Map<String, Long> excluded,
            Map<String, Long> cannotCarry,
            long corrected,
            long merged,
            long contradicted,
            long templated) {
        public Counts {
            excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
            cannotCarry = Collections.unmodifiableMap(new LinkedHashMap<>(cannotCarry));
        }
    }

    /// Under which versions the project's decisions were made, and under which licenses its texts
    /// came in.
    public record MadeUnderAll(
            List<MadeUnder> taxonomies,
            List<MadeUnder> guidelines,
            List<MadeUnder> questions,
            List<String> licenses) {
        public MadeUnderAll {
            taxonomies = List.copyOf(taxonomies);
            guidelines = List.copyOf(guidelines);
            questions = List.copyOf(questions);
            licenses = List.copyOf(licenses);
        }
    }

    public Manifest {
        files = List.copyOf(files);
        documents = List.copyOf(documents);
        if (ReleaseVersion.parse(version).isEmpty()) {
            throw new IllegalArgumentException("\"" + version + "\" is no version.");
        }
    }

    /// All rows of all files.
    public long rows() {
        return files.stream().mapToLong(DataFile::rows).sum();
    }

    /// The version to compare.
    public ReleaseVersion releaseVersion() {
        return ReleaseVersion.parse(version).orElseThrow();
    }

    /// The same with other documents.
    public Manifest with(List<Document> others) {
        return new Manifest(
                manifest, program, version, project, recipe, layout, files, others, counts, figures,
                made);
    }

    /// The same as another version.
    public Manifest as(ReleaseVersion other) {
        return new Manifest(
                manifest,
                program,
                other.toString(),
                project,
                recipe,
                layout,
                files,
                documents,
                counts,
                figures,
                made);
    }
}
