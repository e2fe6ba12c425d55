package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.SortField;

/// The views that people of a project saved, by name.
public final class ViewStore {
    private static final String DESCENDING = ":desc";

    private final Database database;

    public ViewStore(Database database) {
        this.database = database;
    }

    /// All of them, by name. A field that this program does not know leaves the pairs as they were
    /// added.
    public List<SavedView> all() {
        return database.read(handle ->
                handle.createQuery(
                                "select name, filter, sort, columns from saved_view order by name")
                        .map((row, context) -> Stored.whole("A saved view", () -> view(row)))
                        .list());
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                Stored.text(row.getString("name"), "saved_view.name"),
                Stored.text(row.getString("filter"), "saved_view.filter"),
                order(Stored.text(row.getString("sort"), "saved_view.sort")),
                words(Stored.text(row.getString("columns"), "saved_view.columns")));
    }

    private static List<String> words(String columns) {
        return columns.isEmpty() ? List.of() : List.of(columns.split(" ", -1));
    }

    private static PairOrder order(String sort) {
        boolean descending = sort.endsWith(DESCENDING);
        return SortField.of(sort.replace(DESCENDING, ""))
                .map(field -> new PairOrder(field, descending))
                .orElse(PairOrder.ADDED);
    }

    /// Keeps a view, instead of one that has its name.
    public void save(Actor actor, SavedView view) {
        database.write(handle -> {
            insert(handle, actor, view);
            return true;
        });
    }

    private static void insert(Handle handle, Actor actor, SavedView view) {
        PairOrder order = view.order();
        insert(
                handle,
                new Row(
                        view.name(),
                        view.filter(),
                        order.field().code() + (order.descending() ? DESCENDING : ""),
                        String.join(" ", view.columns()),
                        actor.name(),
                        System.currentTimeMillis()));
    }

    /// A view as its table holds it.
    record Row(String name, String filter, String sort, String columns, String actor, long at) {}

    /// Keeps a view inside the caller's transaction, instead of one that has its name.
    static void insert(Handle handle, Row view) {
        handle.createUpdate(
                        """
                        insert into saved_view (name, filter, sort, columns, actor, saved_at)
                        values (:name, :filter, :sort, :columns, :actor, :at)
                        on conflict (name) do update set filter = excluded.filter, sort = excluded.sort,
                            columns = excluded.columns, actor = excluded.actor, saved_at = excluded.saved_at
                        """)
                .bind("name", view.name())
                .bind("filter", view.filter())
                .bind("sort", view.sort())
                .bind("columns", view.columns())
                .bind("actor", view.actor())
                .bind("at", view.at())
                .execute();
    }

    /// Gives a view another name.
    ///
    /// @return whether that was free and the view still there
    public boolean rename(String name, String other) {
        return database.write(handle ->
                handle.createUpdate(
                                        """
                                        update saved_view set name = :other where name = :name
                                            and not exists (select 1 from saved_view t where t.name = :other)
                                        """)
                                .bind("name", name)
                                .bind("other", other)
                                .execute()
                        > 0);
    }

    /// Forgets a view.
    public void delete(String name) {
        database.write(handle -> handle.execute("delete from saved_view where name = ?", name));
    }
}
