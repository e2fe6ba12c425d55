package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectText;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Suggested;
import org.pairwright.domain.UuidV7;

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
                    and not exists (select 1 from correction c where c.annotation = n.id)
                    and not exists (select 1 from answer r where r.annotation = n.id)
                    then 1 else 0 end,
                n.withdrawn
            from annotation_head h
            join annotation n on n.id = h.annotation
            where h.pair = ? and h.annotator = coalesce((select id from annotator where uuid = ?),
                (select id from annotator where name = ?))
            """;

    private final SideFile side;
    private final Handle project;
    private final PreparedStatement insert;
    private final PreparedStatement heads;
    private final StagedVerdicts verdicts;
    private final StagedOrigins origins;
    private final StagedSuggestions suggestions;
    private final StagedBatches batches;
    private final StagedAnnotators annotators;
    private final StagedVersions versions;
    private final Map<Judgment, String> words = new HashMap<>();
    private boolean indexed;
    private long count;

    /// @param batches whose fingerprints are told of each decision that is added
    StagedAnnotations(
            SideFile side,
            Handle project,
            StagedBatches batches,
            StagedAnnotators annotators,
            StagedVersions versions)
            throws SQLException {
        this.batches = batches;
        this.annotators = annotators;
        this.versions = versions;
        heads = project.getConnection().prepareStatement(HEADS);
        this.side = side;
        this.project = project;
        verdicts = new StagedVerdicts(side);
        origins = new StagedOrigins(side);
        suggestions = new StagedSuggestions(side);
        insert =
                side.prepare(
                        """
                        insert into staged_annotation (n, uuid, pair, annotator, occurrence, batch, parent,
                            follows, origin, head, withdrawn, left_side, shown_at, decided_at, active_ms, preference,
                            strength, more_helpful, safer, flagged, flag_note, skip_reason, rationale,
                            judgment, guidelines_version, question_set_version, taxonomy_version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
    }

    /// What somebody says.
    ///
    /// @param annotator the name
    record Said(String annotator, Judgment judgment, Recording recording) {}

    /// Where a decision stands.
    ///
    /// @param annotator the number of the one who says it
    /// @param parent the number of the one that comes in and that it follows; 0 where none does
    /// @param follows the annotation of the project that it follows; 0 where it follows none there
    record Place(long annotator, int occurrence, long parent, long follows, StagedHead head) {}

    /// Adds what an annotator says of a pair. On a pair that was known before (`known`), the same
    /// words of the same annotator add nothing, and other words are a repeat.
    ///
    /// @return the occurrence it became, or -1 when it adds nothing
    int add(Subject subject, Said said, long batch, boolean known) throws SQLException {
        int occurrence = 0;
        if (known) {
            occurrence = nextOccurrence(subject.pair(), said);
            if (occurrence < 0) {
                return -1;
            }
        }
        insert(
                subject,
                said,
                batch,
                new Place(annotator(said), occurrence, 0, 0, StagedHead.CURRENT));
        return occurrence;
    }

    /// Adds a decision of an archive as it was recorded.
    ///
    /// @param back how many decisions before this one the one was added that it follows; 0 where it
    ///   follows none
    void restore(Subject subject, Said said, long batch, int occurrence, int back, StagedHead head)
            throws SQLException {
        long parent = back == 0 ? 0 : count + 1 - back;
        insert(subject, said, batch, new Place(annotator(said), occurrence, parent, 0, head));
    }

    /// Adds a decision of an archive to a chain that is there.
    ///
    /// @return its number
    long goOn(Subject subject, Said said, long batch, Place place) throws SQLException {
        insert(subject, said, batch, place);
        return count;
    }

    /// Says anew what a decision is to its chain.
    void settle(long number, StagedHead head) throws SQLException {
        try (PreparedStatement update =
                side.prepare("update staged_annotation set head = ? where n = ?")) {
            update.setInt(1, head.number());
            update.setLong(2, number);
            update.executeUpdate();
        }
    }

    /// Lets decisions be found by their pairs.
    void index() throws SQLException {
        if (!indexed) {
            side.execute(
                    "create index staged_annotation_pair on staged_annotation (pair, annotator)");
            indexed = true;
        }
    }

    /// The judgment as text; most files say the same few things over and over.
    private String words(Judgment judgment) {
        if (words.size() > MAX_WORDS) {
            words.clear();
        }
        return words.computeIfAbsent(judgment, JudgmentCodec::encode);
    }

    private int nextOccurrence(long pair, Said said) throws SQLException {
        String words = words(said.judgment());
        index();
        int next = 0;
        try (PreparedStatement staged =
                side.prepare(
                        "select occurrence, judgment from staged_annotation where pair = ? and annotator = ?")) {
            staged.setLong(1, pair);
            staged.setLong(2, annotator(said));
            try (ResultSet row = staged.executeQuery()) {
                while (row.next()) {
                    if (row.getString(2).equals(words)) {
                        return -1;
                    }
                    next = Math.max(next, row.getInt(1) + 1);
                }
            }
        }
        return inProject(pair, said, words, next);
    }

    private int inProject(long pair, Said who, String words, int from) throws SQLException {
        int next = from;
        heads.setLong(1, pair);
        // Who is known may go by another name here.
        heads.setBytes(
                2,
                who.recording() instanceof Recording.Elsewhere there
                        ? UuidV7.bytes(there.annotator())
                        : null);
        heads.setString(3, who.annotator());
        try (ResultSet row = heads.executeQuery()) {
            while (row.next()) {
                next = Math.max(next, row.getInt(1) + 1);
                if (row.getInt(5) == 1) {
                    continue;
                }
                // Most imported decisions are a bare preference, which one column tells.
                String said =
                        row.getInt(4) == 1
                                ? words(
                                        Judgment.of(
                                                Stored.code(
                                                        row.getString(3),
                                                        "annotation.preference",
                                                        Preference::of)))
                                : words(AnnotationRows.byId(project, row.getLong(2)).judgment());
                if (said.equals(words)) {
                    return -1;
                }
            }
        }
        return next;
    }

    private long annotator(Said said) throws SQLException {
        return annotators.of(said.annotator(), StagedAnnotators.Identity.of(said.recording()));
    }

    private void insert(Subject subject, Said said, long batch, Place place) throws SQLException {
        Judgment judgment = said.judgment();
        String words = words(judgment);
        byte[] uuid = UuidV7.bytes(identity(said.recording()));
        int at = 0;
        insert.setLong(++at, ++count);
        insert.setBytes(++at, uuid);
        insert.setLong(++at, subject.pair());
        insert.setLong(++at, place.annotator());
        insert.setInt(++at, place.occurrence());
        insert.setLong(++at, batch);
        setNumber(insert, ++at, place.parent());
        setNumber(insert, ++at, place.follows());
        setNumber(insert, ++at, origins.of(said.recording()));
        insert.setInt(++at, place.head().number());
        at = setRecording(said.recording(), at);
        setCode(insert, ++at, judgment.preference().code());
        setNumber(
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
        for (ProjectText text : ProjectText.values()) {
            setNumber(insert, ++at, versions.of(text, said.recording()));
        }
        insert.executeUpdate();
        verdicts.add(subject, count, place.annotator(), judgment);
        String suggested = suggestions.add(count, subject.pair(), suggested(said.recording()));
        boolean withdrawn =
                said.recording() instanceof Recording.Elsewhere there && there.withdrawn();
        batches.brought(batch)
                .annotation(
                        uuid,
                        subject.pair(),
                        place.occurrence(),
                        withdrawn,
                        left(said.recording()),
                        words,
                        suggested);
    }

    private static UUID identity(Recording recording) {
        return switch (recording) {
            case Recording.ByImport _ -> UuidV7.next();
            case Recording.Elsewhere there -> there.annotation();
        };
    }

    private static Suggested suggested(Recording recording) {
        return recording instanceof Recording.Elsewhere there
                ? there.suggested()
                : Suggested.NOTHING;
    }

    private static String left(Recording recording) {
        return recording instanceof Recording.Elsewhere there ? there.leftCode() : "";
    }

    /// Sets withdrawn, left side, times, and gives the index of the last of them.
    private int setRecording(Recording recording, int before) throws SQLException {
        int at = before;
        switch (recording) {
            case Recording.ByImport here -> {
                insert.setInt(++at, 0);
                setCode(insert, ++at, "");
                setNumber(insert, ++at, 0);
                setNumber(insert, ++at, here.decidedAt());
                insert.setLong(++at, 0);
            }
            case Recording.Elsewhere there -> {
                insert.setInt(++at, there.withdrawn() ? 1 : 0);
                setCode(insert, ++at, there.leftCode());
                setNumber(insert, ++at, there.shownAt());
                insert.setLong(++at, there.decidedAt());
                insert.setLong(++at, there.activeMillis());
            }
        }
        return at;
    }

    static void setCode(PreparedStatement statement, int at, String code) throws SQLException {
        if (code.isEmpty()) {
            statement.setNull(at, Types.VARCHAR);
        } else {
            statement.setString(at, code);
        }
    }

    static void setNumber(PreparedStatement statement, int at, long number) throws SQLException {
        if (number == 0) {
            statement.setNull(at, Types.BIGINT);
        } else {
            statement.setLong(at, number);
        }
    }
}
