package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Actor;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.Suggestions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How a project lets machines help those who label.
public final class MachineHelpStore {
    /// The keys of the event, which are the columns of `project`.
    static final String SUGGESTIONS = "suggestions";

    static final String QUEUE_ORDER = "queue_order";

    private final Database database;

    public MachineHelpStore(Database database) {
        this.database = database;
    }

    /// What holds now.
    public MachineHelp help() {
        return database.read(MachineHelpStore::help);
    }

    static MachineHelp help(Handle handle) {
        return handle.createQuery("select suggestions, queue_order from project")
                .map((row, context) -> help(row))
                .findOne()
                .orElseThrow(ProjectStore::undescribed);
    }

    private static MachineHelp help(ResultSet row) throws SQLException {
        return help(row.getString(1), row.getString(2));
    }

    /// What the two columns say.
    static MachineHelp help(@Nullable String suggestions, @Nullable String queueOrder) {
        return new MachineHelp(
                Stored.code(suggestions, "project.suggestions", Suggestions::of),
                Stored.code(queueOrder, "project.queue_order", QueueOrder::of));
    }

    /// Makes hold what `after` says otherwise than `before`. Where the queue goes by scores, every
    /// pair gets its place.
    public void change(Actor actor, MachineHelp before, MachineHelp after) {
        if (!before.equals(after)) {
            database.write(handle -> {
                change(handle, actor, before, after);
                return null;
            });
        }
    }

    /// The same inside the caller's transaction.
    static void change(Handle handle, Actor actor, MachineHelp before, MachineHelp after) {
        ObjectNode told = JsonMapper.shared().createObjectNode();
        if (before.suggestions() != after.suggestions()) {
            handle.execute("update project set suggestions = ?", after.suggestions().code());
            told.put(SUGGESTIONS, after.suggestions().code());
        }
        if (before.queueOrder() != after.queueOrder()) {
            handle.execute("update project set queue_order = ?", after.queueOrder().code());
            told.put(QUEUE_ORDER, after.queueOrder().code());
            PairRanks.renew(handle);
        }
        Events.add(handle, actor, SettingsLog.EVENT, told.toString());
    }
}
