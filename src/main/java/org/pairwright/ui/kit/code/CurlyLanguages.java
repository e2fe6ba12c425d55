package org.pairwright.ui.kit.code;

import static org.pairwright.ui.kit.code.CodeKind.KEYWORD;
import static org.pairwright.ui.kit.code.CodeKind.NAME;
import static org.pairwright.ui.kit.code.CodeKind.STRING;
import static org.pairwright.ui.kit.code.CodeKind.TYPE;
import static org.pairwright.ui.kit.code.Form.Escape.BACKSLASH;
import static org.pairwright.ui.kit.code.Form.Escape.DOUBLED;
import static org.pairwright.ui.kit.code.Form.Escape.NONE;
import static org.pairwright.ui.kit.code.Trait.CAPITALS_ARE_TYPES;
import static org.pairwright.ui.kit.code.Trait.QUOTES_GROUP_DIGITS;

/// The compiled languages with curly brackets.
final class CurlyLanguages {
    private static final String C_WORDS =
            """
            auto break case const continue default do else enum extern false for goto if inline
            nullptr register restrict return sizeof static struct switch true typedef union volatile
            while NULL
            """;

    private static final String C_TYPES =
            """
            bool char double float int long short signed unsigned void size_t ssize_t int8_t int16_t
            int32_t int64_t uint8_t uint16_t uint32_t uint64_t FILE
            """;

    private CurlyLanguages() {}

    private static GrammarBuilder slashes() {
        return new GrammarBuilder().lineComment("//").comment("/*", "*/");
    }

    private static GrammarBuilder nestingSlashes() {
        return new GrammarBuilder().lineComment("//").nestedComment("/*", "*/");
    }

    static Grammar java() {
        return slashes()
                .keywords(
                        """
                        abstract assert break case catch class continue default do else enum extends
                        false final finally for goto if implements import instanceof interface
                        native new null package permits private protected public record return
                        sealed static strictfp super switch synchronized this throw throws transient
                        true try var void volatile when while yield
                        """)
                .types("boolean byte char double float int long short")
                .longString("\"\"\"", "\"\"\"", BACKSLASH)
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .sigil('@', NAME)
                .wordsHold("$", "")
                .with(CAPITALS_ARE_TYPES)
                .build();
    }

    static Grammar kotlin() {
        return nestingSlashes()
                .keywords(
                        """
                        abstract actual annotation as break by catch class companion const
                        constructor continue crossinline data do else enum expect external false
                        final finally for fun get if import in infix init inline inner interface
                        internal is lateinit null object open operator out override package private
                        protected public reified return sealed set super suspend tailrec this throw
                        true try typealias val var vararg when where while
                        """)
                .longString("\"\"\"", "\"\"\"", NONE)
                .withHole("${")
                .string("\"", "\"", BACKSLASH)
                .withHole("${")
                .string("'", "'", BACKSLASH)
                .sigil('@', NAME)
                .with(CAPITALS_ARE_TYPES)
                .build();
    }

    static Grammar scala() {
        return nestingSlashes()
                .keywords(
                        """
                        abstract case catch class def do else enum export extends extension false
                        final finally for given if implicit import inline lazy match new null object
                        override package private protected return sealed super then this throw trait
                        true try type using val var while with yield
                        """)
                .longString("\"\"\"", "\"\"\"", NONE)
                .string("\"", "\"", BACKSLASH)
                .literal(STRING, "'", "'(?:\\\\[^\\n]{1,6}|[^'\\\\\\n])'")
                .sigil('@', NAME)
                .with(CAPITALS_ARE_TYPES)
                .build();
    }

    static Grammar c() {
        return slashes()
                .keywords(C_WORDS)
                .types(C_TYPES)
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .sigil('#', KEYWORD)
                .with(QUOTES_GROUP_DIGITS)
                .build();
    }

    static Grammar cpp() {
        return slashes()
                .keywords(C_WORDS)
                .keywords(
                        """
                        alignas alignof and catch class co_await co_return co_yield concept consteval
                        constexpr constinit const_cast decltype delete dynamic_cast explicit export
                        final friend mutable namespace new noexcept not operator or override private
                        protected public reinterpret_cast requires static_assert static_cast template
                        this thread_local throw try typeid typename using virtual
                        """)
                .types(C_TYPES)
                .types("string string_view vector map set wchar_t char8_t char16_t char32_t")
                .fenced("RLuU", "(?:u8|[LuU])?R\"([^\\s()\\\\\"]{0,16})\\(", ")%s\"")
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .sigil('#', KEYWORD)
                .with(QUOTES_GROUP_DIGITS, CAPITALS_ARE_TYPES)
                .build();
    }

    static Grammar csharp() {
        return slashes()
                .keywords(
                        """
                        abstract add as async await base break case catch checked class const
                        continue default delegate do else enum event explicit extern false finally
                        fixed for foreach get global goto if implicit in init interface internal is
                        lock nameof namespace new null operator out override params partial private
                        protected public readonly record ref remove required return sealed set
                        sizeof stackalloc static struct switch this throw true try typeof unchecked
                        unsafe using value var virtual volatile when where while with yield
                        """)
                .types(
                        """
                        bool byte char decimal double dynamic float int long nint nuint object sbyte
                        short string uint ulong ushort void
                        """)
                .longString("\"\"\"", "\"\"\"", NONE)
                .longString("$@\"", "\"", DOUBLED)
                .withHole("{")
                .longString("@\"", "\"", DOUBLED)
                .string("$\"", "\"", BACKSLASH)
                .withHole("{")
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .sigil('#', KEYWORD)
                .with(CAPITALS_ARE_TYPES)
                .build();
    }

    static Grammar go() {
        return slashes()
                .keywords(
                        """
                        break case chan const continue default defer else fallthrough false for func
                        go goto if import interface iota map nil package range return select struct
                        switch true type var
                        """)
                .types(
                        """
                        any bool byte comparable complex64 complex128 error float32 float64 int int8
                        int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr
                        """)
                .longString("`", "`", NONE)
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .with(CAPITALS_ARE_TYPES)
                .build();
    }

    static Grammar rust() {
        return nestingSlashes()
                .keywords(
                        """
                        as async await break const continue crate dyn else enum extern false fn for
                        if impl in let loop match mod move mut pub ref return self static struct
                        super trait true type unsafe use where while
                        """)
                .types(
                        """
                        bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize
                        Self
                        """)
                .fenced("rb", "b?r(#{0,16})\"", "\"%s")
                .longString("\"", "\"", BACKSLASH)
                .literal(STRING, "'", "'(?:\\\\[^\\n]{1,10}?|[^'\\\\\\n])'")
                .literal(TYPE, "'", "'[a-z_]\\w{0,63}")
                .literal(
                        NAME, "abcdefghijklmnopqrstuvwxyz", "(?<![\\w.])[a-z]\\w{0,63}!(?=[(\\[{])")
                .with(CAPITALS_ARE_TYPES)
                .build();
    }

    static Grammar swift() {
        return nestingSlashes()
                .keywords(
                        """
                        actor any as associatedtype async await break case catch class continue
                        default defer deinit do else enum extension fallthrough false fileprivate for
                        func get guard if import in indirect init inout internal is lazy let mutating
                        nil nonisolated open operator override private protocol public repeat rethrows
                        return self set some static struct subscript super switch throw throws true
                        try typealias unowned var weak where while
                        """)
                .fenced("#", "(#{1,16})\"", "\"%s")
                .longString("\"\"\"", "\"\"\"", BACKSLASH)
                .withHole("\\(")
                .string("\"", "\"", BACKSLASH)
                .withHole("\\(")
                .sigil('@', NAME)
                .sigil('#', KEYWORD)
                .with(CAPITALS_ARE_TYPES)
                .build();
    }

    static Grammar dart() {
        return nestingSlashes()
                .keywords(
                        """
                        abstract as assert async await base break case catch class const continue
                        covariant default do else enum export extends extension external factory
                        false final finally for get if implements import in interface is late
                        library mixin new null on operator part required rethrow return sealed set
                        static super switch sync this throw true try typedef var void when while
                        with yield
                        """)
                .types("bool double dynamic int num")
                .longString("\"\"\"", "\"\"\"", BACKSLASH)
                .withHole("${")
                .longString("'''", "'''", BACKSLASH)
                .withHole("${")
                .string("\"", "\"", BACKSLASH)
                .withHole("${")
                .string("'", "'", BACKSLASH)
                .withHole("${")
                .sigil('@', NAME)
                .with(CAPITALS_ARE_TYPES)
                .build();
    }
}
