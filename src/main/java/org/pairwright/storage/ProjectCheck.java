package org.pairwright.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Checks that a project says what it is: without that nobody knows which events are its own.
final class ProjectCheck {
    private final CheckSession session;
    private boolean described;
    private @Nullable UUID uuid;

    ProjectCheck(CheckSession session) {
        this.session = session;
    }

    /// Whether there is a description at all.
    boolean run() {
        session.begin("project", "");
        session.query(
                ProjectStore.SELECT,
                row -> {
                    described = true;
                    uuid = ProjectStore.project(row).uuid();
                });
        if (!described) {
            session.found(
                    "project",
                    "The project has no description of itself, so that its marks, imports and releases can't be compared with what its event log tells.");
        }
        if (uuid != null) {
            compare(uuid.toString());
        }
        return described;
    }

    /// Projects of before wrote nothing of it into the log.
    private void compare(String there) {
        session.query(
                """
                select e.body from event e join project p on p.origin = e.origin
                where e.kind = 'new' order by e.number
                """,
                row -> {
                    String made = CheckSession.body(row, 1).path("project").asString(there);
                    if (!made.equals(there)) {
                        session.found(
                                "project",
                                "The project's identity is "
                                        + there
                                        + "; it was made as "
                                        + made
                                        + ".");
                    }
                });
    }
}
