package org.pairwright.ui.importing;

import java.util.List;
import java.util.Set;
import org.pairwright.domain.SavedMapping;

/// The mappings that a person made before, for files of the same fields.
public interface SavedMappings {
    /// The latest first.
    List<SavedMapping> all();

    /// Takes the place of the one for the same fields.
    void save(SavedMapping mapping);

    /// Takes out the one for files of these fields.
    void forget(Set<String> fields);
}
