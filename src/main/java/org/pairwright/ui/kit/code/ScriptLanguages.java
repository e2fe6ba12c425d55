package org.pairwright.ui.kit.code;

import static org.pairwright.ui.kit.code.CodeKind.NAME;
import static org.pairwright.ui.kit.code.CodeKind.STRING;
import static org.pairwright.ui.kit.code.CodeKind.TYPE;
import static org.pairwright.ui.kit.code.Form.Escape.BACKSLASH;
import static org.pairwright.ui.kit.code.Form.Escape.DOUBLED;
import static org.pairwright.ui.kit.code.Form.Escape.NONE;
import static org.pairwright.ui.kit.code.Trait.CAPITALS_ARE_TYPES;
import static org.pairwright.ui.kit.code.Trait.FOLDS_CASE;
import static org.pairwright.ui.kit.code.Trait.SLASHES_BEGIN_PATTERNS;
import static org.pairwright.ui.kit.code.Trait.SPACES_SEPARATE;

import java.util.List;

/// The languages that are typed at a prompt or read line by line.
final class ScriptLanguages {
    private ScriptLanguages() {}

    static Grammar python() {
        GrammarBuilder python =
                new GrammarBuilder()
                        .keywords(
                                """
                                False None True and as assert async await break case class continue
                                def del elif else except finally for from global if import in is
                                lambda match nonlocal not or pass raise return self cls try while
                                with yield
                                """)
                        .types("bool bytes dict float frozenset int list object set str tuple")
                        .lineComment("#");
        for (String prefix : List.of("f", "F", "rf", "fr", "Rf", "fR", "rF", "Fr", "RF", "FR")) {
            python.longString(prefix + "\"\"\"", "\"\"\"", BACKSLASH)
                    .withHole("{")
                    .longString(prefix + "'''", "'''", BACKSLASH)
                    .withHole("{")
                    .string(prefix + "\"", "\"", BACKSLASH)
                    .withHole("{")
                    .string(prefix + "'", "'", BACKSLASH)
                    .withHole("{");
        }
        return python.fenced("rRbBuU", "(?:[rR][bB]?|[bB][rR]?|[uU])(\"\"\"|''')", "%s")
                .literal(STRING, "rRbBuU", "(?:[rR][bB]?|[bB][rR]?|[uU])(?=[\"'])")
                .longString("\"\"\"", "\"\"\"", BACKSLASH)
                .longString("'''", "'''", BACKSLASH)
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .sigil('@', NAME)
                .with(CAPITALS_ARE_TYPES)
                .build();
    }

    static Grammar ruby() {
        return new GrammarBuilder()
                .keywords(
                        """
                        BEGIN END alias and attr_accessor attr_reader attr_writer begin break case
                        class def defined? do else elsif end ensure extend false for if in include
                        lambda loop module next nil not or private proc protected public raise redo
                        require require_relative rescue retry return self super then true undef
                        unless until when while yield
                        """)
                .names("puts print p")
                .lineComment("#")
                .comment("=begin", "=end")
                .heredoc("<<[~-]?['\"]?([A-Z][A-Z_0-9]{0,63})['\"]?")
                .longString("\"", "\"", BACKSLASH)
                .withHole("#{")
                .longString("'", "'", BACKSLASH)
                .string("`", "`", BACKSLASH)
                .literal(STRING, ":", "(?<!:):[A-Za-z_]\\w{0,63}[?!]?")
                .sigil('@', NAME)
                .sigil('$', NAME)
                .with(CAPITALS_ARE_TYPES, SLASHES_BEGIN_PATTERNS)
                .build();
    }

    static Grammar shell() {
        return new GrammarBuilder()
                .keywords(
                        """
                        break case continue do done elif else esac exit export fi for function if in
                        local readonly return select set shift source then trap unset until while
                        """)
                .names(
                        """
                        alias apt awk brew cargo cat cd chmod chown cp curl cut date declare df docker
                        du echo env eval exec find git grep gunzip head java kill kubectl ln ls make
                        mkdir mv node npm npx pip pip3 printf ps pwd python python3 read rm rmdir rsync
                        sed sh sort ssh sudo tail tar tee test touch tr uniq wc wget xargs yarn
                        """)
                .lineComment("#")
                .heredoc("<<-?[ ]?['\"]?([A-Za-z_]\\w{0,63})['\"]?")
                .longString("$'", "'", BACKSLASH)
                .longString("\"", "\"", BACKSLASH)
                .longString("'", "'", NONE)
                .literal(NAME, "$", "\\$(?:[0-9?#@*!$-]|\\{[A-Za-z_]\\w{0,63}\\})")
                .sigil('$', NAME)
                .wordsHold("", "-.")
                .with(SPACES_SEPARATE)
                .build();
    }

    static Grammar sql() {
        return new GrammarBuilder()
                .keywords(
                        """
                        add all alter and any as asc begin between by case cascade check column
                        commit constraint create cross current_date current_timestamp database
                        declare default delete desc distinct do drop else end except exists explain
                        false fetch filter first following for foreign from full function grant group
                        having if ilike in index inner insert intersect into is join key lateral left
                        like limit natural not null nulls offset on or order outer over partition
                        preceding primary procedure recursive references replace returning returns
                        right rollback row rows select set table temporary then to transaction
                        trigger true truncate unbounded union unique update using values view when
                        where window with
                        """)
                .types(
                        """
                        bigint blob boolean bytea char date datetime decimal double float int integer
                        interval json jsonb numeric real serial smallint text time timestamp uuid
                        varchar
                        """)
                .lineComment("--")
                .comment("/*", "*/")
                .longString("'", "'", DOUBLED)
                .string("\"", "\"", DOUBLED)
                .string("`", "`", NONE)
                .fenced("$", "\\$((?:[A-Za-z_]\\w{0,31})?)\\$", "$%s$")
                .with(FOLDS_CASE)
                .build();
    }

    static Grammar r() {
        return new GrammarBuilder()
                .keywords(
                        """
                        FALSE Inf NA NULL NaN TRUE break else for function if in next repeat return
                        while
                        """)
                .names("library require")
                .lineComment("#")
                .fenced("rR", "[rR]\"(-{0,16})\\(", ")%s\"")
                .longString("\"", "\"", BACKSLASH)
                .longString("'", "'", BACKSLASH)
                .string("`", "`", NONE)
                .wordsHold("", ".")
                .build();
    }

    static Grammar lua() {
        return new GrammarBuilder()
                .keywords(
                        """
                        and break do else elseif end false for function goto if in local nil not or
                        repeat return then true until while
                        """)
                .comment("--[[", "]]")
                .lineComment("--")
                .fenced("[", "\\[(={0,16})\\[", "]%s]")
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", BACKSLASH)
                .build();
    }

    static Grammar toml() {
        return new GrammarBuilder()
                .keywords("true false")
                .lineComment("#")
                .literal(TYPE, "[", "(?<=^|\\n)\\[{1,2}[^\\]\\n\"]{1,80}\\]{1,2}")
                .longString("\"\"\"", "\"\"\"", BACKSLASH)
                .longString("'''", "'''", NONE)
                .string("\"", "\"", BACKSLASH)
                .string("'", "'", NONE)
                .wordsHold("", "-")
                .build();
    }
}
