package org.pairwright.ui.kit.code;

import java.util.List;

/// Finds what is to be colored in a piece of code.
public final class CodeSpans {
    private CodeSpans() {}

    /// The pieces that have a color, in order and apart from each other; what lies between them is
    /// plain. Takes time in proportion to the length of the code, whatever it holds.
    ///
    /// @param language the name or a usual short name (`python`, `py`), as it stands behind the
    ///   fence of a code block, in any case. Of a language that is not known only strings and
    ///   numbers are told; without a language everything is plain
    public static List<CodeSpan> of(String code, String language) {
        Spans spans = new Spans();
        Languages.named(language).mark(code, spans);
        return spans.inOrder();
    }
}
