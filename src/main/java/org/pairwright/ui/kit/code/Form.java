package org.pairwright.ui.kit.code;

import java.util.regex.Pattern;

/// How a language writes something that runs from a sign to another: comments, strings, literals.
sealed interface Form {
    CodeKind kind();

    /// The characters that it can begin with.
    String beginnings();

    /// Runs from one fixed sign to another; to the end of the line where the closing sign is empty.
    ///
    /// @param hole begins code within a string, such as `${`; empty where there is none
    record Delimited(
            CodeKind kind,
            String open,
            String close,
            Escape escape,
            boolean overLines,
            boolean nests,
            String hole)
            implements Form {
        @Override
        public String beginnings() {
            return open.substring(0, 1);
        }

        Delimited withHole(String newHole) {
            return new Delimited(kind, open, close, escape, overLines, nests, newHole);
        }
    }

    /// Runs to a sign that its beginning chooses.
    ///
    /// @param open matches a bounded number of characters; its first group is the chosen sign
    /// @param close the closing sign, with `%s` for the chosen one
    record Fenced(String beginnings, Pattern open, String close) implements Form {
        @Override
        public CodeKind kind() {
            return CodeKind.STRING;
        }
    }

    /// A text that begins on the next line and runs to a line that holds only a chosen word.
    ///
    /// @param open matches a bounded number of characters; its first group is the chosen word
    record Heredoc(String beginnings, Pattern open) implements Form {
        @Override
        public CodeKind kind() {
            return CodeKind.STRING;
        }
    }

    /// Something short that a pattern tells at once.
    ///
    /// @param whole matches a bounded number of characters
    record Literal(CodeKind kind, String beginnings, Pattern whole) implements Form {}

    /// How the closing sign is written within a string.
    enum Escape {
        NONE,
        BACKSLASH,
        DOUBLED
    }
}
