package org.pairwright.storage;

import java.util.Arrays;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Marking;

/// Marks many pairs at once, as one act of an annotator that can be taken back with [Acts].
public final class BulkStore {
    private final Database database;

    public BulkStore(Database database) {
        this.database = database;
    }

    /// Marks pairs, all or none. Those that are gone are passed over, and so are those that are
    /// marked so already, unless that is somebody else's doing or an import's: those then stay so
    /// when it is taken back. Where that leaves none, nothing is recorded.
    ///
    /// @param pairs their ids in any order
    /// @param watch hears of it in pairs; where it throws, nothing is changed
    /// @return how many pairs are marked otherwise than before
    public long mark(Actor actor, Annotator annotator, Marking marking, long[] pairs, Watch watch) {
        long[] sorted = Arrays.stream(pairs).sorted().distinct().toArray();
        return database.write(handle ->
                new BulkAct(handle, database.dialect(), actor, watch)
                        .record(annotator, marking, sorted));
    }
}
