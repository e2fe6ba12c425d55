package org.pairwright.domain.filter;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/// Finds scripts by the names that Unicode gives them.
final class Script {
    /// Names for what belongs to no script in particular.
    private static final Set<UnicodeScript> NONE =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private Script() {}

    /// Its name as [UnicodeScript] has it.
    static Optional<String> of(String name) {
        try {
            UnicodeScript script = UnicodeScript.forName(name.replace(' ', '_'));
            return NONE.contains(script) ? Optional.empty() : Optional.of(script.name());
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
