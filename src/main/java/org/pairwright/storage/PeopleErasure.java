package org.pairwright.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import tools.jackson.databind.json.JsonMapper;

/// Puts a neutral name in the place of a person's, wherever the project's own tables have it,
/// inside the caller's transaction. What they decided stays, under the neutral name. The event log
/// is tied together anew from where it named them.
final class PeopleErasure {
    /// The word of the event log.
    static final String EVENT = "erase";

    /// Columns with the name of who acted.
    private static final List<String> ACTORS =
            List.of("import_batch", "release", "saved_view", "score_run", "suite", "suite_run");

    private final Handle handle;
    private final Annotator person;
    private final String neutral;

    PeopleErasure(Handle handle, Annotator person, String neutral) {
        this.handle = handle;
        this.person = person;
        this.neutral = neutral;
    }

    /// @param actor who erases, by the name that they have afterwards
    void erase(Actor actor) {
        ErasedNames names = new ErasedNames(allNames(), neutral);
        handle.createUpdate("update annotator set name = :name, role = :role where id = :id")
                .bind("name", neutral)
                .bind("role", AnnotatorRole.ANNOTATOR.code())
                .bind("id", person.id())
                .execute();
        for (String table : ACTORS) {
            handle.createUpdate(
                            "update " + table + " set actor = :neutral where actor in (<names>)")
                    .bind("neutral", neutral)
                    .bindList("names", List.copyOf(names.names()))
                    .execute();
        }
        renameInViews(names);
        long rewritten = new RetiedEvents(handle, names).rewrite();
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
    private Set<String> allNames() {
        Set<String> names = new HashSet<>();
        handle.createQuery(
                        "select body from event where kind in ('join', 'role', 'rename', 'merge')")
                .map((row, context) -> Stored.text(row.getString(1), "event.body"))
                .forEach(text ->
                        ErasedNames.object(text)
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
        return names;
    }

    private void renameInViews(ErasedNames names) {
        Map<Long, String> filters = new HashMap<>();
        handle.createQuery("select id, filter from saved_view")
                .map((row, context) ->
                        Map.entry(
                                row.getLong(1), Stored.text(row.getString(2), "saved_view.filter")))
                .forEach(view -> filters.put(view.getKey(), view.getValue()));
        filters.forEach((id, filter) -> {
            String renamed = names.inFilter(filter);
            if (!renamed.equals(filter)) {
                handle.createUpdate("update saved_view set filter = :filter where id = :id")
                        .bind("filter", renamed)
                        .bind("id", id)
                        .execute();
            }
        });
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
