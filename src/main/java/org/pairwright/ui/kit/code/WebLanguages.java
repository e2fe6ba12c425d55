package org.pairwright.ui.kit.code;

import static org.pairwright.ui.kit.code.CodeKind.KEYWORD;
import static org.pairwright.ui.kit.code.CodeKind.NAME;
import static org.pairwright.ui.kit.code.CodeKind.NUMBER;
import static org.pairwright.ui.kit.code.CodeKind.TYPE;
import static org.pairwright.ui.kit.code.Form.Escape.BACKSLASH;
import static org.pairwright.ui.kit.code.Trait.CAPITALS_ARE_TYPES;
import static org.pairwright.ui.kit.code.Trait.FOLDS_CASE;
import static org.pairwright.ui.kit.code.Trait.KEYS_BEFORE_COLONS;
import static org.pairwright.ui.kit.code.Trait.SLASHES_BEGIN_PATTERNS;

/// The languages of pages and what they exchange.
final class WebLanguages {
    private WebLanguages() {}

    private static GrammarBuilder script() {
        return new GrammarBuilder()
                .keywords(
                        """
                        as async await break case catch class const continue debugger default delete
                        do else export extends false finally for from function get if import in
                        instanceof let new null of return set static super switch this throw true
                        try typeof undefined var void while with yield
                        """)
                .lineComment("//")
                .comment("/*", "*/")
                .longString("`", "`", BACKSLASH)
                .withHole("${")
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .sigil('@', NAME)
                .wordsHold("$", "")
                .with(CAPITALS_ARE_TYPES, SLASHES_BEGIN_PATTERNS);
    }

    static Grammar javascript() {
        return script().build();
    }

    static Grammar typescript() {
        return script().keywords(
                        """
                        abstract asserts declare enum implements infer interface is keyof namespace
                        override private protected public readonly satisfies type
                        """)
                .types("any bigint boolean never number object string symbol unknown")
                .build();
    }

    static Grammar php() {
        return new GrammarBuilder()
                .keywords(
                        """
                        abstract and array as break callable case catch class clone const continue
                        declare default die do echo else elseif empty enum eval exit extends false
                        final finally fn for foreach function global goto if implements include
                        include_once instanceof insteadof interface isset list match namespace new
                        null or php print private protected public readonly require require_once
                        return static switch this throw trait true try unset use var while xor yield
                        """)
                .types("bool float int iterable mixed never object self string void")
                .lineComment("//")
                .literal(TYPE, "#", "#\\[")
                .lineComment("#")
                .comment("/*", "*/")
                .heredoc("<<<[ \\t]?['\"]?([A-Za-z_]\\w{0,63})['\"]?")
                .longString("\"", "\"", BACKSLASH)
                .longString("'", "'", BACKSLASH)
                .wordsHold("$", "")
                .with(CAPITALS_ARE_TYPES, FOLDS_CASE)
                .build();
    }

    static Grammar css() {
        return new GrammarBuilder()
                .keywords("important from to and not only")
                .comment("/*", "*/")
                .lineComment("// ")
                .literal(NUMBER, "#", "#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4}|[0-9a-fA-F]{8})\\b(?!-)")
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .sigil('@', KEYWORD)
                .sigil('.', TYPE)
                .sigil('#', TYPE)
                .sigil('$', NAME)
                .wordsHold("", "-")
                .with(KEYS_BEFORE_COLONS)
                .build();
    }

    static Grammar json() {
        return new GrammarBuilder()
                .keywords("true false null NaN Infinity")
                .lineComment("//")
                .comment("/*", "*/")
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .with(KEYS_BEFORE_COLONS)
                .build();
    }
}
