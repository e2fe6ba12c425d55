package org.pairwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.SavedMapping;

/// Mappings that are remembered as long as a test runs.
final class RememberedMappings implements SavedMappings {
    private final List<SavedMapping> all = new ArrayList<>();

    @Override
    public List<SavedMapping> all() {
        return List.copyOf(all);
    }

    @Override
    public void save(SavedMapping mapping) {
        forget(mapping.fields());
        all.addFirst(mapping);
    }

    @Override
    public void forget(Set<String> fields) {
        all.removeIf(it -> it.fields().equals(fields));
    }
}
