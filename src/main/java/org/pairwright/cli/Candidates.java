package org.pairwright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.Ties;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.importing.ImportFormat;
import org.pairwright.importing.ImportFormats;

/// What a shell offers as the value of an option.
final class Candidates {
    private Candidates() {}

    /// The ids of what can be exported.
    static final class OfExport extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        OfExport() {
            super(ExportFormats.all().stream().map(ExportFormat::id).toList());
        }
    }

    /// The ids of what can be imported.
    static final class OfImport extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        OfImport() {
            super(ImportFormats.all().stream().map(ImportFormat::id).toList());
        }
    }

    /// The axes of an export.
    static final class Axes extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Axes() {
            super(Arrays.stream(Axis.values()).map(Axis::code).toList());
        }
    }

    /// What becomes of ties.
    static final class OfTies extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        OfTies() {
            super(Arrays.stream(Ties.values()).map(Ties::code).toList());
        }
    }

    /// Who settles a pair, where no name follows.
    static final class Resolve extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Resolve() {
            super(List.of("majority", "unanimous", "annotator:"));
        }
    }
}
