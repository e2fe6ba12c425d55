package org.pairwright.domain.filter;

import java.util.List;
import java.util.Locale;

/// A word, text or sign of an expression.
///
/// @param path the names of a free field; else empty
/// @param column its first character, from 1
record FilterToken(Kind kind, String text, List<String> path, int column) {
    enum Kind {
        WORD,
        QUOTED,
        FREE_FIELD,
        SIGN,
        END
    }

    static FilterToken of(Kind kind, String text, int column) {
        return new FilterToken(kind, text, List.of(), column);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /// Whether it is this word of the grammar, in capital or small letters.
    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(keyword);
    }

    boolean isAnyKeyword() {
        return isKeyword("and") || isKeyword("or") || isKeyword("not") || isKeyword("in");
    }

    /// How an error names it.
    String shown() {
        return switch (kind) {
            case END -> "the end";
            case QUOTED -> "the text \"" + text + "\"";
            case WORD, FREE_FIELD, SIGN -> "\"" + text + "\"";
        };
    }
}
