package org.pairwright.ui.importing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.PairField;
import org.pairwright.domain.SavedMapping;

/// What was changed of mappings and is not remembered yet, by the names of the files' fields.
final class MappingDrafts {
    private final Map<Set<String>, FieldMapping> drafts = new LinkedHashMap<>();

    Optional<FieldMapping> of(Set<String> names) {
        return Optional.ofNullable(drafts.get(names));
    }

    boolean has(Set<String> names) {
        return drafts.containsKey(names);
    }

    void put(Set<String> names, FieldMapping draft) {
        drafts.put(names, draft);
    }

    void remove(Set<String> names) {
        drafts.remove(names);
    }

    void clear() {
        drafts.clear();
    }

    /// What every pair needs and the first that is not complete lacks.
    List<PairField> lacking() {
        return drafts.values().stream()
                .map(FieldMapping::missing)
                .filter(missing -> !missing.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Those by which files can be read.
    ///
    /// @param separator what was said to part the columns of such files; empty where nothing was
    List<SavedMapping> completed(Function<Set<String>, String> separator, Instant now) {
        return drafts.entrySet().stream()
                .filter(it -> !it.getKey().isEmpty() && it.getValue().missing().isEmpty())
                .map(it ->
                        new SavedMapping(
                                it.getKey(), it.getValue(), separator.apply(it.getKey()), now))
                .toList();
    }
}
