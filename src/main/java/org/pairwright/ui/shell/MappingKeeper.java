package org.pairwright.ui.shell;

import java.util.List;
import java.util.Set;
import org.pairwright.domain.SavedMapping;
import org.pairwright.ui.importing.SavedMappings;

/// Keeps mappings in the settings of this machine: files of the same fields come into several
/// projects, and how one person reads them decides nothing for the others in a project.
final class MappingKeeper implements SavedMappings {
    private final SettingsKeeper keeper;

    MappingKeeper(SettingsKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public List<SavedMapping> all() {
        return keeper.settings().mappings();
    }

    @Override
    public void save(SavedMapping mapping) {
        keeper.change(it -> it.withMapping(mapping));
    }

    @Override
    public void forget(Set<String> fields) {
        keeper.change(it -> it.withoutMapping(fields));
    }
}
