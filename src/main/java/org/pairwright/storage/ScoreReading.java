package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Reads what machines said of responses that people labeled.
public final class ScoreReading {
    private static final String SCORES =
            """
            select t.name, s.response, s.millionths from score s
            join score_run r on r.id = s.run
            join annotator t on t.id = r.annotator
            where s.category = '' and s.response is not null order by s.id
            """;

    private static final int FETCH = 5_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;

    private final Database database;

    public ScoreReading(Database database) {
        this.database = database;
    }

    /// The scores of the responses that labels are about.
    public MachineScores of(AgreementLabels labels, Watch watch) {
        LongNumbers responses = new LongNumbers();
        int known = labels.ids().responses();
        for (int i = 0; i < known; i++) {
            responses.of(labels.ids().response(i));
        }
        return database.reading(connection -> {
            if (!connection.getAutoCommit()) {
                return read(connection, responses, known, watch);
            }
            // The PostgreSQL driver would else read everything into memory.
            connection.setAutoCommit(false);
            try {
                return read(connection, responses, known, watch);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private static MachineScores read(
            Connection connection, LongNumbers responses, int known, Watch watch)
            throws SQLException {
        Map<String, int[]> all = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SCORES)) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                for (int read = 0; row.next(); read++) {
                    if (read % ROWS_BETWEEN_REPORTS == 0) {
                        watch.at("reading scores", read, 0);
                    }
                    int response = responses.find(row.getLong(2));
                    if (response >= 0) {
                        String machine = Stored.text(row.getString(1), "annotator.name");
                        all.computeIfAbsent(machine, first -> MachineScores.none(known))[response] =
                                row.getInt(3);
                    }
                }
            }
        }
        return new MachineScores(all);
    }
}
