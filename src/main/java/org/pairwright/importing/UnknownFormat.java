package org.pairwright.importing;

import java.util.stream.Collectors;

/// An id that no import format has.
public final class UnknownFormat extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownFormat(String id) {
        super("There is no import format \"" + id + "\". There are: " + ids() + ".");
    }

    private static String ids() {
        return ImportFormats.all().stream().map(ImportFormat::id).collect(Collectors.joining(", "));
    }
}
