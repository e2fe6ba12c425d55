package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Checks each annotator's undo stack against what the event log tells of their acts.
final class ActCheck {
    private static final String TWICE =
            """
            select 'Annotation ' || after_annotation || ' is that of ' || count(*) || ' acts.'
            from act group by after_annotation having count(*) > 1
            """;

    private static final String BEFORE =
            """
            select 'Act ' || a.id || ' would bring back another annotation than the one that ' || n.id
                || ' followed.'
            from act a join annotation n on n.id = a.after_annotation
            where coalesce(a.before_annotation, 0) <> coalesce(n.parent, 0)
            """;

    private final CheckSession session;
    private final Map<Long, ActStack> stacks = new HashMap<>();
    private final Map<Long, Long> there = new HashMap<>();
    private boolean certain = true;

    ActCheck(CheckSession session) {
        this.session = session;
    }

    /// What the log tells next of this project's own annotators.
    ///
    /// @param kind of the event
    /// @param annotation what it made
    void told(String kind, long annotator, long annotation) {
        ActStack stack = stacks.computeIfAbsent(annotator, first -> new ActStack());
        switch (kind) {
            case "undo" -> certain &= stack.undo();
            case "redo" -> certain &= stack.redo();
            default -> stack.push(annotation);
        }
    }

    /// The log and the annotations do not go together, so that nothing follows from them.
    void uncertain() {
        certain = false;
    }

    void run() {
        session.begin("acts", "act");
        session.find("act", TWICE);
        session.find("act", BEFORE);
        if (!certain) {
            // Found and told already; what would be said now says no more.
            return;
        }
        session.query(
                "select id, annotator, after_annotation, state from act order by id", this::check);
        stacks.forEach((annotator, stack) -> {
            long found = there.getOrDefault(annotator, 0L);
            if (found != stack.pushed()) {
                session.found(
                        "act",
                        "The undo stack of annotator "
                                + annotator
                                + " holds "
                                + found
                                + " acts; "
                                + stack.pushed()
                                + " were recorded.");
            }
        });
    }

    private void check(ResultSet row) throws SQLException {
        long annotator = row.getLong(2);
        there.merge(annotator, 1L, Long::sum);
        String expected = stacks.getOrDefault(annotator, new ActStack()).state(row.getLong(3));
        if (!expected.equals(row.getString(4))) {
            session.found(
                    "act",
                    "Act "
                            + row.getLong(1)
                            + " is said to be "
                            + row.getString(4)
                            + "; by what was recorded it is "
                            + expected
                            + ".");
        }
    }
}
