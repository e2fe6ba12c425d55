package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.Digest;
import tools.jackson.databind.JsonNode;

/// Checks that runs of machines and their scores are what the event log tells of them.
final class ScoreCheck {
    private static final String EVENTS =
            """
            select e.kind, e.body from event e join project p on p.origin = e.origin
            where e.kind in ('${run}', '${scores}', '${undo}', '${gone}') order by e.number
            """
                    .replace("${undo}", ImportUndo.EVENT)
                    .replace("${gone}", ArchiveUndo.EVENT)
                    .replace("${run}", ScoreStore.RUN)
                    .replace("${scores}", ScoreStore.SCORES);

    /// Scores that came together.
    private record Told(long scores, String digest) {}

    private final CheckSession session;
    private final Map<String, String> runs = new LinkedHashMap<>();
    private final Map<String, Deque<Told>> scores = new LinkedHashMap<>();
    private final Map<Long, String> uuids = new LinkedHashMap<>();
    private Optional<Told> open = Optional.empty();
    private Digest digest = new Digest();
    private long run;
    private long added;

    ScoreCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("scores", "score");
        session.query(EVENTS, row -> listen(row.getString(1), CheckSession.body(row, 2)));
        session.query(ScoreStore.ALL, this::compare);
        runs.keySet().forEach(uuid -> found(uuid, "is told of by the event log, and is not there"));
        session.query(
                """
                select run, response, prompt, category, millionths from score order by run, id
                """,
                this::add);
        end();
        scores.forEach((uuid, left) -> {
            if (!left.isEmpty()) {
                found(uuid, "gave more scores than there are");
            }
        });
    }

    private void listen(String kind, JsonNode body) {
        if (kind.equals(ImportUndo.EVENT)) {
            body.path(MachineUndo.RUNS).forEach(this::listenToWhatIsLeft);
            return;
        }
        if (kind.equals(ArchiveUndo.EVENT)) {
            for (JsonNode gone : body.path(MachineUndo.RUNS)) {
                runs.remove(gone.asString(""));
                scores.remove(gone.asString(""));
            }
            return;
        }
        String uuid = body.path("run").asString("");
        if (kind.equals(ScoreStore.RUN)) {
            runs.put(uuid, body.path("digest").asString(""));
        } else {
            scores.computeIfAbsent(uuid, first -> new ArrayDeque<>()).add(told(body));
        }
    }

    /// Of the scores of a run some went with their texts.
    private void listenToWhatIsLeft(JsonNode run) {
        Deque<Told> left = new ArrayDeque<>();
        if (run.path("scores").asLong(0) > 0) {
            left.add(told(run));
        }
        scores.put(run.path("run").asString(""), left);
    }

    private static Told told(JsonNode body) {
        return new Told(body.path("scores").asLong(0), body.path("digest").asString(""));
    }

    private void compare(ResultSet row) throws SQLException {
        String uuid = Stored.uuid(row.getBytes("uuid"), "score_run.uuid").toString();
        uuids.put(row.getLong("id"), uuid);
        String told = Optional.ofNullable(runs.remove(uuid)).orElse("");
        if (told.isEmpty()) {
            found(uuid, "is told of by no event");
        } else if (!ScoreStore.digest(ScoreStore.run(row)).equals(told)) {
            found(uuid, "is not what was recorded");
        }
    }

    private void add(ResultSet row) throws SQLException {
        if (row.getLong(1) != run) {
            end();
            run = row.getLong(1);
        }
        if (open.isEmpty()) {
            Deque<Told> left = scores.getOrDefault(uuid(), new ArrayDeque<>());
            open = Optional.of(Optional.ofNullable(left.poll()).orElse(new Told(0, "")));
            digest = new Digest();
            added = 0;
        }
        ScoreStore.add(
                digest,
                row.getLong(2),
                row.getLong(3),
                Stored.text(row.getString(4), "score.category"),
                row.getLong(5));
        if (++added == open.get().scores()) {
            end();
        }
    }

    /// What was begun must be whole by now.
    private void end() {
        if (open.isPresent()
                && (added != open.get().scores() || !digest.toHex().equals(open.get().digest()))) {
            found(uuid(), "gave other scores than there are");
        }
        open = Optional.empty();
    }

    private String uuid() {
        return uuids.getOrDefault(run, "number " + run);
    }

    private void found(String uuid, String what) {
        session.found("score", "The machine's run " + uuid + " " + what + ".");
    }
}
