package org.pairwright.ui.kit.reading;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Takes TeX between `$`, `$$`, `\(` and `\[` out of what Markdown would make of it. A dollar
/// before a space or behind one is money, as in Pandoc.
final class MathParser implements InlineContentParser {
    /// The longest formula, in characters: the search for an end stops there, so that a text of
    /// dollars is still read in linear time.
    static final int LONGEST = 2_000;

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            return new MathParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        boolean found =
                switch (scanner.peek()) {
                    case '$' -> dollars(scanner);
                    default -> brackets(scanner);
                };
        if (!found) {
            return ParsedInline.none();
        }
        Position end = scanner.position();
        return ParsedInline.of(new MathNode(scanner.getSource(start, end).getContent()), end);
    }

    private static boolean dollars(Scanner scanner) {
        int signs = scanner.matchMultiple('$');
        if (signs > 2 || (signs == 1 && isSpace(scanner.peek()))) {
            return false;
        }
        char before = '$';
        for (int length = 0; length < LONGEST && scanner.peek() != Scanner.END; length++) {
            char character = scanner.peek();
            if (character == '$' && before != '\\') {
                int closing = scanner.matchMultiple('$');
                return closing == signs
                        && length > 0
                        && (signs == 2 || (!isSpace(before) && !Character.isDigit(scanner.peek())));
            }
            scanner.next();
            before = before == '\\' ? ' ' : character;
        }
        return false;
    }

    private static boolean brackets(Scanner scanner) {
        scanner.next();
        char open = scanner.peek();
        if (open != '(' && open != '[') {
            return false;
        }
        String close = open == '(' ? "\\)" : "\\]";
        for (int length = 0; length < LONGEST && scanner.peek() != Scanner.END; length++) {
            if (scanner.next(close)) {
                return length > 1;
            }
            scanner.next();
        }
        return false;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t';
    }
}
