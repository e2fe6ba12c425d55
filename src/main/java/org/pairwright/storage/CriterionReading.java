package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
            where h.occurrence = 0 and r.annotation = ${annotation} and ${which}
            order by r.id
            """
                    .replace("${side}", Codes.number("r.side", "'a'", "'b'"));

    private static final String ALL = "1 = 1";
    private static final String OF_PAIR = "h.pair = ?";
    private static final int FETCH = 5_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;

    private final Database database;

    public CriterionReading(Database database) {
        this.database = database;
    }

    /// The answers of labels by the codes of criteria, in their order.
    public Map<String, CriterionAnswers> of(AgreementLabels labels, Watch watch) {
        return reading(connection -> all(connection, labels, watch));
    }

    /// The same where answers were read before: as a rule only those of pairs are read of which
    /// something was said since. All are where what was read before is of a later moment, as who
    /// looks for long may come after who began later.
    ///
    /// @param before the labels that `answers` are of
    /// @param answers stay as they are
    public Map<String, CriterionAnswers> update(
            AgreementLabels before,
            Map<String, CriterionAnswers> answers,
            AgreementLabels labels,
            Watch watch) {
        return reading(connection -> {
            Optional<CriterionUpdate> update =
                    before.seen().isAfter(labels.seen())
                            ? Optional.empty()
                            : before.seen()
                                    .changedSince(connection)
                                    .flatMap(it -> CriterionUpdate.of(before, labels, it));
            if (update.isEmpty()) {
                return all(connection, labels, watch);
            }
            Map<String, CriterionAnswers> all = update.get().kept(answers);
            Reader reader = new Reader(labels, all, watch);
            try (PreparedStatement select = prepare(connection, OF_PAIR)) {
                for (long pair : update.get().unread()) {
                    select.setLong(1, pair);
                    reader.read(select);
                }
            }
            all.values().removeIf(it -> it.isEmpty(labels.labels().size()));
            return all;
        });
    }

    private Map<String, CriterionAnswers> reading(
            Database.ConnectionWork<Map<String, CriterionAnswers>> work) {
        return database.reading(connection -> {
            if (!connection.getAutoCommit()) {
                return work.run(connection);
            }
            // The PostgreSQL driver would else read everything into memory.
            connection.setAutoCommit(false);
            try {
                return work.run(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private static Map<String, CriterionAnswers> all(
            Connection connection, AgreementLabels labels, Watch watch) throws SQLException {
        Map<String, CriterionAnswers> all = new TreeMap<>();
        try (PreparedStatement select = prepare(connection, ALL)) {
            new Reader(labels, all, watch).read(select);
        }
        return all;
    }

    private static PreparedStatement prepare(Connection connection, String which)
            throws SQLException {
        PreparedStatement select =
                connection.prepareStatement(
                        ANSWERS.replace("${which}", which)
                                .replace("${annotation}", LabelReading.byThemselves(connection)));
        select.setFetchSize(FETCH);
        return select;
    }

    /// Puts answers where their labels are.
    private static final class Reader {
        private final LabelPlaces places;
        private final Map<String, Integer> annotators = new HashMap<>();
        private final Map<String, CriterionAnswers> all;
        private final Watch watch;

        /// @param all where they come
        Reader(AgreementLabels labels, Map<String, CriterionAnswers> all, Watch watch) {
            places = new LabelPlaces(labels);
            this.all = all;
            this.watch = watch;
            labels.annotators()
                    .forEach(annotator -> annotators.put(annotator.name(), annotators.size()));
        }

        void read(PreparedStatement select) throws SQLException {
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
    }
}
