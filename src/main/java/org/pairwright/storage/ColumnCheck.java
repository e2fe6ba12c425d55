package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.domain.Preference;
import tools.jackson.core.JacksonException;

/// Checks columns that neither a key nor the event log covers: that they hold what they can hold.
/// Which of the possible values was there nobody knows.
final class ColumnCheck {
    private static final List<String> RANGES =
            List.of(
                    """
                    select 'Pair ' || id || ' is neither sensitive nor not: ' || sensitive || '.'
                    from pair where sensitive not in (0, 1)
                    """,
                    "select 'Pair ' || id || ' came from line ' || line || '.' from pair where line < 0",
                    """
                    select 'Annotation ' || id || ' took ' || active_ms || ' milliseconds.'
                    from annotation where active_ms < 0
                    """,
                    """
                    select 'Annotation ' || id || ' was decided before its pair was shown.'
                    from annotation where batch is null and shown_at > decided_at
                    """);

    private final CheckSession session;

    ColumnCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("columns", "");
        RANGES.forEach(query -> session.find("column", query));
        session.query("select id, name, kind from annotator order by id", this::checkName);
        session.query("select pair, preference from pair_gold order by pair", this::checkGold);
        session.query(
                "select id, extras from pair where extras <> '' order by id", this::checkExtras);
    }

    private void checkName(ResultSet row) throws SQLException {
        try {
            String name = Stored.text(row.getString(2), "annotator.name");
            Annotator.requireName(name);
            if (name.startsWith(Annotator.IMPORTED)
                    && AnnotatorKind.PERSON.code().equals(row.getString(3))) {
                session.found(
                        "column",
                        "Annotator "
                                + row.getLong(1)
                                + " is a person under the name of an import: "
                                + name
                                + ".");
            }
        } catch (InvalidAnnotatorName e) {
            session.found("column", "Annotator " + row.getLong(1) + ": " + e.getMessage());
        }
    }

    private void checkGold(ResultSet row) throws SQLException {
        if (Preference.of(Stored.text(row.getString(2), "pair_gold.preference")).isEmpty()) {
            session.found(
                    "column",
                    "The known answer of pair "
                            + row.getLong(1)
                            + " is none: "
                            + row.getString(2)
                            + ".");
        }
    }

    private void checkExtras(ResultSet row) throws SQLException {
        try {
            if (!StoredJson.isObject(row.getString(2))) {
                session.found(
                        "column",
                        "What pair " + row.getLong(1) + " brought beside its texts is no object.");
            }
        } catch (JacksonException e) {
            session.found(
                    "column",
                    "What pair " + row.getLong(1) + " brought beside its texts is not JSON.");
        }
    }
}
