package org.pairwright.exporting;

/// Everything that a project holds of its pairs, for keeping: to be imported again.
public final class ArchiveFormat implements ExportFormat {
    @Override
    public String id() {
        return "pairwright";
    }

    @Override
    public String name() {
        return "Archive of everything, to be imported again";
    }
}
