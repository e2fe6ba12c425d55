package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.SavedMapping;
import org.pairwright.importing.ImportOptions;

/// What to import and how.
///
/// @param files at least one, or folders of them; all come in, or none. Of the files in a folder,
///   those that hold no pairs are left out
/// @param license under which they may be used, as an SPDX id or in words; may be empty
/// @param gold whether the files' preference becomes the pairs' known answer, not a decision
/// @param dryRun whether to read and check everything and then leave the project as it is
public record ImportRequest(
        Actor actor,
        List<Path> files,
        ImportOptions options,
        String license,
        boolean gold,
        boolean dryRun,
        ProblemSink problems) {
    public ImportRequest {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("An import needs at least one file.");
        }
    }

    /// An import of some files with everything found out from their content.
    public static ImportRequest of(Actor actor, List<Path> files) {
        return new ImportRequest(
                actor, files, ImportOptions.DETECT, "", false, false, ProblemSink.NONE);
    }

    /// The same, read as the format with that id; empty to find it out from the content.
    public ImportRequest withFormat(String format) {
        return new ImportRequest(
                actor, files, options.withFormat(format), license, gold, dryRun, problems);
    }

    /// The same, with files of known fields read as they were mapped before.
    public ImportRequest withMappings(List<SavedMapping> known) {
        return new ImportRequest(
                actor, files, options.withKnown(known), license, gold, dryRun, problems);
    }

    /// The same, with tables whose columns are parted by that character; empty to find it out.
    public ImportRequest withSeparator(String separator) {
        return new ImportRequest(
                actor, files, options.withSeparator(separator), license, gold, dryRun, problems);
    }

    /// The same with another choice of pairs.
    public ImportRequest withPairs(PairChoice pairs) {
        return new ImportRequest(
                actor, files, options.withPairs(pairs), license, gold, dryRun, problems);
    }

    /// The same, with the files' preference taken for the known answer or for a decision.
    public ImportRequest withGold(boolean gold) {
        return new ImportRequest(actor, files, options, license, gold, dryRun, problems);
    }

    /// The same under another license.
    public ImportRequest withLicense(String license) {
        return new ImportRequest(actor, files, options, license, gold, dryRun, problems);
    }

    /// The same, with every problem told to `problems`.
    public ImportRequest withProblems(ProblemSink problems) {
        return new ImportRequest(actor, files, options, license, gold, dryRun, problems);
    }

    /// The same, leaving the project as it is.
    public ImportRequest asDryRun() {
        return new ImportRequest(actor, files, options, license, gold, true, problems);
    }
}
