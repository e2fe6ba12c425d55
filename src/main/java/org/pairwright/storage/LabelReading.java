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
    /// The answers in one number, each in as many bits as it needs: a column takes longer to ask
    /// for than to read.
    private static final String LABELS =
            """
            select h.pair, h.annotator, h.occurrence, n.id, n.decided_at, n.active_ms,
                n.question_set_version,
                ${preference} + 8 * ${strength} + 32 * ${more_helpful} + 256 * ${safer} + 2048 * ${left}
            from annotation_head h
            join annotation n on n.id = ${annotation}
            where n.withdrawn = 0 and ${which}
            order by h.pair, h.annotator, h.occurrence
            """
                    .replace(
                            "${preference}",
                            Codes.number(
                                    "n.preference", "'a'", "'b'", "'tie'", "'both_bad'", "'skip'"))
                    .replace("${strength}", Codes.number("n.strength", "1", "2", "3"))
                    .replace("${more_helpful}", answer("n.more_helpful"))
                    .replace("${safer}", answer("n.safer"))
                    .replace("${left}", Codes.number("n.left_side", "'a'", "'b'"));

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
    private static final String COUNT = "select count(*) from annotation_head";
    private static final int MANY_OF_PAIR = 30;
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
    private final IntRow<LabelColumn> label = new IntRow<>(LabelColumn.class);
    private final LabelVerdicts verdicts;
    private final Map<Long, Integer> annotatorNumbers = new HashMap<>();
    private final List<AgreementLabels.Labeler> annotators = new ArrayList<>();

    /// The versions of questions that ask for categories.
    private final Set<Long> asking = new HashSet<>();

    private long last;

    /// The day that was looked at last, and its month.
    private long day = Long.MIN_VALUE;

    private int month;

    LabelReading(Connection connection, Watch watch) {
        this.connection = connection;
        this.watch = watch;
        pairs = new LabeledPairs(connection, watch);
        verdicts = new LabelVerdicts(connection, watch, labels);
    }

    private static String answer(String column) {
        return Codes.number(column, "'a'", "'b'", "'tie'", "'both_bad'");
    }

    AgreementLabels read(FilterSql.Condition condition) throws SQLException {
        LabelsSeen seen = LabelsSeen.now(connection);
        last = number("select coalesce(max(id), 0) from pair");
        readAnnotators();
        readQuestions();
        pairs.read(condition, last);
        labels.expect(about(pairs.ids().length));
        try (PreparedStatement select = prepare(ALL)) {
            readLabels(select, pairs.ids());
        }
        verdicts.read();
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
        verdicts.read(pairs.ids());
        return all(seen);
    }

    private PreparedStatement prepare(String which) throws SQLException {
        return connection.prepareStatement(
                LABELS.replace("${which}", which)
                        .replace("${annotation}", byThemselves(connection)));
    }

    /// Which annotation tells what the annotator of `annotation_head h` said by themselves, as an
    /// expression.
    static String byThemselves(Connection connection) throws SQLException {
        return isAided(connection) ? BY_THEMSELVES : "h.annotation";
    }

    /// Whether anybody was shown what machines found.
    private static boolean isAided(Connection connection) throws SQLException {
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
                        verdicts.codes(),
                        verdicts.sets()),
                asksBothBad(),
                seen);
    }

    /// How many labels there are, at most so many as a lot of people give to some pairs.
    private int about(int pairs) throws SQLException {
        long most = (long) MANY_OF_PAIR * pairs;
        return (int) Math.min(Integer.MAX_VALUE - 8L, Math.min(most, number(COUNT)));
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
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
        label.put(LabelColumn.PAIR, pair);
        label.put(LabelColumn.ANNOTATOR, annotator(row.getLong(2)));
        label.put(LabelColumn.OCCURRENCE, positive(row.getLong(3)));
        long decided = row.getLong(5);
        label.put(LabelColumn.DECIDED, positive(Math.floorDiv(decided, SECOND)));
        label.put(LabelColumn.MONTH, month(Math.floorDiv(decided, DAY)));
        label.put(LabelColumn.ACTIVE_MS, positive(row.getLong(6)));
        label.put(LabelColumn.ASKS_CATEGORIES, asks(row.getLong(7)));
        int answers = row.getInt(8);
        label.put(LabelColumn.PREFERENCE, answers & 7);
        label.put(LabelColumn.STRENGTH, answers >> 3 & 3);
        label.put(LabelColumn.MORE_HELPFUL, answers >> 5 & 7);
        label.put(LabelColumn.SAFER, answers >> 8 & 7);
        label.put(LabelColumn.LEFT, answers >> 11);
        verdicts.add(row.getLong(4), labels.add(label));
    }

    private int month(long ofDay) {
        if (ofDay != day) {
            LocalDate date = LocalDate.ofEpochDay(ofDay);
            day = ofDay;
            month = positive((long) date.getYear() * MONTHS + date.getMonthValue() - 1);
        }
        return month;
    }

    private int asks(long questions) {
        return asking.contains(questions) ? 1 : 0;
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
