package org.pairwright.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The acts that were taken back and could be done again.
final class UndoneActs {
    private UndoneActs() {}

    /// A new act clears what could have been done again.
    static void drop(Handle handle, List<Long> annotators) {
        for (String table : List.of("act", "bulk_act")) {
            PlainSql.change(
                    handle,
                    "update ${table} set state = 'dropped' where annotator in (<?>) and state = 'undone'"
                            .replace("${table}", table),
                    annotators);
        }
    }
}
