package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.pairwright.domain.ProjectSurvey;

/// Tells a survey what it wants to know, on the connection that the pairs are read on afterwards.
record SurveyReading(Dialect dialect, ProjectSurvey survey) {
    private static final String PROMPTS = "select group_key, messages from prompt order by id";

    private static final String PAIRS =
            """
            select p.id, q.group_key from pair p join prompt q on q.id = p.prompt
            where ${filter} order by p.id
            """;

    void prompts(Connection connection) throws SQLException {
        try (PreparedStatement prompts = connection.prepareStatement(PROMPTS)) {
            prompts.setFetchSize(500);
            try (ResultSet prompt = prompts.executeQuery()) {
                while (prompt.next()) {
                    survey.prompt(
                            Stored.key(prompt.getBytes(1), "prompt.group_key"),
                            PairReading.utf8(dialect, prompt, 2, "prompt.messages"));
                }
            }
        }
    }

    void pairs(Connection connection, FilterSql.Condition condition) throws SQLException {
        try (PreparedStatement pairs =
                        connection.prepareStatement(PAIRS.replace("${filter}", condition.sql()));
                PreparedStatement categories =
                        connection.prepareStatement(PairReading.CATEGORIES)) {
            pairs.setFetchSize(2_000);
            categories.setFetchSize(2_000);
            PairReading.bind(pairs, condition);
            try (ResultSet pair = pairs.executeQuery();
                    ResultSet category = categories.executeQuery()) {
                PairReading.Following<String> found =
                        new PairReading.Following<>(
                                category,
                                row -> Stored.text(row.getString(2), "verdict_category.code"));
                while (pair.next()) {
                    survey.pair(
                            Stored.key(pair.getBytes(2), "prompt.group_key"),
                            found.of(pair.getLong(1)));
                }
            }
        }
    }
}
