package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.Key;
import org.pairwright.domain.UuidV7;
import tools.jackson.core.JacksonException;

/// Lays out what hangs on the texts of an archive's pairs: what responses were made with, and what
/// machines made of responses and prompts.
final class StagedScores {
    /// The texts to which a run that the project has gave scores already.
    private record Scored(BitSet responses, BitSet prompts) {
        BitSet of(boolean response) {
            return response ? responses : prompts;
        }
    }

    private final Handle project;
    private final KnownPairs known;
    private final PartIdentities identities;
    private final PreparedStatement insertScore;
    private final PreparedStatement insertGeneration;
    private final Map<UUID, Scored> scored = new HashMap<>();

    /// Runs of the archive that is read, and those of archives before it.
    private final Set<UUID> runs = new HashSet<>();

    private final Set<UUID> before = new HashSet<>();
    private long count;

    StagedScores(SideFile side, Handle project, KnownPairs known, PartIdentities identities)
            throws SQLException {
        this.project = project;
        this.known = known;
        this.identities = identities;
        insertScore =
                side.prepare(
                        """
                        insert into staged_score (n, run, response, prompt, category, millionths)
                        values (?, ?, ?, ?, ?, ?)
                        """);
        insertGeneration =
                side.prepare(
                        """
                        insert into staged_generation (response, template_version, model, messages, parameters)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """);
    }

    /// Begins another archive, which may hold the same once more.
    void begin() {
        before.addAll(runs);
        runs.clear();
    }

    /// Whether a run is to come in.
    boolean wantsRun(ArchivedPart part) {
        identities.require(part, "annotator", ArchivedKind.ANNOTATOR);
        requireObject(part, "body");
        UUID uuid = part.uuid("id");
        boolean fresh = identities.add(ArchivedKind.SCORE_RUN, uuid);
        if (fresh) {
            runs.add(uuid);
        }
        return fresh && !identities.isInProject(ArchivedKind.SCORE_RUN, uuid);
    }

    /// Lays out what a run made of one text. What it made of that text before stays.
    void add(ArchivedPart part) throws SQLException {
        identities.require(part, "run", ArchivedKind.SCORE_RUN);
        UUID run = part.uuid("run");
        Optional<Key> key = part.maybeKey("response");
        long text = key.isPresent() ? response(part, key.get()) : prompt(part);
        if (before.contains(run) || scored(run).of(key.isPresent()).get(Math.toIntExact(text))) {
            return;
        }
        for (Map.Entry<String, Long> score : part.numbers().entrySet()) {
            insertScore.setLong(1, ++count);
            insertScore.setBytes(2, UuidV7.bytes(run));
            StagedAnnotations.setNumber(insertScore, 3, key.isPresent() ? text : 0);
            StagedAnnotations.setNumber(insertScore, 4, key.isPresent() ? 0 : text);
            insertScore.setString(5, score.getKey());
            insertScore.setLong(6, score.getValue());
            insertScore.executeUpdate();
        }
    }

    private long prompt(ArchivedPart part) throws SQLException {
        long prompt = known.prompt(part.key("prompt"));
        if (prompt == 0) {
            throw new RefusedPart(
                    "prompt",
                    "It is about a prompt that is neither in the archive before this line nor in the project.");
        }
        return prompt;
    }

    private long response(ArchivedPart part, Key key) throws SQLException {
        long response = known.response(prompt(part), key);
        if (response == 0) {
            throw new RefusedPart(
                    "response",
                    "It is about a response that is neither in the archive before this line nor in the project.");
        }
        return response;
    }

    private Scored scored(UUID run) {
        return scored.computeIfAbsent(
                run, uuid -> scored(identities.id(ArchivedKind.SCORE_RUN, uuid)));
    }

    private Scored scored(long run) {
        Scored texts = new Scored(new BitSet(), new BitSet());
        if (run > 0) {
            project.createQuery("select response, prompt from score where run = :run")
                    .bind("run", run)
                    .map((row, context) -> {
                        texts.responses().set(row.getInt(1));
                        texts.prompts().set(row.getInt(2));
                        return run;
                    })
                    .forEach(each -> {});
        }
        return texts;
    }

    /// Lays out what a response was made with. What is known of it already stays.
    void addGeneration(ArchivedPart part, List<ImportStaging.Doubt> doubts) throws SQLException {
        requireMaking(part);
        Optional<UUID> version = part.maybeUuid("template_version");
        long response = response(part, part.key("response"));
        if (isMadeOtherwise(part, response)) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "response",
                            "The project knows otherwise what this response was made with and keeps that."));
        }
        insertGeneration.setLong(1, response);
        if (version.isPresent()) {
            insertGeneration.setBytes(2, UuidV7.bytes(version.get()));
        } else {
            insertGeneration.setNull(2, Types.BINARY);
        }
        insertGeneration.setString(3, part.text("model"));
        insertGeneration.setString(4, part.text("messages"));
        insertGeneration.setString(5, part.text("parameters"));
        insertGeneration.executeUpdate();
    }

    /// Whether an answer that waits for others is to come in.
    boolean wantsWaiting(ArchivedPart part, List<ImportStaging.Doubt> doubts) {
        requireMaking(part);
        if (part.number("arrived_at") <= 0) {
            throw new RefusedPart("arrived_at", "No answer arrived before 1970.");
        }
        Optional<String> there =
                project.createQuery(
                                """
                                select content from waiting_answer
                                where prompt = :prompt and source = :source
                                """)
                        .bind("prompt", part.key("prompt").bytes())
                        .bind("source", part.text("source"))
                        .mapTo(String.class)
                        .findOne();
        if (there.filter(content -> !content.equals(part.text("content"))).isPresent()) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "content",
                            "Another answer of this source waits in the project, which keeps that."));
        }
        return there.isEmpty();
    }

    private void requireMaking(ArchivedPart part) {
        if (part.maybeUuid("template_version").isPresent()) {
            identities.require(part, "template_version", ArchivedKind.TEMPLATE_VERSION);
        }
        requireObject(part, "parameters");
        if (!part.text("messages").isEmpty()) {
            try {
                MessagesCodec.decode(part.text("messages").getBytes(StandardCharsets.UTF_8));
            } catch (StorageFailure.Damaged e) {
                throw RefusedPart.because("messages", "The text is no list of messages.", e);
            }
        }
    }

    private boolean isMadeOtherwise(ArchivedPart part, long response) {
        return project.createQuery(
                        "select model, messages, parameters from response_generation where response = :response")
                .bind("response", response)
                .map((row, context) ->
                        row.getString(1).equals(part.text("model"))
                                && row.getString(2).equals(part.text("messages"))
                                && row.getString(3).equals(part.text("parameters")))
                .findOne()
                .filter(same -> !same)
                .isPresent();
    }

    private static void requireObject(ArchivedPart part, String field) {
        try {
            if (StoredJson.isObject(part.text(field))) {
                return;
            }
        } catch (JacksonException e) {
            throw new RefusedPart(field, "The text is not JSON: " + e.getOriginalMessage());
        }
        throw new RefusedPart(field, "The text has to be a JSON object.");
    }
}
