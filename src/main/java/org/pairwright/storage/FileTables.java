package org.pairwright.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Takes the pairs of an import over from its side file into a project file.
final class FileTables {
    private record Index(String name, String sql) {}

    private FileTables() {}

    /// Copies between tables of one shape, which SQLite does cell by cell without taking rows apart
    /// where the target has no indices. Making those anew costs less than keeping them up while
    /// more rows come in than were there.
    ///
    /// @param manyMore whether more rows come in than were there
    static void copyPairs(Handle handle, boolean manyMore) {
        List<Index> indices = manyMore ? indices(handle) : List.of();
        indices.forEach(index -> handle.execute("drop index " + index.name()));
        SideFile.PROJECT_TABLES.forEach(table ->
                handle.execute(
                        "insert into " + table + " select * from " + SideFile.PAIRS + "." + table));
        indices.forEach(index -> handle.execute(index.sql()));
    }

    private static List<Index> indices(Handle handle) {
        return handle.createQuery(
                        """
                        select name, sql from main.sqlite_schema
                        where type = 'index' and sql is not null and tbl_name in (<tables>)
                        order by rowid
                        """)
                .bindList("tables", SideFile.PROJECT_TABLES)
                .map((row, context) -> new Index(row.getString(1), row.getString(2)))
                .list();
    }
}
