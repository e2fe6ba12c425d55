package org.pairwright.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotation;

/// What the event log says of annotations: ids that hold in every file, and a fingerprint.
final class EventBodies {
    /// How many are looked up at once: few enough that a database takes them in one list.
    private static final int CHUNK = 1_000;

    private EventBodies() {}

    private record Place(long number, UUID pair) {}

    /// A JSON object in text for each annotation, in the same order. The parts are plain words and
    /// ids: nothing to escape.
    static List<String> of(Handle handle, List<Annotation> annotations) {
        Map<Long, Place> places = new HashMap<>();
        for (int from = 0; from < annotations.size(); from += CHUNK) {
            List<Annotation> chunk =
                    annotations.subList(from, Math.min(from + CHUNK, annotations.size()));
            handle.createQuery(
                            """
                            select n.id, n.number, p.uuid from annotation n join pair p on p.id = n.pair
                            where n.id in (<ids>)
                            """)
                    .bindList("ids", chunk.stream().map(Annotation::id).toList())
                    .map((row, context) ->
                            Map.entry(
                                    row.getLong(1),
                                    new Place(
                                            row.getLong(2),
                                            Stored.uuid(row.getBytes(3), "pair.uuid"))))
                    .forEach(place -> places.put(place.getKey(), place.getValue()));
        }
        return annotations.stream()
                .map(it -> body(it, Objects.requireNonNull(places.get(it.id()))))
                .toList();
    }

    private static String body(Annotation annotation, Place place) {
        return "{\"annotation\":\""
                + annotation.uuid()
                + "\",\"number\":"
                + place.number()
                + ",\"pair\":\""
                + place.pair()
                + "\",\"digest\":\""
                + JudgmentDigest.of(annotation, place.pair())
                + "\"}";
    }
}
