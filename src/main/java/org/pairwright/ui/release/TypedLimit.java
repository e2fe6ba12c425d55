package org.pairwright.ui.release;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A limit of lengths as somebody types it: a whole number, or nothing where there is none.
final class TypedLimit {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private TypedLimit() {}

    static boolean canBeRead(String text) {
        return text.isBlank() || WHOLE.matcher(text.strip()).matches();
    }

    /// @param text that can be read
    static @Nullable Long read(String text) {
        return text.isBlank() ? null : Long.valueOf(text.strip());
    }

    static String written(@Nullable Long limit) {
        return limit == null ? "" : Long.toString(limit);
    }
}
