package org.pairwright.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Which annotations by machines went with imports that were taken back, by what the event log
/// tells.
final class WithdrawnMachines {
    /// By their origins, the last of each run of numbers by its first.
    private final Map<Long, TreeMap<Long, Long>> numbers = new HashMap<>();

    static WithdrawnMachines in(CheckSession session) {
        WithdrawnMachines withdrawn = new WithdrawnMachines();
        session.query(
                "select origin, body from event where kind = '${kind}' order by id"
                        .replace("${kind}", ImportUndo.EVENT),
                row -> withdrawn.add(row.getLong(1), CheckSession.body(row, 2)));
        return withdrawn;
    }

    private void add(long origin, JsonNode body) {
        for (JsonNode run : body.path(MachineUndo.ANNOTATIONS)) {
            numbers.computeIfAbsent(origin, first -> new TreeMap<>())
                    .put(run.path(0).asLong(0), run.path(1).asLong(0));
        }
    }

    /// How many an event tells of.
    static long count(JsonNode body) {
        long count = 0;
        for (JsonNode run : body.path(MachineUndo.ANNOTATIONS)) {
            count += run.path(1).asLong(0) - run.path(0).asLong(0) + 1;
        }
        return count;
    }

    boolean contains(long origin, long number) {
        return Optional.ofNullable(numbers.getOrDefault(origin, new TreeMap<>()).floorEntry(number))
                .filter(run -> number <= run.getValue())
                .isPresent();
    }
}
