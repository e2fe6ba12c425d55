package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.pairwright.domain.MachineHelp;
import tools.jackson.databind.JsonNode;

/// Checks what a project asks and tells its annotators: that it can be read, and that it is what
/// the event log says where that says it.
final class SettingsCheck {
    private static final List<String> WORDS =
            List.of(
                    "title",
                    "license",
                    "url",
                    "creator",
                    MachineHelpStore.SUGGESTIONS,
                    MachineHelpStore.QUEUE_ORDER);

    private final CheckSession session;
    private final Map<String, String> told = new HashMap<>();

    /// The version of each that was set last.
    private final Map<String, Long> last = new HashMap<>();

    /// The version of each from which on the log tells of every one.
    private final Map<String, Long> first = new HashMap<>();

    /// What was set last in words, by their columns; where the log does not tell, none or what a
    /// project begins with.
    private final Map<String, String> words = new TreeMap<>();

    /// The seed that was set last; none where the log does not tell.
    private OptionalLong seed = OptionalLong.empty();

    /// How many have to approve a template; nobody where the log does not tell.
    private long approvals;

    SettingsCheck(CheckSession session) {
        this.session = session;
        words.put(MachineHelpStore.SUGGESTIONS, MachineHelp.NONE.suggestions().code());
        words.put(MachineHelpStore.QUEUE_ORDER, MachineHelp.NONE.queueOrder().code());
    }

    /// What can't be read is said by whoever tries.
    private interface Reading {
        void read(String body);
    }

    void run() {
        session.begin("settings", "");
        session.query(
                """
                select e.kind, e.body from event e join project p on p.origin = e.origin
                where e.kind in ('new', 'settings') order by e.number
                """,
                this::listen);
        check("taxonomy", "taxonomy_version", TaxonomyCodec::decode);
        check("questions", "question_set_version", QuestionsCodec::decode);
        check("guidelines", "guidelines_version", body -> {});
        session.query(
                """
                select taxonomy_version, question_set_version, guidelines_version, title, license, url,
                    creator, seed, approvals, suggestions, queue_order
                from project
                """,
                this::checkLast);
        checkDrafts();
    }

    private void checkLast(ResultSet row) throws SQLException {
        checkLast("taxonomy", row.getLong(1));
        checkLast("questions", row.getLong(2));
        checkLast("guidelines", row.getLong(3));
        checkSeed(row.getLong("seed"));
        if (row.getLong("approvals") != approvals) {
            session.found(
                    "settings",
                    "The project asks for %d approvals of a template; it was set to %d."
                            .formatted(row.getLong("approvals"), approvals));
        }
        for (Map.Entry<String, String> set : words.entrySet()) {
            String there = AnnotationRows.text(row, set.getKey());
            if (!set.getValue().equals(there)) {
                session.found(
                        "settings",
                        "The project's "
                                + set.getKey()
                                + " is "
                                + there
                                + "; it was set to "
                                + set.getValue()
                                + ".");
            }
        }
    }

    private void checkLast(String what, long current) {
        long set = last.getOrDefault(what, current);
        if (set != current) {
            session.found(
                    "settings",
                    "The project uses version "
                            + current
                            + " of the "
                            + what
                            + "; version "
                            + set
                            + " was set last.");
        }
    }

    private void listen(ResultSet row) throws SQLException {
        JsonNode body = CheckSession.body(row, 2);
        for (String what : new String[] {"taxonomy", "questions", "guidelines"}) {
            String digest = body.path(SettingsDigest.key(what)).asString("");
            if (!digest.isEmpty()) {
                told.put(what + body.path(what).asLong(0), digest);
                last.put(what, body.path(what).asLong(0));
                first.putIfAbsent(what, body.path(what).asLong(0));
            }
        }
        for (JsonNode earlier : body.path(SettingsLog.EARLIER)) {
            String what = earlier.path("of").asString("");
            long version = earlier.path("version").asLong(0);
            told.put(what + version, earlier.path("digest").asString(""));
            first.putIfAbsent(what, version);
        }
        for (String word : WORDS) {
            if (body.has(word)) {
                words.put(word, body.path(word).asString(""));
            }
        }
        approvals = body.path("approvals").asLong(approvals);
        JsonNode said = body.path("seed");
        if (said.isNumber()) {
            seed = OptionalLong.of(said.longValue());
        }
    }

    /// An empty project takes over the seed of an archive, so the last word counts.
    private void checkSeed(long there) {
        if (seed.isPresent() && seed.getAsLong() != there) {
            session.found(
                    "settings",
                    "The project's seed is "
                            + there
                            + "; it was made with "
                            + seed.getAsLong()
                            + ".");
        }
    }

    private void check(String what, String table, Reading reading) {
        session.query(
                "select id, body from " + table + " order by id",
                row -> {
                    String version = "Version " + row.getLong(1) + " of the " + what;
                    String body = Stored.text(row.getString(2), table + ".body");
                    if (row.getLong(1) >= first.getOrDefault(what, Long.MAX_VALUE)) {
                        String digest = told.getOrDefault(what + row.getLong(1), "");
                        if (!digest.equals(SettingsDigest.of(body))) {
                            session.found(
                                    "settings",
                                    digest.isEmpty()
                                            ? version + " is told of by no event."
                                            : version + " is not what was set.");
                            return;
                        }
                    }
                    try {
                        reading.read(body);
                    } catch (InvalidTaxonomy | StorageFailure.Damaged e) {
                        session.found(
                                "settings", version + " can't be read: " + CheckSession.words(e));
                    }
                });
    }

    private void checkDrafts() {
        session.query(
                "select pair, annotator, body from draft order by pair, annotator",
                row -> {
                    try {
                        JudgmentCodec.decode(Stored.text(row.getString(3), "draft.body"));
                    } catch (StorageFailure.Damaged e) {
                        session.found(
                                "draft",
                                "The draft of annotator "
                                        + row.getLong(2)
                                        + " on pair "
                                        + row.getLong(1)
                                        + " can't be read: "
                                        + CheckSession.words(e));
                    }
                });
    }
}
