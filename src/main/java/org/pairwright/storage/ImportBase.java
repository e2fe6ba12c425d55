package org.pairwright.storage;

import org.jdbi.v3.core.Handle;

/// The largest ids before an import: it counts on from them, and they must still hold when it is merged.
///
/// @param undone how many imports were taken back, whose pairs are gone
record ImportBase(long prompt, long response, long pair, long batch, long undone) {
    static ImportBase read(Handle handle) {
        return new ImportBase(
                max(handle, "prompt"),
                max(handle, "response"),
                max(handle, "pair"),
                max(handle, "import_batch"),
                handle.createQuery("select count(*) from import_batch where undone_at is not null")
                        .mapTo(long.class)
                        .one());
    }

    /// The largest id in one of our own tables, 0 where it is empty.
    static long max(Handle handle, String table) {
        return handle.createQuery("select coalesce(max(id), 0) from " + table)
                .mapTo(long.class)
                .one();
    }
}
