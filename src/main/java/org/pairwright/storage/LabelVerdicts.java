package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Reads what labels say of each response. Verdicts and their categories come as two streams in the
/// order in which they are stored, and are put to the labels that they belong to: to look them up
/// label by label takes several times as long.
final class LabelVerdicts {
    /// What is said of a response in one number, as a column takes longer to ask for than to read:
    /// 2 bits tell whether it is safe, 2 how severe it is, and the rest which response.
    private static final String VERDICTS =
            """
            select v.id, v.annotation, ${safety} + 4 * ${severity} + 16 * ${side}
            from verdict v where v.annotation is not null and ${which}
            order by v.id
            """
                    .replace("${safety}", Codes.number("v.safety", "'safe'", "'unsafe'"))
                    .replace("${severity}", Codes.number("v.severity", "1", "2", "3"))
                    .replace("${side}", Codes.number("v.side", "'a'", "'b'"));

    private static final String CATEGORIES =
            """
            select c.verdict, ${codes} from verdict_category c where ${which}
            group by c.verdict order by c.verdict
            """
                    .replace("${codes}", CategorySets.AGGREGATE);

    private static final String ALL = "1 = 1";
    private static final String LAST = "select coalesce(max(id), 0) from verdict";

    /// Decisions that machines' findings were shown after stand for what was said since.
    private static final String OF_PAIR =
            """
            v.annotation in (select h.annotation from annotation_head h where h.pair = ?
                union all select s.annotation from suggestion s where s.pair = ?)
            """;

    private static final String SETS_OF_PAIR =
            "c.verdict in (select v.id from verdict v where ${of_pair})"
                    .replace("${of_pair}", OF_PAIR);

    private static final int FETCH = 5_000;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;
    private static final String STAGE = "reading verdicts";
    private static final int TWO_BITS = 3;

    private final Connection connection;
    private final Watch watch;
    private final IntTable<LabelColumn> labels;
    private final CategorySets categories = new CategorySets();

    /// The label of each annotation.
    private final IdRows ofAnnotation = new IdRows();

    /// Twice the label of each verdict, and one more where it is about the second response.
    private final IdRows ofVerdict = new IdRows();

    /// The largest id of a verdict; 0 while it is unknown.
    private long last;

    LabelVerdicts(Connection connection, Watch watch, IntTable<LabelColumn> labels) {
        this.connection = connection;
        this.watch = watch;
        this.labels = labels;
    }

    /// Tells which label an annotation is.
    void add(long annotation, int label) {
        ofAnnotation.set(annotation, label);
    }

    /// Reads what all labels say that were added.
    void read() throws SQLException {
        last = last();
        try (PreparedStatement select = prepare(VERDICTS, ALL)) {
            readVerdicts(select);
        }
        try (PreparedStatement select = prepare(CATEGORIES, ALL)) {
            readCategories(select);
        }
        number();
    }

    private long last() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Reads what labels of some pairs say.
    ///
    /// @param pairs their ids
    void read(long[] pairs) throws SQLException {
        try (PreparedStatement verdicts = prepare(VERDICTS, OF_PAIR);
                PreparedStatement sets = prepare(CATEGORIES, SETS_OF_PAIR)) {
            for (long pair : pairs) {
                readVerdicts(of(pair, verdicts));
                readCategories(of(pair, sets));
            }
        }
        number();
    }

    private static PreparedStatement of(long pair, PreparedStatement select) throws SQLException {
        select.setLong(1, pair);
        select.setLong(2, pair);
        return select;
    }

    private PreparedStatement prepare(String sql, String which) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql.replace("${which}", which));
        select.setFetchSize(FETCH);
        return select;
    }

    private void readVerdicts(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            for (int read = 0; row.next(); read++) {
                long id = row.getLong(1);
                report(read, id);
                int label = ofAnnotation.get(row.getLong(2));
                int said = row.getInt(3);
                int side = said >> 4;
                if (label >= 0 && side > 0) {
                    boolean b = side == 2;
                    ofVerdict.set(id, 2 * label + (b ? 1 : 0));
                    labels.set(
                            b ? LabelColumn.SAFETY_B : LabelColumn.SAFETY_A,
                            label,
                            said & TWO_BITS);
                    labels.set(
                            b ? LabelColumn.SEVERITY_B : LabelColumn.SEVERITY_A,
                            label,
                            said >> 2 & TWO_BITS);
                }
            }
        }
    }

    private void readCategories(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            for (int read = 0; row.next(); read++) {
                long id = row.getLong(1);
                report(read, id);
                int set = categories.of(Stored.text(row.getString(2), "verdict_category.code"));
                int verdict = ofVerdict.get(id);
                if (verdict >= 0) {
                    boolean b = verdict % 2 == 1;
                    labels.set(
                            b ? LabelColumn.CATEGORIES_B : LabelColumn.CATEGORIES_A,
                            verdict / 2,
                            set);
                }
            }
        }
    }

    private void report(int read, long id) {
        if (read % ROWS_BETWEEN_REPORTS == 0) {
            watch.at(STAGE, id, last);
        }
    }

    /// Sets are numbered label by label, whatever the order of verdicts.
    private void number() {
        new Renumbering(categories::number)
                .apply(
                        labels.numbers(LabelColumn.CATEGORIES_A),
                        labels.numbers(LabelColumn.CATEGORIES_B),
                        0,
                        labels.size());
    }

    /// The codes that verdicts name, in order; of all of the project where all were read.
    List<String> codes() {
        return categories.codes();
    }

    /// The numbers of the codes in each set that a label has.
    List<List<Integer>> sets() {
        return categories.sets();
    }
}
