package org.pairwright.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProjectPart;

/// What an import brought.
///
/// @param passedOver files in folders that tell of a dataset and are none
public record ImportReport(List<OfFile> files, List<Path> passedOver, Duration took) {
    /// What one file brought. Rows are counted in `imported`, `duplicates` and `refused`, which add
    /// up to `read`; a row may hold several pairs.
    ///
    /// @param format the id of the format it was read as; empty when the file was left out
    /// @param reasons why that format, in words
    /// @param batches the ids by which the import can be taken back; none after a dry run. An
    ///   archive has one for each file that its pairs came from first, any other file has one
    /// @param adopted what a project for which nothing was chosen yet takes over from an archive
    /// @param imported rows with at least one new pair
    /// @param duplicates rows whose pairs were all there already; their decisions were added
    /// @param warnings how many problems did not keep their row out
    /// @param pairs new pairs
    /// @param gold pairs that have a known answer now and had none
    /// @param chains what became of decisions that were there already
    /// @param problems the first hundred, in the order of the file
    public record OfFile(
            Path file,
            String format,
            List<String> reasons,
            List<String> batches,
            List<ProjectPart> adopted,
            long read,
            long imported,
            long duplicates,
            long refused,
            long warnings,
            long pairs,
            long annotations,
            long gold,
            MergedChains chains,
            List<Problem> problems) {
        /// A file in a folder that holds no pairs.
        static OfFile leftOut(Path file, Problem why) {
            return new OfFile(
                    file,
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    MergedChains.NONE,
                    List.of(why));
        }

        public OfFile {
            adopted = List.copyOf(adopted);
        }

        /// Whether nothing of it was read: it lay in a folder and holds no pairs.
        public boolean isLeftOut() {
            return format.isEmpty();
        }

        OfFile withBatches(List<String> batches) {
            return new OfFile(
                    file,
                    format,
                    reasons,
                    batches,
                    adopted,
                    read,
                    imported,
                    duplicates,
                    refused,
                    warnings,
                    pairs,
                    annotations,
                    gold,
                    chains,
                    problems);
        }
    }

    public ImportReport {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
    }

    /// Whether something in the files was left out.
    public boolean isPartial() {
        return refused() > 0 || files.stream().anyMatch(OfFile::isLeftOut);
    }

    /// What the project takes over from an archive among the files.
    public List<ProjectPart> adopted() {
        return files.stream().flatMap(file -> file.adopted().stream()).toList();
    }

    public long imported() {
        return sum(OfFile::imported);
    }

    public long duplicates() {
        return sum(OfFile::duplicates);
    }

    public long refused() {
        return sum(OfFile::refused);
    }

    public long pairs() {
        return sum(OfFile::pairs);
    }

    public long annotations() {
        return sum(OfFile::annotations);
    }

    public long gold() {
        return sum(OfFile::gold);
    }

    /// How many decisions are newer ones of their annotators now.
    public long changed() {
        return sum(file -> file.chains().changed());
    }

    /// How often what was decided here met what was decided otherwise elsewhere.
    public long met() {
        return sum(file -> file.chains().met());
    }

    private long sum(ToLongFunction<OfFile> count) {
        return files.stream().mapToLong(count).sum();
    }
}
