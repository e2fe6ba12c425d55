package org.pairwright.ui.importing;

import org.pairwright.service.ImportReport;
import org.pairwright.ui.kit.Failure;

/// How far it is known what an import would bring.
sealed interface Check {
    /// Nothing has been read yet.
    record Waiting() implements Check {}

    record Running() implements Check {}

    /// Somebody stopped it.
    record Stopped() implements Check {}

    record Done(ImportReport report) implements Check {}

    record Failed(Failure failure) implements Check {}
}
