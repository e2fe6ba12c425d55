package org.pairwright.ui.kit.code;

/// Finds the colored pieces of code in one language.
interface Highlighter {
    void mark(String code, Spans spans);
}
