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
    private final Map<Long, Long> whose = new HashMap<>();
    private boolean certain = true;

    ActCheck(CheckSession session) {
        this.session = session;
        session.query(
                "select id, annotator from bulk_act",
                row -> whose.put(row.getLong(1), row.getLong(2)));
    }

    /// What the log tells next of this project's own annotators.
    ///
    /// @param kind of the event
    /// @param annotation what it made
    void told(String kind, long annotator, long annotation) {
        ActStack stack = stack(annotator);
        switch (kind) {
            case "undo" -> certain &= stack.undo();
            case "redo" -> certain &= stack.redo();
            default -> stack.push(annotation);
        }
    }

    /// As the other, of a bulk act.
    void toldOfBulk(String kind, long act) {
        if (!whose.containsKey(act)) {
            // Found and told where the acts themselves are checked.
            uncertain();
            return;
        }
        ActStack stack = stack(whose.get(act));
        switch (kind) {
            case BulkAct.UNDO -> certain &= stack.undo();
            case BulkAct.REDO -> certain &= stack.redo();
            default -> stack.pushBulk(act);
        }
    }

    private ActStack stack(long annotator) {
        return stacks.computeIfAbsent(annotator, first -> new ActStack());
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
        session.query("select id, annotator, state from bulk_act order by id", this::checkBulk);
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
        ActStack stack = found(row.getLong(2));
        compare("Act " + row.getLong(1), AnnotationRows.text(row, 4), stack.state(row.getLong(3)));
    }

    private void checkBulk(ResultSet row) throws SQLException {
        ActStack stack = found(row.getLong(2));
        long act = row.getLong(1);
        compare("Bulk act " + act, AnnotationRows.text(row, 3), stack.stateOfBulk(act));
    }

    private ActStack found(long annotator) {
        there.merge(annotator, 1L, Long::sum);
        return stacks.getOrDefault(annotator, new ActStack());
    }

    private void compare(String act, String said, String expected) {
        if (!expected.equals(said)) {
            session.found(
                    "act",
                    act
                            + " is said to be "
                            + said
                            + "; by what was recorded it is "
                            + expected
                            + ".");
        }
    }
}
