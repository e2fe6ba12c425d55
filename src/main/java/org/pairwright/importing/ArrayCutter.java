package org.pairwright.importing;

import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// Cuts a JSON array into its elements by brackets and quotes alone, so that it never has to be
/// held as a whole.
///
/// An element that is closed but wrong inside is refused alone. Where the brackets or quotes
/// themselves do not match, or something else than a comma follows an element, no later boundary
/// can be trusted: the reading ends there with a problem, and what came before stays.
final class ArrayCutter implements RowCutter {
    @Override
    public void cut(RowBuffer text, Pieces pieces) {
        new Cutting(text, pieces).run();
    }

    /// One pass over one text.
    private static final class Cutting {
        /// What [#peek] says at the end of the text.
        private static final int END = -1;

        private final RowBuffer text;
        private final Pieces pieces;
        private long line = 1;

        Cutting(RowBuffer text, Pieces pieces) {
            this.text = text;
            this.pieces = pieces;
        }

        void run() {
            skipSpace();
            text.at++; // the opening bracket
            if (skipSpace() == ']') {
                text.at++;
                refuseMoreText();
                return;
            }
            boolean on = true;
            while (on) {
                on = element() && separator();
            }
        }

        private boolean element() {
            skipSpace();
            text.beginRow();
            long first = line;
            boolean closed =
                    switch (peek()) {
                        case '{', '[' -> container();
                        case '"' -> string();
                        default -> bareWord();
                    };
            return closed
                    ? RowCutter.piece(text, first, 0, pieces)
                    : broken(
                            first,
                            "The row that begins here never ends: a quote or bracket in it is missing, or"
                                    + " the file is cut short.");
        }

        private boolean separator() {
            int next = skipSpace();
            if (next == ',') {
                text.at++;
                return true;
            }
            if (next == ']') {
                text.at++;
                return refuseMoreText();
            }
            return next == END
                    ? broken(line, "The array is not closed: the file ends without a \"]\".")
                    : broken(line, "A comma or a \"]\" should follow the row before.");
        }

        private boolean refuseMoreText() {
            return skipSpace() != END
                    && broken(line, "Something follows the bracket that closes the array.");
        }

        private boolean broken(long where, String what) {
            pieces.problem(
                    Problem.refusal(
                            where,
                            "",
                            ProblemCode.NOT_JSON,
                            what
                                    + " The file was read no further: correct it and import it again."));
            return false;
        }

        /// Steps over an object or array; false when it does not end.
        private boolean container() {
            int depth = 0;
            do {
                switch (peek()) {
                    case END -> {
                        return false;
                    }
                    case '"' -> {
                        if (!string()) {
                            return false;
                        }
                        continue;
                    }
                    case '{', '[' -> depth++;
                    case '}', ']' -> depth--;
                    case '\n' -> line++;
                    default -> {
                        // A comma, a colon, white space or a word: the row's parser looks at it.
                    }
                }
                text.at++;
            } while (depth > 0);
            return true;
        }

        /// Steps over a string; false when it does not end on its line, as it has to.
        private boolean string() {
            text.at++;
            do {
                byte[] bytes = text.bytes();
                int limit = text.limit();
                int at = text.at;
                while (at < limit && bytes[at] != '"' && bytes[at] != '\\' && bytes[at] != '\n') {
                    at++;
                }
                text.at = at;
                if (at == limit) {
                    continue;
                }
                if (bytes[at] != '\\') {
                    text.at++;
                    return bytes[at] == '"';
                }
                text.at++;
                if (peek() != END) {
                    text.at++;
                }
            } while (text.at < text.limit() || text.more());
            return false;
        }

        /// Steps over a number or whatever else stands there.
        private boolean bareWord() {
            int next = peek();
            while (next != END && next != ',' && next != ']' && next != '\n') {
                text.at++;
                next = peek();
            }
            return next != END;
        }

        private int skipSpace() {
            int next = peek();
            while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
                line += next == '\n' ? 1 : 0;
                text.at++;
                text.beginRow();
                next = peek();
            }
            return next;
        }

        private int peek() {
            return text.at < text.limit() || text.more() ? text.bytes()[text.at] & 0xff : END;
        }
    }
}
