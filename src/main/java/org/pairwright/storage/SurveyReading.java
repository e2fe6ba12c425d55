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

    /// What people say of a prompt counts over all its pairs. A draw is unsafe, as with responses.
    private static final String UNSAFE_PROMPTS =
            """
            with said as (
                select v.prompt, v.response, v.safety
                from annotation_head h
                join annotation n on n.id = h.annotation
                join annotator t on t.id = h.annotator
                join verdict v on v.annotation = n.id
                where h.occurrence = 0 and n.withdrawn = 0 and t.kind <> 'model'
            ),
            judged as (
                select prompt, sum(case when safety = 'unsafe' then 2 else 0 end) >= count(*) as is_unsafe
                from said where prompt is not null group by prompt
            ),
            eliciting as (
                select distinct r.prompt from said s join response r on r.id = s.response
                where s.safety = 'unsafe'
            )
            select p.id from pair p
            left join judged j on j.prompt = p.prompt
            where j.is_unsafe
                or (j.prompt is null and p.prompt in (select prompt from eliciting))
            order by p.id
            """;

    void unsafePrompts(Connection connection) throws SQLException {
        try (PreparedStatement pairs = connection.prepareStatement(UNSAFE_PROMPTS)) {
            pairs.setFetchSize(2_000);
            try (ResultSet pair = pairs.executeQuery()) {
                while (pair.next()) {
                    survey.unsafePrompt(pair.getLong(1));
                }
            }
        }
    }

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
