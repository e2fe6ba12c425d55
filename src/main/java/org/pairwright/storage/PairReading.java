package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.PairParts;
import org.pairwright.domain.PairTraits;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Utf8;
import org.pairwright.domain.Vote;

/// Reads pairs with what was said of them on one connection, in the order of their ids, holding one
/// at a time: the pairs and what hangs on them come as streams in the same order.
///
/// @param parts what they carry beyond what both sides saw and said
/// @param traits whether pairs carry what is known of them beside their texts
record PairReading(Dialect dialect, PairParts parts, boolean traits) {
    private static final String PAIRS =
            """
            select p.id, p.uuid, q.group_key, q.messages, q.tools, a.content, a.tool_calls,
                b.content, b.tool_calls,
                case when p.exclusion is null then 0 else 1 end, case when g.pair is null then 0 else 1 end
                ${columns}
            from pair p
            join prompt q on q.id = p.prompt
            join response a on a.id = p.response_a
            join response b on b.id = p.response_b
            left join pair_gold g on g.pair = p.id
            ${joins}
            where (${filter}) and p.id > ? and p.id <= ?
            order by p.id
            """;

    /// Where few pairs are meant, many are gone through between two; so often somebody is asked
    /// whether to go on.
    private static final long WINDOW = 20_000;

    /// As many columns as the pairs' own.
    private static final int OWN = 11;

    private static final int TRAITS = 3;

    private static final String IDS = "select p.uuid from pair p where ${filter} order by p.id";

    private static final String SOURCES =
            """
            left join response_source sa on sa.response = p.response_a
            left join response_source sb on sb.response = p.response_b
            """;

    private static final String SENT =
            """
            left join response_generation ga on ga.response = p.response_a
            left join response_generation gb on gb.response = p.response_b
            """;

    /// The categories that people found, pair by pair.
    static final String CATEGORIES =
            """
            select distinct h.pair, c.code
            from annotation_head h
            join annotation n on n.id = h.annotation
            join annotator t on t.id = h.annotator
            join verdict v on v.annotation = n.id
            join verdict_category c on c.verdict = v.id
            where h.occurrence = 0 and n.withdrawn = 0 and t.kind <> 'model'
            order by h.pair, c.code
            """;

    private static final String CONTENT = "response.content";
    private static final String CALLS = "response.tool_calls";

    private static final String NOTHING = "select 0, '' where 1 = 0";

    /// Gives the ids of the pairs for which `condition` holds to `sink`.
    static void ids(Connection connection, FilterSql.Condition condition, Consumer<UUID> sink)
            throws SQLException {
        try (PreparedStatement pairs =
                connection.prepareStatement(IDS.replace("${filter}", condition.sql()))) {
            pairs.setFetchSize(2_000);
            bind(pairs, condition);
            try (ResultSet pair = pairs.executeQuery()) {
                while (pair.next()) {
                    sink.accept(Stored.uuid(pair.getBytes(1), "pair.uuid"));
                }
            }
        }
    }

    static void bind(PreparedStatement pairs, FilterSql.Condition condition) throws SQLException {
        for (int i = 0; i < condition.parameters().size(); i++) {
            pairs.setObject(i + 1, condition.parameters().get(i));
        }
    }

    /// Gives the pairs for which `condition` holds to `sink`.
    ///
    /// @param passed told now and then while pairs are gone through, whether they are meant or not;
    ///   where it throws, that is the end
    /// @param window how many pairs are gone through in between
    private void read(
            Connection connection,
            FilterSql.Condition condition,
            long window,
            Runnable passed,
            Consumer<StoredPair> sink)
            throws SQLException {
        VoteReading voting = VoteReading.of(connection, parts.corrections());
        try (PreparedStatement pairs = connection.prepareStatement(pairs(condition));
                PreparedStatement votes = voting.statement(connection);
                PreparedStatement categories =
                        connection.prepareStatement(traits ? CATEGORIES : NOTHING)) {
            // The PostgreSQL driver would else read everything into memory.
            pairs.setFetchSize(500);
            categories.setFetchSize(2_000);
            bind(pairs, condition);
            int bound = condition.parameters().size();
            try (ResultSet vote = votes.executeQuery();
                    ResultSet category = categories.executeQuery()) {
                Following<Vote> said = new Following<>(vote, voting::vote);
                Following<String> named = new Following<>(category, row -> row.getString(2));
                long last = last(connection);
                for (long from = 0; from < last; from += window) {
                    passed.run();
                    pairs.setLong(bound + 1, from);
                    pairs.setLong(bound + 2, Math.min(last, from + window));
                    try (ResultSet pair = pairs.executeQuery()) {
                        while (pair.next()) {
                            long id = pair.getLong(1);
                            sink.accept(stored(pair, id, said.of(id), named.of(id)));
                        }
                    }
                }
            }
        }
    }

    /// As the other.
    ///
    /// @param narrowed whether an index names the pairs, which is asked but once
    void read(
            Connection connection,
            FilterSql.Condition condition,
            boolean narrowed,
            Runnable passed,
            Consumer<StoredPair> sink)
            throws SQLException {
        read(connection, condition, narrowed ? Long.MAX_VALUE / 2 : WINDOW, passed, sink);
    }

    private static long last(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select coalesce(max(id), 0) from pair");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private String pairs(FilterSql.Condition condition) {
        String known = traits ? ", p.external_id, sa.source, sb.source" : "";
        String sent = parts.sent() ? ", coalesce(ga.messages, ''), coalesce(gb.messages, '')" : "";
        return PAIRS.replace("${columns}", known + sent)
                .replace("${joins}", (traits ? SOURCES : "") + (parts.sent() ? SENT : ""))
                .replace("${filter}", condition.sql());
    }

    /// Rows that belong to pairs, in the order of those.
    static final class Following<T> {
        interface Reader<T> {
            T read(ResultSet row) throws SQLException;
        }

        private final ResultSet rows;
        private final Reader<T> reader;
        private final List<T> found = new ArrayList<>();
        private boolean more;

        Following(ResultSet rows, Reader<T> reader) throws SQLException {
            this.rows = rows;
            this.reader = reader;
            more = rows.next();
        }

        /// What belongs to the pair; good until the next call.
        List<T> of(long pair) throws SQLException {
            found.clear();
            while (more && rows.getLong(1) <= pair) {
                if (rows.getLong(1) == pair) {
                    found.add(reader.read(rows));
                }
                more = rows.next();
            }
            return found;
        }
    }

    private StoredPair stored(ResultSet row, long id, List<Vote> votes, List<String> categories)
            throws SQLException {
        return new StoredPair(
                id,
                Stored.uuid(row.getBytes(2), "pair.uuid"),
                Stored.key(row.getBytes(3), "pair.key"),
                utf8(row, 4, "prompt.messages"),
                utf8(row, 5, "prompt.tools"),
                new StoredResponse(utf8(row, 6, CONTENT), utf8(row, 7, CALLS), sent(row, 1)),
                new StoredResponse(utf8(row, 8, CONTENT), utf8(row, 9, CALLS), sent(row, 2)),
                row.getInt(11) == 1,
                row.getInt(10) == 1,
                votes,
                traits ? traits(row, categories) : PairTraits.NONE);
    }

    /// @param response 1 or 2
    private Utf8 sent(ResultSet row, int response) throws SQLException {
        return parts.sent()
                ? utf8(row, OWN + (traits ? TRAITS : 0) + response, "response_generation.messages")
                : Utf8.EMPTY;
    }

    private static PairTraits traits(ResultSet row, List<String> categories) throws SQLException {
        return new PairTraits(
                text(row, OWN + 1), text(row, OWN + 2), text(row, OWN + TRAITS), categories);
    }

    private Utf8 utf8(ResultSet row, int column, String name) throws SQLException {
        return utf8(dialect, row, column, name);
    }

    static Utf8 utf8(Dialect dialect, ResultSet row, int column, String name) throws SQLException {
        // SQLite hands out a text's bytes as they lie in the file; the server's driver needs a
        // string.
        return dialect == Dialect.SQLITE
                ? Utf8.ofBytes(Stored.bytes(row.getBytes(column), name))
                : Utf8.of(Stored.text(row.getString(column), name));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Objects.requireNonNullElse(value, "");
    }
}
