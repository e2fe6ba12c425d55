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
import org.pairwright.domain.Key;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Utf8;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.Vote;
import org.pairwright.domain.filter.Filter;

/// Reads all pairs with what was said of them, in order, holding one pair at a time.
public final class ExportStore {
    private static final String PAIRS =
            """
            select p.id, p.uuid, q.group_key, q.messages, q.tools, a.content, a.tool_calls,
                b.content, b.tool_calls,
                case when p.exclusion is null then 0 else 1 end, case when g.pair is null then 0 else 1 end
            from pair p
            join prompt q on q.id = p.prompt
            join response a on a.id = p.response_a
            join response b on b.id = p.response_b
            left join pair_gold g on g.pair = p.id
            where ${filter}
            order by p.id
            """;

    private static final String VOTES =
            """
            select h.pair, h.annotator, n.preference, n.strength, n.more_helpful, n.safer,
                va.safety, vb.safety${corrections}
            from annotation_head h
            join annotation n on n.id = h.annotation
            left join verdict va on va.annotation = n.id and va.side = 'a'
            left join verdict vb on vb.annotation = n.id and vb.side = 'b'
            ${joins}
            where h.occurrence = 0 and n.withdrawn = 0
            order by h.pair, h.annotator
            """;

    private static final String WITHOUT_CORRECTIONS =
            VOTES.replace("${corrections}", "").replace("${joins}", "");

    private static final String WITH_CORRECTIONS =
            VOTES.replace("${corrections}", ", ca.content, cb.content")
                    .replace(
                            "${joins}",
                            """
                            left join correction ca on ca.annotation = n.id and ca.side = 'a'
                            left join correction cb on cb.annotation = n.id and cb.side = 'b'
                            """);

    private final Database database;

    public ExportStore(Database database) {
        this.database = database;
    }

    /// How many pairs [#forEachPair] gives.
    public long count() {
        return database.read(
                handle -> handle.createQuery("select count(*) from pair").mapTo(long.class).one());
    }

    /// Whether any prompt or response has tools or tool calls.
    public boolean hasTools() {
        return database.read(handle ->
                handle.createQuery(
                                        """
                                        select (select count(*) from (select 1 from prompt
                                                where has_tools = 1 limit 1) p)
                                            + (select count(*) from (select 1 from response
                                                where tool_calls <> '' limit 1) r)
                                        """)
                                .mapTo(int.class)
                                .one()
                        > 0);
    }

    /// Whether any current annotation states by how much a response is better.
    public boolean hasStrengths() {
        return database.read(handle ->
                handle.createQuery(
                                        """
                                        select count(*) from (select 1 from annotation_head h
                                            join annotation n on n.id = h.annotation
                                            where h.occurrence = 0 and n.withdrawn = 0
                                                and n.strength is not null
                                            limit 1) s
                                        """)
                                .mapTo(int.class)
                                .one()
                        > 0);
    }

    /// Whether an annotator of this name is known.
    public boolean knowsAnnotator(String name) {
        return database.read(handle -> AnnotatorStore.find(handle, name).isPresent());
    }

    /// Gives every pair to `sink`, in the order of their ids, all as of one moment.
    public void forEachPair(Consumer<StoredPair> sink) {
        forEachPair(Filter.ALL, false, sink);
    }

    /// Gives pairs to `sink`, in the order of their ids, all as of one moment.
    ///
    /// @param filter which of them
    /// @param corrections whether votes carry what annotators think the responses should have said
    /// @return how many pairs there are at that moment, given or not
    public long forEachPair(Filter filter, boolean corrections, Consumer<StoredPair> sink) {
        return database.reading(connection -> {
            connection.setAutoCommit(false);
            try {
                long pairs = count(connection);
                read(connection, filter, corrections, sink);
                return pairs;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private static long count(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from pair");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void read(
            Connection connection, Filter filter, boolean corrections, Consumer<StoredPair> sink)
            throws SQLException {
        Map<Long, Voter> voters = voters(connection);
        FilterSql.Condition condition = FilterSql.of(filter, database.dialect());
        try (PreparedStatement pairs =
                        connection.prepareStatement(PAIRS.replace("${filter}", condition.sql()));
                PreparedStatement votes =
                        connection.prepareStatement(
                                corrections ? WITH_CORRECTIONS : WITHOUT_CORRECTIONS)) {
            // The PostgreSQL driver would else read everything into memory.
            pairs.setFetchSize(500);
            votes.setFetchSize(2_000);
            for (int i = 0; i < condition.parameters().size(); i++) {
                pairs.setObject(i + 1, condition.parameters().get(i));
            }
            try (ResultSet pair = pairs.executeQuery();
                    ResultSet vote = votes.executeQuery()) {
                boolean more = vote.next();
                List<Vote> said = new ArrayList<>();
                while (pair.next()) {
                    long id = pair.getLong(1);
                    said.clear();
                    while (more && vote.getLong(1) <= id) {
                        if (vote.getLong(1) == id) {
                            said.add(vote(vote, voters, corrections));
                        }
                        more = vote.next();
                    }
                    sink.accept(stored(pair, id, said));
                }
            }
        }
    }

    private record Voter(String name, AnnotatorKind kind) {}

    private static Map<Long, Voter> voters(Connection connection) throws SQLException {
        Map<Long, Voter> voters = new HashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select id, name, kind from annotator");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                voters.put(
                        row.getLong(1),
                        new Voter(
                                row.getString(2),
                                AnnotatorKind.of(row.getString(3)).orElseThrow()));
            }
        }
        return voters;
    }

    private static Vote vote(ResultSet row, Map<Long, Voter> voters, boolean corrections)
            throws SQLException {
        Voter voter = Objects.requireNonNull(voters.get(row.getLong(2)));
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

    private StoredPair stored(ResultSet row, long id, List<Vote> votes) throws SQLException {
        return new StoredPair(
                id,
                UuidV7.of(row.getBytes(2)),
                Key.of(row.getBytes(3)),
                utf8(row, 4),
                utf8(row, 5),
                new StoredResponse(utf8(row, 6), utf8(row, 7)),
                new StoredResponse(utf8(row, 8), utf8(row, 9)),
                row.getInt(11) == 1,
                row.getInt(10) == 1,
                votes);
    }

    private Utf8 utf8(ResultSet row, int column) throws SQLException {
        // SQLite hands out a text's bytes as they lie in the file; the server's driver needs a
        // string.
        return database.dialect() == Dialect.SQLITE
                ? Utf8.ofBytes(row.getBytes(column))
                : Utf8.of(row.getString(column));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Objects.requireNonNullElse(value, "");
    }
}
