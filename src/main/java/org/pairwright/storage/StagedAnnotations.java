package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.Verdict;

/// Writes the decisions of an import into its side file.
final class StagedAnnotations {
    /// The parts of the pair that verdicts hang on.
    record Subject(long pair, long prompt, long a, long b) {}

    private static final int MAX_WORDS = 1_000;

    /// The current words of an import annotator on a pair, and whether they are a preference alone.
    private static final String HEADS =
            """
            select h.occurrence, n.id, n.preference,
                case when n.preference is not null and n.strength is null and n.more_helpful is null
                    and n.safer is null and n.flagged = 0 and n.skip_reason is null and n.rationale = ''
                    and not exists (select 1 from verdict v where v.annotation = n.id)
                    then 1 else 0 end
            from annotation_head h
            join annotation n on n.id = h.annotation
            where h.pair = ? and h.annotator = (select id from annotator where name = ?)
                and n.withdrawn = 0
            """;

    private final SideFile side;
    private final Handle project;
    private final PreparedStatement insert;
    private final PreparedStatement heads;
    private final Map<String, Long> annotators = new HashMap<>();
    private final Map<Judgment, String> words = new HashMap<>();
    private boolean indexed;
    private long count;
    private long verdicts;

    StagedAnnotations(SideFile side, Handle project) throws SQLException {
        heads = project.getConnection().prepareStatement(HEADS);
        this.side = side;
        this.project = project;
        insert =
                side.prepare(
                        """
                        insert into staged_annotation (n, uuid, pair, annotator, occurrence, batch, preference,
                            strength, more_helpful, safer, flagged, flag_note, skip_reason, rationale,
                            judgment)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
    }

    /// Adds what an annotator of kind `import` says of a pair. On a pair that was known before
    /// (`known`), the same words of the same annotator add nothing, and other words are a repeat.
    ///
    /// @return the occurrence it became, or -1 when it adds nothing
    int add(Subject subject, String annotator, long batch, Judgment judgment, boolean known)
            throws SQLException {
        int occurrence = 0;
        String words = words(judgment);
        if (known) {
            occurrence = nextOccurrence(subject.pair(), annotator, words);
            if (occurrence < 0) {
                return -1;
            }
        }
        insert(subject, annotator(annotator), occurrence, batch, judgment, words);
        return occurrence;
    }

    /// The judgment as text; most files say the same few things over and over.
    private String words(Judgment judgment) {
        if (words.size() > MAX_WORDS) {
            words.clear();
        }
        return words.computeIfAbsent(judgment, JudgmentCodec::encode);
    }

    private int nextOccurrence(long pair, String annotator, String words) throws SQLException {
        if (!indexed) {
            side.execute(
                    "create index staged_annotation_pair on staged_annotation (pair, annotator)");
            indexed = true;
        }
        int next = 0;
        try (PreparedStatement staged =
                side.prepare(
                        "select occurrence, judgment from staged_annotation where pair = ? and annotator = ?")) {
            staged.setLong(1, pair);
            staged.setLong(2, annotator(annotator));
            try (ResultSet row = staged.executeQuery()) {
                while (row.next()) {
                    if (row.getString(2).equals(words)) {
                        return -1;
                    }
                    next = Math.max(next, row.getInt(1) + 1);
                }
            }
        }
        return inProject(pair, annotator, words, next);
    }

    private int inProject(long pair, String annotator, String words, int from) throws SQLException {
        int next = from;
        heads.setLong(1, pair);
        heads.setString(2, annotator);
        try (ResultSet row = heads.executeQuery()) {
            while (row.next()) {
                // Most imported decisions are a bare preference, which one column tells.
                String said =
                        row.getInt(4) == 1
                                ? words(Judgment.of(Preference.of(row.getString(3)).orElseThrow()))
                                : words(AnnotationRows.byId(project, row.getLong(2)).judgment());
                if (said.equals(words)) {
                    return -1;
                }
                next = Math.max(next, row.getInt(1) + 1);
            }
        }
        return next;
    }

    private long annotator(String name) throws SQLException {
        Long known = annotators.get(name);
        if (known != null) {
            return known;
        }
        long n = annotators.size() + 1L;
        try (PreparedStatement add =
                side.prepare("insert into staged_annotator (n, uuid, name) values (?, ?, ?)")) {
            add.setLong(1, n);
            add.setBytes(2, UuidV7.bytes(UuidV7.next()));
            add.setString(3, name);
            add.executeUpdate();
        }
        annotators.put(name, n);
        return n;
    }

    private void insert(
            Subject subject,
            long annotator,
            int occurrence,
            long batch,
            Judgment judgment,
            String words)
            throws SQLException {
        int at = 0;
        insert.setLong(++at, ++count);
        insert.setBytes(++at, UuidV7.bytes(UuidV7.next()));
        insert.setLong(++at, subject.pair());
        insert.setLong(++at, annotator);
        insert.setInt(++at, occurrence);
        insert.setLong(++at, batch);
        setCode(insert, ++at, judgment.preference().code());
        setLevel(
                insert,
                ++at,
                judgment.strength() == Strength.UNSTATED ? 0 : judgment.strength().level());
        setCode(insert, ++at, judgment.moreHelpful().code());
        setCode(insert, ++at, judgment.safer().code());
        insert.setInt(++at, judgment.flagged() ? 1 : 0);
        insert.setString(++at, judgment.flagNote());
        setCode(insert, ++at, judgment.skipReason().code());
        insert.setString(++at, judgment.rationale());
        insert.setString(++at, words);
        insert.executeUpdate();
        for (Side which : Side.values()) {
            Verdict verdict = judgment.verdict(which);
            if (!verdict.isEmpty()) {
                insertVerdict(subject, annotator, which, verdict);
            }
        }
        if (!judgment.promptVerdict().code().isEmpty()) {
            insertPromptVerdict(subject, annotator, judgment.promptVerdict().code());
        }
    }

    private void insertVerdict(Subject subject, long annotator, Side which, Verdict verdict)
            throws SQLException {
        try (PreparedStatement add =
                        side.prepare(
                                """
                                insert into staged_verdict (n, annotation, annotator, response, side, safety,
                                    severity, refusal)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                """);
                PreparedStatement category =
                        side.prepare("insert into staged_category (verdict, code) values (?, ?)")) {
            add.setLong(1, ++verdicts);
            add.setLong(2, count);
            add.setLong(3, annotator);
            add.setLong(4, which == Side.A ? subject.a() : subject.b());
            add.setString(5, which.code());
            setCode(add, 6, verdict.safety().code());
            setLevel(
                    add,
                    7,
                    verdict.severity() == Severity.UNSTATED ? 0 : verdict.severity().level());
            setCode(add, 8, verdict.refusal().code());
            add.executeUpdate();
            for (String code : verdict.categories()) {
                category.setLong(1, verdicts);
                category.setString(2, code);
                category.executeUpdate();
            }
        }
    }

    private void insertPromptVerdict(Subject subject, long annotator, String code)
            throws SQLException {
        try (PreparedStatement add =
                side.prepare(
                        """
                        insert into staged_verdict (n, annotation, annotator, prompt, safety)
                        values (?, ?, ?, ?, ?)
                        """)) {
            add.setLong(1, ++verdicts);
            add.setLong(2, count);
            add.setLong(3, annotator);
            add.setLong(4, subject.prompt());
            add.setString(5, code);
            add.executeUpdate();
        }
    }

    private static void setCode(PreparedStatement statement, int at, String code)
            throws SQLException {
        if (code.isEmpty()) {
            statement.setNull(at, Types.VARCHAR);
        } else {
            statement.setString(at, code);
        }
    }

    private static void setLevel(PreparedStatement statement, int at, int level)
            throws SQLException {
        if (level == 0) {
            statement.setNull(at, Types.BIGINT);
        } else {
            statement.setLong(at, level);
        }
    }
}
