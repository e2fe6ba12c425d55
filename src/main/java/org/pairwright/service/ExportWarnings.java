package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.ExportedFile;

/// What of an export deserves a look though nothing failed.
final class ExportWarnings {
    private ExportWarnings() {}

    /// @param asked the format as it was asked for
    /// @param written the form of it that the project allowed
    static List<String> of(ExportFormat asked, ExportFormat written, List<ExportedFile> files) {
        List<String> warnings = new ArrayList<>();
        if (!asked.equals(written)) {
            warnings.add(
                    "Nobody states on this axis by how much a response is better, so there is no margin.");
        }
        for (ExportedFile file : files) {
            if (file.rows() == 0 && files.size() > 1) {
                warnings.add("The split " + file.split() + " has no rows.");
            }
        }
        return warnings;
    }
}
