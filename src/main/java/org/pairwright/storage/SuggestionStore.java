package org.pairwright.storage;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Suggested;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What people were shown of machines once they had decided, so that it can be told apart what they
/// said by themselves.
public final class SuggestionStore {
    /// The word of the event log.
    static final String EVENT = "suggestion";

    /// The decision that the annotator of `n` was shown something after, if any.
    static final String OF_CHAIN =
            """
            from suggestion s join annotation b on b.id = s.annotation
            where s.pair = n.pair and b.annotator = n.annotator and b.occurrence = n.occurrence
            """;

    private final Database database;

    public SuggestionStore(Database database) {
        this.database = database;
    }

    /// What was shown.
    ///
    /// @param machines the annotations by machines that were
    /// @param passages whose passages were highlighted; empty where none were
    public record Shown(List<UUID> machines, String passages) {
        public Shown {
            machines = List.copyOf(machines);
        }

        String body() {
            return node().toString();
        }

        private ObjectNode node() {
            ObjectNode body = JsonMapper.shared().createObjectNode();
            ArrayNode list = body.putArray("machines");
            machines.forEach(it -> list.add(it.toString()));
            return body.put("passages", passages);
        }
    }

    /// What a body says.
    ///
    /// @param shownAt in milliseconds since 1970
    /// @throws StorageFailure.Damaged when it can't be read
    static Suggested suggested(String body, long shownAt) {
        try {
            JsonNode root = JsonMapper.shared().readTree(body);
            List<UUID> machines =
                    root.path("machines")
                            .valueStream()
                            .map(it -> UUID.fromString(it.asString("")))
                            .toList();
            return new Suggested(machines, root.path("passages").asString(""), shownAt);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new StorageFailure.Damaged("What somebody was shown can't be read.", e);
        }
    }

    /// The body that says it; empty where nothing was shown.
    static String body(Suggested suggested) {
        return suggested.isNothing()
                ? ""
                : new Shown(suggested.machines(), suggested.passages()).body();
    }

    /// How many decisions were followed by a suggestion.
    ///
    /// @param changed of how many of them the annotator says something else now
    public record Counts(long shown, long changed) {}

    /// What machines currently say of a pair.
    public List<Annotation> machines(long pair) {
        return database.read(handle ->
                AnnotationRows.currentOf(handle, List.of(pair))
                        .getOrDefault(pair, List.of())
                        .stream()
                        .filter(it -> it.annotator().kind() == AnnotatorKind.MODEL)
                        .filter(it -> it.occurrence() == 0)
                        .toList());
    }

    /// Records what whoever decided is about to be shown; once for each that is new to them.
    /// Durable when this returns.
    public void show(Actor actor, Annotation decision, Shown shown) {
        database.write(handle -> {
            if (insert(handle, decision, shown.body()) > 0) {
                Events.add(handle, actor, EVENT, told(decision.uuid(), shown));
            }
            return null;
        });
    }

    private static int insert(Handle handle, Annotation decision, String body) {
        return handle.createUpdate(
                        """
                        insert into suggestion (annotation, pair, body, shown_at)
                        select n.id, n.pair, :body, :now from annotation n
                        where n.id = :id and not exists (select 1 ${of_chain} and s.body = :body)
                        on conflict (annotation) do nothing
                        """
                                .replace("${of_chain}", OF_CHAIN))
                .bind("id", decision.id())
                .bind("body", body)
                .bind("now", System.currentTimeMillis())
                .execute();
    }

    private static String told(UUID decision, Shown shown) {
        return shown.node().put("annotation", decision.toString()).toString();
    }

    /// How many decisions were followed by a suggestion, and changed after it.
    public Counts counts() {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select count(*), coalesce(sum(case when h.annotation > c.first then 1 else 0 end), 0)
                                from (select min(n.id) as first, n.pair, n.annotator, n.occurrence
                                    from suggestion s join annotation n on n.id = s.annotation
                                    group by n.pair, n.annotator, n.occurrence) c
                                join annotation_head h on h.pair = c.pair and h.annotator = c.annotator
                                    and h.occurrence = c.occurrence
                                """)
                        .map((row, context) -> new Counts(row.getLong(1), row.getLong(2)))
                        .one());
    }
}
