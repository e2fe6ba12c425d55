package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// Reads the pairs that somebody labeled, in the order of their ids: words and ids come as numbers.
final class LabeledPairs {
    private static final String PAIRS =
            """
            select p.id, q.group_key, p.response_a, p.response_b, sa.source, sb.source, f.file,
                case when p.exclusion is null then 0 else 1 end, p.sensitive,
                case g.preference when 'a' then 1 when 'b' then 2 when 'tie' then 3
                    when 'both_bad' then 4 else 0 end,
                length(ra.content), length(rb.content), p.prompt, q.messages
            from pair p
            join prompt q on q.id = p.prompt
            join response ra on ra.id = p.response_a
            join response rb on rb.id = p.response_b
            join import_batch f on f.id = p.batch
            left join response_source sa on sa.response = p.response_a
            left join response_source sb on sb.response = p.response_b
            left join pair_gold g on g.pair = p.id
            where p.id > ? and p.id <= ?
                and exists (select 1 from annotation_head h
                    join annotation n on n.id = h.annotation
                    where h.pair = p.id and h.occurrence = 0 and n.withdrawn = 0)
                and (${filter})
            order by p.id
            """;

    /// So many pairs are gone through between two questions whether to go on.
    private static final long WINDOW = 20_000;

    private static final int FETCH = 1_000;
    private static final int FIRST_CAPACITY = 1_000;
    private static final String STAGE = "reading pairs";

    private final Connection connection;
    private final Watch watch;
    private final IntTable<PairColumn> pairs = new IntTable<>(PairColumn.class);
    private final IntRow<PairColumn> pair = new IntRow<>(PairColumn.class);
    private final Names<String> sources = new Names<>();
    private final Names<String> imports = new Names<>();
    private final Names<String> scripts = new Names<>();
    private final LongNumbers groups = new LongNumbers();
    private final LongNumbers responses = new LongNumbers();
    private final LongNumbers prompts = new LongNumbers();
    private final IntColumn firstPair = new IntColumn();
    private long[] ids = new long[FIRST_CAPACITY];

    LabeledPairs(Connection connection, Watch watch) {
        this.connection = connection;
        this.watch = watch;
        scripts.of("");
    }

    /// Reads them.
    ///
    /// @param condition which of them
    /// @param last the largest id of a pair
    void read(FilterSql.Condition condition, long last) throws SQLException {
        try (PreparedStatement select = prepare(condition)) {
            for (long from = 0; from < last; from += WINDOW) {
                watch.at(STAGE, from, last);
                read(select, from, Math.min(last, from + WINDOW));
            }
        }
        ids = Arrays.copyOf(ids, pairs.size());
    }

    /// Reads some of them.
    ///
    /// @param condition which of those that are asked for
    /// @param some the ids of those, rising
    void read(FilterSql.Condition condition, long[] some) throws SQLException {
        try (PreparedStatement select = prepare(condition)) {
            for (long pair : some) {
                read(select, pair - 1, pair);
            }
        }
        ids = Arrays.copyOf(ids, pairs.size());
    }

    private PreparedStatement prepare(FilterSql.Condition condition) throws SQLException {
        PreparedStatement select =
                connection.prepareStatement(PAIRS.replace("${filter}", condition.sql()));
        select.setFetchSize(FETCH);
        for (int i = 0; i < condition.parameters().size(); i++) {
            select.setObject(i + 3, condition.parameters().get(i));
        }
        return select;
    }

    private void read(PreparedStatement select, long after, long upTo) throws SQLException {
        select.setLong(1, after);
        select.setLong(2, upTo);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                add(row);
            }
        }
    }

    private void add(ResultSet row) throws SQLException {
        int number = pairs.size();
        if (number == ids.length) {
            ids = Arrays.copyOf(ids, Math.multiplyExact(number, 2));
        }
        ids[number] = row.getLong(1);
        // Half of a key that is a digest: no two groups of a project share it.
        long group = Stored.key(row.getBytes(2), "prompt.group_key").high();
        pair.put(PairColumn.PROMPT_GROUP, groups.of(group));
        pair.put(PairColumn.RESPONSE_A, responses.of(row.getLong(3)));
        pair.put(PairColumn.RESPONSE_B, responses.of(row.getLong(4)));
        pair.put(PairColumn.SOURCE_A, sources.of(AnnotationRows.text(row, 5)));
        pair.put(PairColumn.SOURCE_B, sources.of(AnnotationRows.text(row, 6)));
        pair.put(PairColumn.IMPORT, imports.of(AnnotationRows.text(row, 7)));
        pair.put(PairColumn.EXCLUDED, row.getInt(8));
        pair.put(PairColumn.SENSITIVE, row.getInt(9));
        pair.put(PairColumn.GOLD_ANSWER, row.getInt(10));
        pair.put(PairColumn.GOLD, row.getInt(10) > 0 ? 1 : 0);
        pair.put(PairColumn.LENGTH_A, row.getInt(11));
        pair.put(PairColumn.LENGTH_B, row.getInt(12));
        prompt(row, number);
        pairs.add(pair);
    }

    private void prompt(ResultSet row, int number) throws SQLException {
        int known = prompts.size();
        int prompt = prompts.of(row.getLong(13));
        pair.put(PairColumn.PROMPT, prompt);
        if (prompt == known) {
            firstPair.set(prompt, number);
            String messages = Stored.text(row.getString(14), "prompt.messages");
            PromptMeasure measure =
                    PromptMeasure.of(
                            MessagesCodec.decode(messages.getBytes(StandardCharsets.UTF_8)));
            pair.put(PairColumn.PROMPT_CHARS, measure.characters());
            pair.put(PairColumn.SCRIPT, scripts.of(measure.script()));
        } else {
            copy(PairColumn.PROMPT_CHARS, firstPair.get(prompt));
            copy(PairColumn.SCRIPT, firstPair.get(prompt));
        }
    }

    private void copy(PairColumn column, int from) {
        pair.put(column, pairs.get(column, from));
    }

    IntTable<PairColumn> columns() {
        return pairs;
    }

    /// The id of each row.
    long[] ids() {
        return ids;
    }

    /// What numbers of responses, prompts and groups of prompts stand for.
    LabelIds labelIds() {
        return new LabelIds(responses.ids(), prompts.ids(), groups.ids());
    }

    /// The names of sources by number.
    List<String> sources() {
        return sources.all();
    }

    /// The names of files by number.
    List<String> imports() {
        return imports.all();
    }

    /// The names of scripts by number.
    List<String> scripts() {
        return scripts.all();
    }
}
