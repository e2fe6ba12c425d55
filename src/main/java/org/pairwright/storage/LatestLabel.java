package org.pairwright.storage;

/// Tells whether somebody has labeled since one looked: at the price of a look at an index.
public final class LatestLabel {
    private final Database database;

    public LatestLabel(Database database) {
        this.database = database;
    }

    /// The number of the last annotation, whoever made it; 0 where there is none. It is another one
    /// after each decision, change and withdrawal.
    public long number() {
        return database.read(handle -> ImportBase.max(handle, "annotation"));
    }
}
