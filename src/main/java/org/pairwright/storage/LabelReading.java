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
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;

/// Reads labels and the pairs that they are about on one connection: both come as streams in the
/// order of pairs.
final class LabelReading {
    private static final String LABELS =
            """
            select h.pair, h.annotator, ${preference}, coalesce(n.strength, 0), ${more_helpful},
                ${safer}, ${left}, n.decided_at, n.question_set_version,
                ${va}, ${vb}, coalesce(va.severity, 0), coalesce(vb.severity, 0),
                h.occurrence, n.active_ms, ${categories_a}, ${categories_b}
            from annotation_head h
            join annotation n on n.id = ${annotation}
            left join verdict va on va.annotation = n.id and va.side = 'a'
            left join verdict vb on vb.annotation = n.id and vb.side = 'b'
            where n.withdrawn = 0 and ${which}
            order by h.pair, h.annotator, h.occurrence
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
                    .replace("${vb}", number("vb.safety", "safe", "unsafe"))
                    .replace("${categories_a}", CategorySets.select("va.id"))
                    .replace("${categories_b}", CategorySets.select("vb.id"));

    /// What an annotator said by themselves: where they were shown what machines found, and say
    /// something else since, it is what they said before.
    private static final String BY_THEMSELVES =
            """
            coalesce((select min(b.id) from annotation n
                join suggestion s on s.pair = n.pair
                join annotation b on b.id = s.annotation and b.annotator = n.annotator
                    and b.occurrence = n.occurrence
                where n.id = h.annotation and n.withdrawn = 0 and n.preference <> 'skip'), h.annotation)
            """;

    private static final String ALL = "1 = 1";
    private static final int FETCH = 5_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;
    private static final long SECOND = 1_000;
    private static final long DAY = 86_400 * SECOND;
    private static final String STAGE = "reading labels";
    private static final int MONTHS = 12;

    private final Connection connection;
    private final Watch watch;
    private final LabeledPairs pairs;
    private final IntTable<LabelColumn> labels = new IntTable<>(LabelColumn.class);
    private final CategorySets categories = new CategorySets();
    private final Map<Long, Integer> annotatorNumbers = new HashMap<>();
    private final List<AgreementLabels.Labeler> annotators = new ArrayList<>();

    /// The versions of questions that ask for categories.
    private final Set<Long> asking = new HashSet<>();

    private long last;

    LabelReading(Connection connection, Watch watch) {
        this.connection = connection;
        this.watch = watch;
        pairs = new LabeledPairs(connection, watch);
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
        LabelsSeen seen = LabelsSeen.now(connection);
        last = lastPair();
        readAnnotators();
        readQuestions();
        pairs.read(condition, last);
        categories.readCodes(connection);
        try (PreparedStatement select = prepare(ALL)) {
            readLabels(select, pairs.ids());
        }
        return all(seen);
    }

    /// Reads some pairs alone.
    ///
    /// @param some their ids, rising
    AgreementLabels read(FilterSql.Condition condition, long[] some) throws SQLException {
        LabelsSeen seen = LabelsSeen.now(connection);
        last = Arrays.stream(some).max().orElse(0);
        readAnnotators();
        readQuestions();
        pairs.read(condition, some);
        try (PreparedStatement select = prepare("h.pair = ?")) {
            for (long pair : pairs.ids()) {
                select.setLong(1, pair);
                readLabels(select, pairs.ids());
            }
        }
        return all(seen);
    }

    private PreparedStatement prepare(String which) throws SQLException {
        return connection.prepareStatement(
                LABELS.replace("${which}", which)
                        .replace("${annotation}", isAided() ? BY_THEMSELVES : "h.annotation"));
    }

    /// Whether anybody was shown what machines found.
    private boolean isAided() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select count(*) from suggestion");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1) > 0;
        }
    }

    private AgreementLabels all(LabelsSeen seen) throws SQLException {
        return new AgreementLabels(
                labels,
                pairs.columns(),
                pairs.ids(),
                pairs.labelIds(),
                new AgreementLabels.Words(
                        List.copyOf(annotators),
                        pairs.sources(),
                        pairs.imports(),
                        pairs.scripts(),
                        categories.codes(),
                        categories.sets()),
                asksBothBad(),
                seen);
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

    private void readLabels(PreparedStatement select, long[] pairIds) throws SQLException {
        select.setFetchSize(FETCH);
        try (ResultSet row = select.executeQuery()) {
            int pair = 0;
            for (int read = 0; row.next(); read++) {
                long id = row.getLong(1);
                if (read % ROWS_BETWEEN_REPORTS == 0) {
                    watch.at(STAGE, id, last);
                }
                while (pair < pairIds.length && pairIds[pair] < id) {
                    pair++;
                }
                if (pair < pairIds.length && pairIds[pair] == id) {
                    label(row, pair);
                }
            }
        }
    }

    private void label(ResultSet row, int pair) throws SQLException {
        int label = labels.add();
        labels.set(LabelColumn.PAIR, label, pair);
        labels.set(LabelColumn.ANNOTATOR, label, annotator(row.getLong(2)));
        labels.set(LabelColumn.PREFERENCE, label, row.getInt(3));
        labels.set(LabelColumn.STRENGTH, label, row.getInt(4));
        labels.set(LabelColumn.MORE_HELPFUL, label, row.getInt(5));
        labels.set(LabelColumn.SAFER, label, row.getInt(6));
        labels.set(LabelColumn.LEFT, label, row.getInt(7));
        long decided = row.getLong(8);
        labels.set(LabelColumn.DECIDED, label, positive(Math.floorDiv(decided, SECOND)));
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(decided, DAY));
        labels.set(LabelColumn.MONTH, label, day.getYear() * MONTHS + day.getMonthValue() - 1);
        int asks = asking.contains(row.getLong(9)) ? 1 : 0;
        labels.set(LabelColumn.ASKS_CATEGORIES, label, asks);
        labels.set(LabelColumn.SAFETY_A, label, row.getInt(10));
        labels.set(LabelColumn.SAFETY_B, label, row.getInt(11));
        labels.set(LabelColumn.SEVERITY_A, label, row.getInt(12));
        labels.set(LabelColumn.SEVERITY_B, label, row.getInt(13));
        labels.set(LabelColumn.OCCURRENCE, label, row.getInt(14));
        labels.set(LabelColumn.ACTIVE_MS, label, positive(row.getLong(15)));
        labels.set(LabelColumn.CATEGORIES_A, label, categories.of(row.getString(16)));
        labels.set(LabelColumn.CATEGORIES_B, label, categories.of(row.getString(17)));
    }

    /// What does not fit, such as a time before 1970 or after 2038, is as near to it as can be.
    private static int positive(long number) {
        return Math.clamp(number, 0, Integer.MAX_VALUE);
    }

    private int annotator(long id) {
        Integer number = annotatorNumbers.get(id);
        if (number == null) {
            throw Stored.damaged("An annotation is by annotator " + id + ", who is missing.");
        }
        return number;
    }

    private void readQuestions() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select id, body from question_set_version");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (questions(row, 2).asks(Question.CATEGORIES)) {
                    asking.add(row.getLong(1));
                }
            }
        }
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
