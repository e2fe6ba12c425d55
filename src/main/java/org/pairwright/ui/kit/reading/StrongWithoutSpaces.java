package org.pairwright.ui.kit.reading;

import java.util.Set;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Reads strong words that end or begin with punctuation where the writing has no spaces, as in
/// `**目标：**学习`. CommonMark wants a space between the two and would show the asterisks; models that
/// write Chinese, Japanese or Korean mean it strong. Only words without other signs are read so,
/// and only where CommonMark would not.
final class StrongWithoutSpaces implements InlineContentParser {
    /// The longest such words, in characters: the search for their end stops there.
    static final int LONGEST = 200;

    private static final String SIGNS = "*_`[]<>&\\$~\n";

    /// Whether an earlier sign waits for its end, which the next one may be.
    private boolean open;

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*');
        }

        @Override
        public InlineContentParser create() {
            return new StrongWithoutSpaces();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        if (scanner.matchMultiple('*') != 2) {
            return ParsedInline.none();
        }
        if (open) {
            open = false;
            return ParsedInline.none();
        }
        Position start = scanner.position();
        int first = scanner.peekCodePoint();
        int length = 0;
        while (length < LONGEST && isPlain(scanner.peek())) {
            scanner.next();
            length++;
        }
        Position end = scanner.position();
        int last = scanner.peekPreviousCodePoint();
        boolean closed = length > 0 && scanner.matchMultiple('*') == 2;
        boolean tight = !Character.isWhitespace(first) && !Character.isWhitespace(last);
        if (closed && tight && (joins(before, first) || joins(scanner.peekCodePoint(), last))) {
            StrongEmphasis strong = new StrongEmphasis("**");
            strong.appendChild(new Text(scanner.getSource(start, end).getContent()));
            return ParsedInline.of(strong, scanner.position());
        }
        open = true;
        return ParsedInline.none();
    }

    private static boolean isPlain(char character) {
        return character != Scanner.END && SIGNS.indexOf(character) < 0;
    }

    /// Whether only the want of a space between a letter outside and punctuation inside would keep
    /// the words from being strong.
    private static boolean joins(int outside, int inside) {
        return isPunctuation(inside)
                && Character.isLetterOrDigit(outside)
                && (isOfEastAsia(outside) || isOfEastAsia(inside));
    }

    private static boolean isPunctuation(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isOfEastAsia(int letter) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(letter);
        return Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
                || Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)
                || switch (Character.UnicodeScript.of(letter)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
