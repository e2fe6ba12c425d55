package org.pairwright.storage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.MadeUnder;
import org.pairwright.domain.ProjectText;
import tools.jackson.databind.JsonNode;

/// The versions of guidelines, questions and taxonomy as an archive numbers them, from 1 on.
///
/// What a project began with and gave up for an archive's before anybody decided anything is no
/// part of its history: archived again it is what it was.
final class ArchivedVersions {
    private final Handle handle;
    private final Map<ProjectText, Map<Long, Integer>> numbers = new EnumMap<>(ProjectText.class);
    private final Map<String, String> authors = new HashMap<>();

    ArchivedVersions(Handle handle) {
        this.handle = handle;
        for (ProjectText text : ProjectText.values()) {
            numbers.put(text, number(text));
        }
    }

    /// The table of the versions of one of the three.
    static String table(ProjectText text) {
        return switch (text) {
            case GUIDELINES -> "guidelines_version";
            case QUESTIONS -> "question_set_version";
            case TAXONOMY -> "taxonomy_version";
        };
    }

    private Map<Long, Integer> number(ProjectText text) {
        Map<Long, Integer> numbered = new LinkedHashMap<>();
        handle.createQuery(
                        """
                        select v.id from ${table} v
                        where v.id > :given or v.id = (select ${table} from project) order by v.id
                        """
                                .replace("${table}", table(text)))
                .bind("given", givenUp(text))
                .mapTo(Long.class)
                .forEach(id -> numbered.put(id, numbered.size() + 1));
        return numbered;
    }

    /// The last version before an archive's; 0 where none was taken over.
    private long givenUp(ProjectText text) {
        return SettingsLog.backwards(handle).stream()
                .filter(change -> change.isAdoption() || change.isRestoring())
                .findFirst()
                .filter(SettingsLog.Entry::isAdoption)
                .map(change -> change.before().path(text.code()).asLong(0))
                .orElse(0L);
    }

    /// The numbers of three versions.
    MadeUnder numbers(long guidelines, long questions, long taxonomy) {
        return new MadeUnder(
                number(ProjectText.GUIDELINES, guidelines),
                number(ProjectText.QUESTIONS, questions),
                number(ProjectText.TAXONOMY, taxonomy));
    }

    private int number(ProjectText text, long id) {
        return Optional.ofNullable(numbers.get(text)).map(all -> all.get(id)).orElse(0);
    }

    /// Tells of every version.
    void forEach(Consumer<ArchivedPart> sink) {
        readAuthors();
        for (ProjectText text : ProjectText.values()) {
            handle
                    .createQuery("select id, body, created_at from " + table(text) + " order by id")
                    .map((row, context) -> {
                        int number = number(text, row.getLong("id"));
                        String body = Stored.text(row.getString("body"), table(text) + ".body");
                        return ArchivedPart.of(ArchivedKind.VERSION)
                                .with("of", text.code())
                                .with("number", number)
                                .with("text", body)
                                .with("by", author(text, row.getLong("id")))
                                .with("created_at", row.getLong("created_at"))
                                .built();
                    })
                    .stream()
                    .filter(version -> version.number("number") > 0)
                    .forEach(sink);
        }
    }

    private String author(ProjectText text, long id) {
        return authors.getOrDefault(text.code() + id, "");
    }

    /// The event log tells who made which version, or who had made one that came with an archive.
    private void readAuthors() {
        handle.createQuery(
                        """
                        select actor, body from event
                        where origin = (select origin from project) and kind in ('new', 'settings')
                        order by number
                        """)
                .map((row, context) ->
                        Map.entry(
                                Stored.text(row.getString("actor"), "event.actor"),
                                SettingsLog.body(row)))
                .forEach(event -> listen(event.getKey(), event.getValue()));
    }

    private void listen(String actor, JsonNode body) {
        for (ProjectText text : ProjectText.values()) {
            if (body.has(SettingsDigest.key(text.code()))) {
                authors.putIfAbsent(text.code() + body.path(text.code()).asLong(0), actor);
            }
        }
        for (JsonNode earlier : body.path(SettingsLog.EARLIER)) {
            authors.putIfAbsent(
                    earlier.path("of").asString("") + earlier.path("version").asLong(0),
                    earlier.path("by").asString(""));
        }
    }
}
