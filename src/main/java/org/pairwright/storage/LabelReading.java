package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Key;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;

/// Reads labels and the pairs that they are about on one connection: both come as streams in the
/// order of pairs, and words come as numbers.
final class LabelReading {
    private static final String PAIRS =
            """
            select p.id, q.group_key, p.response_a, p.response_b, sa.source, sb.source, f.file,
                case when p.exclusion is null then 0 else 1 end,
                case when g.pair is null then 0 else 1 end
            from pair p
            join prompt q on q.id = p.prompt
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

    private static final String LABELS =
            """
            select h.pair, h.annotator, ${preference}, coalesce(n.strength, 0), ${more_helpful},
                ${safer}, ${left}, n.decided_at, n.question_set_version,
                ${va}, ${vb}, coalesce(va.severity, 0), coalesce(vb.severity, 0)
            from annotation_head h
            join annotation n on n.id = h.annotation
            left join verdict va on va.annotation = n.id and va.side = 'a'
            left join verdict vb on vb.annotation = n.id and vb.side = 'b'
            where h.occurrence = 0 and n.withdrawn = 0
            order by h.pair, h.annotator
            """
                    .replace(
                            "${preference}",
                            number("n.preference", "a", "b", "tie", "both_bad", "skip"))
                    .replace(
                            "${more_helpful}",
                            number("n.more_helpful", "a", "b", "tie", "both_bad"))
                    .replace("${safer}", number("n.safer", "a", "b", "tie", "both_bad"))
                    .replace("${left}", number("n.left_side", "a", "b"))
                    .replace("${va}", number("va.safety", "safe", "unsafe"))
                    .replace("${vb}", number("vb.safety", "safe", "unsafe"));

    /// So many pairs are gone through between two questions whether to go on.
    private static final long WINDOW = 20_000;

    private static final int FETCH = 5_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;
    private static final long DAY = 86_400_000;
    private static final String PAIR_STAGE = "reading pairs";
    private static final String LABEL_STAGE = "reading labels";
    private static final int MONTHS = 12;

    private final Connection connection;
    private final Watch watch;
    private final IntTable<PairColumn> pairs = new IntTable<>(PairColumn.class);
    private final IntTable<LabelColumn> labels = new IntTable<>(LabelColumn.class);
    private final Names<String> sources = new Names<>();
    private final Names<String> imports = new Names<>();
    private final Map<Long, Integer> annotatorNumbers = new HashMap<>();
    private final List<AgreementLabels.Labeler> annotators = new ArrayList<>();
    private long[] pairIds = new long[ROWS_BETWEEN_REPORTS];
    private long last;

    LabelReading(Connection connection, Watch watch) {
        this.connection = connection;
        this.watch = watch;
    }

    /// The number of each of some words, from 1; 0 for none of them.
    private static String number(String column, String... words) {
        StringBuilder sql = new StringBuilder("case " + column);
        for (int i = 0; i < words.length; i++) {
            sql.append(" when '%s' then %d".formatted(words[i], i + 1));
        }
        return sql.append(" else 0 end").toString();
    }

    AgreementLabels read(FilterSql.Condition condition) throws SQLException {
        last = lastPair();
        readAnnotators();
        readPairs(condition);
        readLabels();
        CategoryReading categories = new CategoryReading(connection, watch, labels, last);
        categories.read(pairIds, annotatorNumbers);
        return new AgreementLabels(
                labels,
                pairs,
                List.copyOf(annotators),
                sources.all(),
                imports.all(),
                categories.codes(),
                categories.sets(),
                asksBothBad());
    }

    private long lastPair() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select coalesce(max(id), 0) from pair");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void readAnnotators() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select id, name, kind from annotator order by name");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                annotatorNumbers.put(row.getLong(1), annotators.size());
                annotators.add(
                        new AgreementLabels.Labeler(
                                Stored.text(row.getString(2), "annotator.name"),
                                Stored.code(
                                        row.getString(3), "annotator.kind", AnnotatorKind::of)));
            }
        }
    }

    private void readPairs(FilterSql.Condition condition) throws SQLException {
        Names<Key> groups = new Names<>();
        Names<Long> responses = new Names<>();
        try (PreparedStatement select =
                connection.prepareStatement(PAIRS.replace("${filter}", condition.sql()))) {
            select.setFetchSize(FETCH);
            for (int i = 0; i < condition.parameters().size(); i++) {
                select.setObject(i + 3, condition.parameters().get(i));
            }
            for (long from = 0; from < last; from += WINDOW) {
                watch.at(PAIR_STAGE, from, last);
                select.setLong(1, from);
                select.setLong(2, Math.min(last, from + WINDOW));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        pair(row, groups, responses);
                    }
                }
            }
        }
    }

    private void pair(ResultSet row, Names<Key> groups, Names<Long> responses) throws SQLException {
        int pair = pairs.add();
        if (pair == pairIds.length) {
            pairIds = Arrays.copyOf(pairIds, Math.multiplyExact(pair, 2));
        }
        pairIds[pair] = row.getLong(1);
        Key group = Stored.key(row.getBytes(2), "prompt.group_key");
        pairs.set(PairColumn.PROMPT_GROUP, pair, groups.of(group));
        pairs.set(PairColumn.RESPONSE_A, pair, responses.of(row.getLong(3)));
        pairs.set(PairColumn.RESPONSE_B, pair, responses.of(row.getLong(4)));
        pairs.set(PairColumn.SOURCE_A, pair, sources.of(AnnotationRows.text(row, 5)));
        pairs.set(PairColumn.SOURCE_B, pair, sources.of(AnnotationRows.text(row, 6)));
        pairs.set(PairColumn.IMPORT, pair, imports.of(AnnotationRows.text(row, 7)));
        pairs.set(PairColumn.EXCLUDED, pair, row.getInt(8));
        pairs.set(PairColumn.GOLD, pair, row.getInt(9));
    }

    private void readLabels() throws SQLException {
        Set<Long> asking = versionsAskingForCategories();
        try (PreparedStatement select = connection.prepareStatement(LABELS)) {
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                int pair = 0;
                for (int read = 0; row.next(); read++) {
                    long id = row.getLong(1);
                    if (read % ROWS_BETWEEN_REPORTS == 0) {
                        watch.at(LABEL_STAGE, id, last);
                    }
                    while (pair < pairs.size() && pairIds[pair] < id) {
                        pair++;
                    }
                    if (pair < pairs.size() && pairIds[pair] == id) {
                        label(row, pair, asking);
                    }
                }
            }
        }
    }

    private void label(ResultSet row, int pair, Set<Long> asking) throws SQLException {
        int label = labels.add();
        labels.set(LabelColumn.PAIR, label, pair);
        labels.set(LabelColumn.ANNOTATOR, label, annotator(row.getLong(2)));
        labels.set(LabelColumn.PREFERENCE, label, row.getInt(3));
        labels.set(LabelColumn.STRENGTH, label, row.getInt(4));
        labels.set(LabelColumn.MORE_HELPFUL, label, row.getInt(5));
        labels.set(LabelColumn.SAFER, label, row.getInt(6));
        labels.set(LabelColumn.LEFT, label, row.getInt(7));
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(row.getLong(8), DAY));
        labels.set(LabelColumn.MONTH, label, day.getYear() * MONTHS + day.getMonthValue() - 1);
        int asks = asking.contains(row.getLong(9)) ? 1 : 0;
        labels.set(LabelColumn.ASKS_CATEGORIES, label, asks);
        labels.set(LabelColumn.SAFETY_A, label, row.getInt(10));
        labels.set(LabelColumn.SAFETY_B, label, row.getInt(11));
        labels.set(LabelColumn.SEVERITY_A, label, row.getInt(12));
        labels.set(LabelColumn.SEVERITY_B, label, row.getInt(13));
    }

    private int annotator(long id) {
        Integer number = annotatorNumbers.get(id);
        if (number == null) {
            throw Stored.damaged("An annotation is by annotator " + id + ", who is missing.");
        }
        return number;
    }

    private Set<Long> versionsAskingForCategories() throws SQLException {
        Set<Long> asking = new HashSet<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select id, body from question_set_version");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (questions(row, 2).asks(Question.CATEGORIES)) {
                    asking.add(row.getLong(1));
                }
            }
        }
        return asking;
    }

    private boolean asksBothBad() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select q.body from project p
                                join question_set_version q on q.id = p.question_set_version
                                """);
                ResultSet row = select.executeQuery()) {
            return row.next() && questions(row, 1).asks(Question.BOTH_BAD);
        }
    }

    private static Questions questions(ResultSet row, int column) throws SQLException {
        return QuestionsCodec.decode(
                Stored.text(row.getString(column), "question_set_version.body"));
    }
}
