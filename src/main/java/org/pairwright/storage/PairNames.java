package org.pairwright.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Key;

/// Finds pairs by the words that people and files have for them.
public final class PairNames {
    private static final int UUID_LENGTH = 36;

    private final Database database;

    public PairNames(Database database) {
        this.database = database;
    }

    /// A pair that a name means.
    ///
    /// @param candidates how many pairs have that name; `pair` is the first of them
    public record Named(long pair, long candidates) {}

    /// The pairs that the names mean: each an id, a key, or the id that the pair had in its file.
    /// Names of no pair are not in the answer.
    ///
    /// @param names at most a thousand
    public Map<String, Named> find(List<String> names) {
        return database.read(handle -> find(handle, names));
    }

    static Map<String, Named> find(Handle handle, List<String> names) {
        Map<String, Named> found = new HashMap<>();
        if (!names.isEmpty()) {
            byExternalId(handle, names, found);
            // A pair's own id or key comes before an id that a file happened to use.
            byBytes(handle, "uuid", bytes(names, PairNames::uuid), found);
            byBytes(handle, "key", bytes(names, PairNames::key), found);
        }
        return found;
    }

    private static void byExternalId(Handle handle, List<String> names, Map<String, Named> found) {
        handle.createQuery(
                        """
                        select external_id, min(id) as id, count(*) as candidates from pair
                        where external_id in (<names>) and external_id <> ''
                        group by external_id
                        """)
                .bindList("names", names)
                .map((row, context) ->
                        Map.entry(
                                row.getString("external_id"),
                                new Named(row.getLong("id"), row.getLong("candidates"))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    }

    private static void byBytes(
            Handle handle, String column, Map<Key, List<String>> wanted, Map<String, Named> found) {
        if (wanted.isEmpty()) {
            return;
        }
        handle.createQuery(
                        "select id, ${column} from pair where ${column} in (<values>)"
                                .replace("${column}", column))
                .bindList("values", wanted.keySet().stream().map(Key::bytes).toList())
                .map((row, context) ->
                        Map.entry(Key.of(row.getBytes(column)), new Named(row.getLong("id"), 1)))
                .forEach(entry ->
                        wanted.getOrDefault(entry.getKey(), List.of())
                                .forEach(name -> found.put(name, entry.getValue())));
    }

    private static Map<Key, List<String>> bytes(
            List<String> names, Function<String, Optional<Key>> parse) {
        Map<Key, List<String>> parsed = new HashMap<>();
        for (String name : names) {
            parse.apply(name)
                    .ifPresent(key ->
                            parsed.computeIfAbsent(key, none -> new ArrayList<>()).add(name));
        }
        return parsed;
    }

    private static Optional<Key> key(String name) {
        return Key.parse(name);
    }

    /// The 16 bytes of an id in its usual form; a key is as long.
    private static Optional<Key> uuid(String name) {
        if (name.length() != UUID_LENGTH) {
            return Optional.empty();
        }
        return Key.parse(name.replace("-", ""))
                .filter(key -> new UUID(key.high(), key.low()).toString().equalsIgnoreCase(name));
    }
}
