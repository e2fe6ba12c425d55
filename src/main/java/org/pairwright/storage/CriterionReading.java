package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Reads what labels say by a project's own criteria: as their annotators said it by themselves.
public final class CriterionReading {
    private static final String ANSWERS =
            """
            select h.pair, t.name, r.criterion, ${side}, r.value
            from answer r
            join annotation a on a.id = r.annotation
            join annotation_head h on h.pair = a.pair and h.annotator = a.annotator
                and h.occurrence = a.occurrence
            join annotator t on t.id = h.annotator
            where h.occurrence = 0 and r.annotation = ${annotation}
            order by r.id
            """
                    .replace("${side}", Codes.number("r.side", "'a'", "'b'"));

    private static final int FETCH = 5_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;

    private final Database database;

    public CriterionReading(Database database) {
        this.database = database;
    }

    /// The answers of labels by the codes of criteria, in their order.
    public Map<String, CriterionAnswers> of(AgreementLabels labels, Watch watch) {
        return database.reading(connection -> {
            if (!connection.getAutoCommit()) {
                return read(connection, labels, watch);
            }
            // The PostgreSQL driver would else read everything into memory.
            connection.setAutoCommit(false);
            try {
                return read(connection, labels, watch);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private static Map<String, CriterionAnswers> read(
            Connection connection, AgreementLabels labels, Watch watch) throws SQLException {
        LabelPlaces places = new LabelPlaces(labels);
        Map<String, Integer> annotators = new HashMap<>();
        labels.annotators()
                .forEach(annotator -> annotators.put(annotator.name(), annotators.size()));
        Map<String, CriterionAnswers> all = new TreeMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        ANSWERS.replace(
                                "${annotation}", LabelReading.byThemselves(connection)))) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                for (int read = 0; row.next(); read++) {
                    if (read % ROWS_BETWEEN_REPORTS == 0) {
                        watch.at("reading answers", read, 0);
                    }
                    String annotator = Stored.text(row.getString(2), "annotator.name");
                    int label =
                            places.label(row.getLong(1), annotators.getOrDefault(annotator, -1));
                    if (label >= 0) {
                        String criterion = Stored.text(row.getString(3), "answer.criterion");
                        all.computeIfAbsent(criterion, code -> new CriterionAnswers())
                                .put(label, row.getInt(4), row.getInt(5));
                    }
                }
            }
        }
        return all;
    }
}
