package org.pairwright.storage;

import java.util.Optional;
import tools.jackson.core.JacksonException;

/// Why a text that somebody wrote could not be read as JSON.
final class JsonFault {
    private JsonFault() {}

    /// The end of a sentence; what is nested too deep has no place.
    static String words(JacksonException e) {
        return Optional.ofNullable(e.getLocation())
                .map(place ->
                        "what stands in line "
                                + place.getLineNr()
                                + ", column "
                                + place.getColumnNr()
                                + ", does not belong there.")
                .orElse("it is nested too deep, or has too long a name or number.");
    }
}
