package org.pairwright.ui.kit.code;

import java.util.List;

/// Colored code in a form that is read at a glance.
final class Marked {
    private Marked() {}

    /// `kind:piece` for each span but punctuation.
    static List<String> of(String code, String language) {
        return CodeSpans.of(code, language).stream()
                .filter(it -> it.kind() != CodeKind.PUNCTUATION)
                .map(it -> "%s:%s".formatted(it.kind(), code.substring(it.from(), it.to())))
                .toList();
    }
}
