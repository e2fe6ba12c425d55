package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what comparisons need beside the labels that [AgreementStore] read. What was labeled
/// between the two counts as not stated.
public final class CompareStore {
    private static final String REFUSALS =
            """
            select h.pair, h.annotator, coalesce(v.side, ''),
                case v.refusal when 'none' then 1 when 'partial' then 2 when 'full' then 3 else 0 end,
                case v.safety when 'benign' then 1 when 'looks_unsafe' then 2 when 'unsafe' then 3 else 0 end
            from verdict v
            join annotation n on n.id = v.annotation
            join annotation_head h on h.pair = n.pair and h.annotator = n.annotator
                and h.occurrence = n.occurrence and h.annotation = n.id
            where n.withdrawn = 0 and h.occurrence = 0
                and (v.refusal is not null or v.prompt is not null)
            """;

    private static final String VERSIONS =
            """
            select v.id, t.name, v.number from prompt_template_version v
            join prompt_template t on t.id = v.template
            where exists (select 1 from response_generation g where g.template_version = v.id)
            order by t.name, v.number
            """;

    private static final String PAIRS =
            """
            select p.id, coalesce(a.template_version, 0), coalesce(b.template_version, 0)
            from pair p
            left join response_generation a on a.response = p.response_a
            left join response_generation b on b.response = p.response_b
            where a.template_version is not null or b.template_version is not null
            """;

    private static final int FETCH = 5_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;

    private final Database database;

    public CompareStore(Database database) {
        this.database = database;
    }

    /// What the annotators of labels say of refusals and of prompts.
    public RefusalLabels refusals(AgreementLabels labels, Watch watch) {
        return database.reading(connection -> refusals(connection, labels, watch));
    }

    private static RefusalLabels refusals(
            Connection connection, AgreementLabels labels, Watch watch) throws SQLException {
        Map<Long, Integer> annotators = annotators(connection, labels);
        RefusalLabels refusals = new RefusalLabels(labels.labels().size());
        LabelPlaces places = new LabelPlaces(labels);
        rows(
                connection,
                REFUSALS,
                watch,
                row -> {
                    int annotator = annotators.getOrDefault(row.getLong(2), -1);
                    int label = places.label(row.getLong(1), annotator);
                    if (label >= 0) {
                        set(refusals, label, row);
                    }
                });
        return refusals;
    }

    private static void set(RefusalLabels refusals, int label, ResultSet row) throws SQLException {
        switch (row.getString(3)) {
            case "a" -> refusals.setA(label, row.getInt(4));
            case "b" -> refusals.setB(label, row.getInt(4));
            default -> refusals.setPrompt(label, row.getInt(5));
        }
    }

    private static Map<Long, Integer> annotators(Connection connection, AgreementLabels labels)
            throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        labels.annotators().forEach(annotator -> numbers.put(annotator.name(), numbers.size()));
        Map<Long, Integer> annotators = new HashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select id, name from annotator");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String name = Stored.text(row.getString(2), "annotator.name");
                annotators.put(row.getLong(1), numbers.getOrDefault(name, -1));
            }
        }
        return annotators;
    }

    /// With which versions of prompt templates the responses of pairs were made.
    public PairVersions versions(AgreementLabels labels, Watch watch) {
        return database.reading(connection -> {
            List<String> names = new ArrayList<>();
            Map<Long, Integer> numbers = new HashMap<>();
            rows(
                    connection,
                    VERSIONS,
                    watch,
                    row -> {
                        numbers.put(row.getLong(1), names.size());
                        names.add(
                                Stored.text(row.getString(2), "prompt_template.name")
                                        + "@"
                                        + row.getLong(3));
                    });
            long[] ids = labels.pairIds();
            int[] ofA = new int[ids.length];
            int[] ofB = new int[ids.length];
            Arrays.fill(ofA, -1);
            Arrays.fill(ofB, -1);
            if (!names.isEmpty()) {
                rows(
                        connection,
                        PAIRS,
                        watch,
                        row -> {
                            int pair = Arrays.binarySearch(ids, row.getLong(1));
                            if (pair >= 0) {
                                ofA[pair] = numbers.getOrDefault(row.getLong(2), -1);
                                ofB[pair] = numbers.getOrDefault(row.getLong(3), -1);
                            }
                        });
            }
            return new PairVersions(names, ofA, ofB);
        });
    }

    /// What is done with each row.
    private interface Look {
        void at(ResultSet row) throws SQLException;
    }

    private static void rows(Connection connection, String query, Watch watch, Look look)
            throws SQLException {
        // A server keeps all rows in memory outside a transaction.
        connection.setAutoCommit(false);
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                for (int read = 0; row.next(); read++) {
                    if (read % ROWS_BETWEEN_REPORTS == 0) {
                        watch.at("reading what is compared", read, 0);
                    }
                    look.at(row);
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
