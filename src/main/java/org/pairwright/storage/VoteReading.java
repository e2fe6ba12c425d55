package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Vote;

/// Reads current first-time annotations as votes, in the order of pairs and then of annotators.
///
/// @param voters who may have voted
/// @param corrections whether votes carry what annotators think the responses should have said
record VoteReading(Map<Long, Voter> voters, boolean corrections) {
    private static final String VOTES =
            """
            select h.pair, h.annotator, n.preference, n.strength, n.more_helpful, n.safer,
                va.safety, vb.safety${corrections}
            from annotation_head h
            join annotation n on n.id = h.annotation
            left join verdict va on va.annotation = n.id and va.side = 'a'
            left join verdict vb on vb.annotation = n.id and vb.side = 'b'
            ${joins}
            where h.occurrence = 0 and n.withdrawn = 0${which}
            order by h.pair, h.annotator
            """;

    private static final String WITHOUT_CORRECTIONS =
            VOTES.replace("${corrections}", "").replace("${joins}", "").replace("${which}", "");

    private static final String WITH_CORRECTIONS =
            VOTES.replace("${corrections}", ", ca.content, cb.content")
                    .replace(
                            "${joins}",
                            """
                            left join correction ca on ca.annotation = n.id and ca.side = 'a'
                            left join correction cb on cb.annotation = n.id and cb.side = 'b'
                            """)
                    .replace("${which}", "");

    private static final String OF_PAIRS_THAT_ARE_IN =
            VOTES.replace("${corrections}", "")
                    .replace("${joins}", "join pair p on p.id = h.pair")
                    .replace("${which}", " and p.exclusion is null");

    private static final int FETCH = 2_000;

    /// Somebody who may have voted.
    record Voter(String name, AnnotatorKind kind) {}

    static VoteReading of(Connection connection, boolean corrections) throws SQLException {
        Map<Long, Voter> voters = new HashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select id, name, kind from annotator");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                voters.put(
                        row.getLong(1),
                        new Voter(
                                Stored.text(row.getString(2), "annotator.name"),
                                Stored.code(
                                        row.getString(3), "annotator.kind", AnnotatorKind::of)));
            }
        }
        return new VoteReading(voters, corrections);
    }

    /// The statement that reads all votes; the pair's id comes first.
    PreparedStatement statement(Connection connection) throws SQLException {
        return fetching(
                connection.prepareStatement(corrections ? WITH_CORRECTIONS : WITHOUT_CORRECTIONS));
    }

    /// Gives what was said of each pair that is not taken out, and of which anything was, to
    /// `sink`.
    static void ofPairsThatAreIn(Connection connection, Consumer<List<Vote>> sink)
            throws SQLException {
        VoteReading reading = of(connection, false);
        List<Vote> votes = new ArrayList<>();
        long pair = 0;
        try (PreparedStatement select =
                        fetching(connection.prepareStatement(OF_PAIRS_THAT_ARE_IN));
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getLong(1) != pair && !votes.isEmpty()) {
                    sink.accept(votes);
                    votes.clear();
                }
                pair = row.getLong(1);
                votes.add(reading.vote(row));
            }
        }
        if (!votes.isEmpty()) {
            sink.accept(votes);
        }
    }

    private static PreparedStatement fetching(PreparedStatement statement) throws SQLException {
        // The PostgreSQL driver would else read everything into memory.
        statement.setFetchSize(FETCH);
        return statement;
    }

    Vote vote(ResultSet row) throws SQLException {
        Voter voter = voters.get(row.getLong(2));
        if (voter == null) {
            throw Stored.damaged(
                    "An annotation is by annotator " + row.getLong(2) + ", who is missing.");
        }
        return new Vote(
                voter.name(),
                voter.kind(),
                Preference.of(text(row, 3)).orElse(Preference.UNSTATED),
                Strength.ofLevel(row.getInt(4)).orElse(Strength.UNSTATED),
                Preference.of(text(row, 5)).orElse(Preference.UNSTATED),
                Preference.of(text(row, 6)).orElse(Preference.UNSTATED),
                Safety.of(text(row, 7)).orElse(Safety.UNSTATED),
                Safety.of(text(row, 8)).orElse(Safety.UNSTATED),
                corrections ? new Corrections(text(row, 9), text(row, 10)) : Corrections.NONE);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Objects.requireNonNullElse(value, "");
    }
}
