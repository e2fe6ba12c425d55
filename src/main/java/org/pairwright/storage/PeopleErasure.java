package org.pairwright.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.EventHash;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.domain.filter.TextField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Puts a neutral name in the place of a person's, wherever the project's own tables have it,
/// inside the caller's transaction. What they decided stays, under the neutral name. The event log
/// is tied together anew from where it named them.
final class PeopleErasure {
    /// The word of the event log.
    static final String EVENT = "erase";

    /// Columns with the name of who acted.
    private static final List<String> ACTORS =
            List.of("import_batch", "release", "saved_view", "score_run", "suite", "suite_run");

    private static final String BY_ANNOTATOR = "annotator:";

    private final Handle handle;
    private final Annotator person;
    private final String neutral;
    private final Set<String> names = new HashSet<>();

    /// Texts that stand for others from now on.
    private final Map<String, String> instead = new HashMap<>();

    PeopleErasure(Handle handle, Annotator person, String neutral) {
        this.handle = handle;
        this.person = person;
        this.neutral = neutral;
    }

    /// @param actor who erases, by the name that they have afterwards
    void erase(Actor actor) {
        findNames();
        for (String name : names) {
            instead.put(name, neutral);
            instead.put(BY_ANNOTATOR + name, BY_ANNOTATOR + neutral);
        }
        handle.createUpdate("update annotator set name = :name, role = :role where id = :id")
                .bind("name", neutral)
                .bind("role", AnnotatorRole.ANNOTATOR.code())
                .bind("id", person.id())
                .execute();
        for (String table : ACTORS) {
            handle.createUpdate(
                            "update " + table + " set actor = :neutral where actor in (<names>)")
                    .bind("neutral", neutral)
                    .bindList("names", List.copyOf(names))
                    .execute();
        }
        renameInViews();
        long rewritten = new Log().rewrite();
        Events.add(
                handle,
                actor,
                EVENT,
                JsonMapper.shared()
                        .createObjectNode()
                        .put("annotator", person.uuid().toString())
                        .put("name", neutral)
                        .put("events", rewritten)
                        .toString());
    }

    /// All that they were called here, but for what others are called now.
    private void findNames() {
        handle.createQuery(
                        "select body from event where kind in ('join', 'role', 'rename', 'merge')")
                .map((row, context) -> Stored.text(row.getString(1), "event.body"))
                .forEach(text ->
                        object(text)
                                .ifPresent(body -> {
                                    if (body.path("annotator")
                                            .asString("")
                                            .equals(person.uuid().toString())) {
                                        names.add(body.path("name").asString(""));
                                    }
                                }));
        handle.createQuery("select name from annotator where id <> :id")
                .bind("id", person.id())
                .mapTo(String.class)
                .forEach(names::remove);
        names.remove("");
        names.add(person.name());
    }

    private static Optional<ObjectNode> object(String text) {
        try {
            return JsonMapper.shared().readTree(text) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            // `check` tells of it; there is no name to be found in it.
            return Optional.empty();
        }
    }

    private void renameInViews() {
        Map<Long, String> filters = new HashMap<>();
        handle.createQuery("select id, filter from saved_view")
                .map((row, context) ->
                        Map.entry(
                                row.getLong(1), Stored.text(row.getString(2), "saved_view.filter")))
                .forEach(view -> filters.put(view.getKey(), view.getValue()));
        filters.forEach((id, filter) -> {
            String renamed = renamed(filter);
            if (!renamed.equals(filter)) {
                handle.createUpdate("update saved_view set filter = :filter where id = :id")
                        .bind("filter", renamed)
                        .bind("id", id)
                        .execute();
            }
        });
    }

    private String renamed(String expression) {
        if (names.stream().noneMatch(expression::contains)) {
            return expression;
        }
        try {
            return Filter.write(renamed(Filter.parse(expression)));
        } catch (InvalidFilter unknown) {
            // Of a later program: nobody can tell what is a name in it.
            return expression;
        }
    }

    private Filter renamed(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> all) ->
                    new Filter.And(all.stream().map(this::renamed).toList());
            case Filter.Or(List<Filter> all) ->
                    new Filter.Or(all.stream().map(this::renamed).toList());
            case Filter.Not(Filter inner) -> new Filter.Not(renamed(inner));
            case Filter.Is(TextField field, List<String> values)
                    when field == TextField.ANNOTATOR ->
                    new Filter.Is(
                            field,
                            values.stream()
                                    .map(it -> names.contains(it) ? neutral : it)
                                    .distinct()
                                    .toList());
            case Filter.Is _,
                    Filter.Marked _,
                    Filter.Contains _,
                    Filter.Measures _,
                    Filter.Ratio _,
                    Filter.FreeIs _,
                    Filter.FreeContains _,
                    Filter.FreeMeasures _ ->
                    filter;
        };
    }

    /// The event log, gone through once.
    private final class Log {
        private final PreparedBatch batch =
                handle.prepareBatch(
                        """
                        update event set actor = :actor, os_user = :user, body = :body, hash = :hash
                        where id = :id
                        """);
        private long origin;
        private byte[] previous = new byte[0];
        private boolean changed;
        private long rewritten;
        private int waiting;

        /// @param hash in hexadecimal digits
        private record Row(
                long id,
                UUID uuid,
                long number,
                long at,
                String actor,
                String user,
                String kind,
                String body,
                String hash) {}

        long rewrite() {
            long after = 0;
            List<Long> origins =
                    handle.createQuery("select id from origin order by id")
                            .mapTo(Long.class)
                            .list();
            for (long each : origins) {
                origin = each;
                previous = new byte[0];
                changed = false;
                after = 0;
                for (List<Row> page = page(after); !page.isEmpty(); page = page(after)) {
                    page.forEach(this::rewrite);
                    after = page.getLast().number();
                    flush();
                }
            }
            return rewritten;
        }

        private List<Row> page(long after) {
            return handle.createQuery(
                            """
                            select e.id, o.uuid, e.number, e.at, e.actor, e.os_user, e.kind, e.body,
                                e.hash
                            from event e join origin o on o.id = e.origin
                            where e.origin = :origin and e.number > :after order by e.number limit 2000
                            """)
                    .bind("origin", origin)
                    .bind("after", after)
                    .map((row, context) ->
                            new Row(
                                    row.getLong(1),
                                    Stored.uuid(row.getBytes(2), "origin.uuid"),
                                    row.getLong(3),
                                    row.getLong(4),
                                    Stored.text(row.getString(5), "event.actor"),
                                    Stored.text(row.getString(6), "event.os_user"),
                                    Stored.text(row.getString(7), "event.kind"),
                                    Stored.text(row.getString(8), "event.body"),
                                    HexFormat.of().formatHex(row.getBytes(9))))
                    .list();
        }

        private void rewrite(Row row) {
            boolean theirs = names.contains(row.actor());
            String actor = theirs ? neutral : row.actor();
            String user = theirs || names.contains(row.user()) ? neutral : row.user();
            String body = body(row.body());
            boolean other = theirs || !user.equals(row.user()) || !body.equals(row.body());
            rewritten += other ? 1 : 0;
            changed |= other;
            if (!changed) {
                previous = HexFormat.of().parseHex(row.hash());
                return;
            }
            previous =
                    EventHash.of(
                            previous,
                            row.uuid(),
                            row.number(),
                            row.at(),
                            actor,
                            user,
                            row.kind(),
                            body);
            batch.bind("actor", actor)
                    .bind("user", user)
                    .bind("body", body)
                    .bind("hash", previous)
                    .bind("id", row.id())
                    .add();
            waiting++;
        }

        private void flush() {
            if (waiting > 0) {
                batch.execute();
                waiting = 0;
            }
        }

        private String body(String text) {
            return names.stream().noneMatch(text::contains)
                    ? text
                    : object(text).map(it -> replaced(it).toString()).orElse(text);
        }
    }

    /// The same with other texts in the place of those that name them.
    private JsonNode replaced(JsonNode node) {
        return switch (node) {
            case StringNode text ->
                    StringNode.valueOf(
                            instead.getOrDefault(text.stringValue(), text.stringValue()));
            case ObjectNode object -> {
                ObjectNode other = JsonMapper.shared().createObjectNode();
                object.properties()
                        .forEach(each -> other.set(each.getKey(), replaced(each.getValue())));
                yield other;
            }
            case ArrayNode array -> {
                ArrayNode other = JsonMapper.shared().createArrayNode();
                array.forEach(each -> other.add(replaced(each)));
                yield other;
            }
            default -> node;
        };
    }

    /// A name that nobody has.
    static String neutralName(Handle handle) {
        List<String> taken =
                new ArrayList<>(
                        handle.createQuery("select name from annotator")
                                .mapTo(String.class)
                                .list());
        int number = 1;
        while (taken.contains("erased " + number)) {
            number++;
        }
        return "erased " + number;
    }
}
