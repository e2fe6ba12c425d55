package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.pairwright.ui.kit.code.CodeKind;
import org.pairwright.ui.kit.code.CodeSpan;

/// The letters that people read by, at one size.
final class Lettering {
    /// Heights of lines in font sizes.
    private static final double PROSE = 1.6;

    private static final double HEADING = 1.35;
    private static final double CODE = 1.45;

    /// Sizes of letters of one width, in sizes of those around them.
    private static final double MONOSPACED_SIZE = 0.9;

    private static final String MONOSPACED = "Monospaced";

    /// Which way the letters run.
    private enum Way {
        ONE,
        /// Both ways, from right to left in Arabic letters alone.
        ARABIC,
        BOTH;

        static Way of(String text) {
            return !TextDirection.mixes(text)
                    ? ONE
                    : TextDirection.isArabicAlone(text) ? ARABIC : BOTH;
        }
    }

    /// Whether spaces are shown that are another character than they look.
    private enum Spaces {
        AS_THEY_ARE,
        SHOWN;

        /// Where text is taken letter by letter.
        static Spaces in(Face face, Set<Style> styles) {
            return face == Face.RAW || styles.contains(Style.CODE) ? SHOWN : AS_THEY_ARE;
        }
    }

    private record Key(Face face, boolean code, boolean strong, boolean slanted, Way way) {}

    private final double size;
    private final Map<Key, Font> fonts = new HashMap<>();
    private final Map<Font, Double> naturalHeights = new HashMap<>();
    private final Map<String, Boolean> onePicture = new HashMap<>();

    /// @param size of the body's letters, in pixels
    Lettering(double size) {
        this.size = size;
    }

    double size() {
        return size;
    }

    /// A stretch of prose.
    StyledText prose(Document document, int start, int end, Face face, List<Run> runs) {
        String text = document.text().substring(start, end);
        Way way = Way.of(text);
        List<StyledText.Span> spans = new ArrayList<>();
        for (Run run : runs) {
            List<String> classes = run.styles().stream().map(Lettering::styleClass).toList();
            Font font = font(face, run.styles(), way);
            Spaces spaces = Spaces.in(face, run.styles());
            addSpans(spans, text, run.start() - start, run.end() - start, font, classes, spaces);
        }
        Font plain = font(face, Set.of(), way);
        double lineHeight = face.isHeading() ? HEADING : face == Face.RAW ? CODE : PROSE;
        return new StyledText(
                text,
                start,
                spans,
                Invisibles.in(text),
                plain,
                heightOf(plain),
                lineHeight(plain, lineHeight));
    }

    /// Lines of code with their colors.
    StyledText code(Document document, Block.Code code) {
        String text = document.text().substring(code.start(), code.end());
        Font font = font(Face.RAW, Set.of(), Way.of(text));
        List<StyledText.Span> spans = new ArrayList<>();
        int at = 0;
        for (CodeSpan span : code.spans()) {
            if (span.kind() == CodeKind.PUNCTUATION) {
                // Plain letters, so that there are fewer pieces to lay out.
                continue;
            }
            int from = Math.clamp(span.from() - code.start(), at, text.length());
            int to = Math.clamp(span.to() - code.start(), from, text.length());
            addSpans(spans, text, at, from, font, List.of(), Spaces.SHOWN);
            String kind = "code-" + span.kind().name().toLowerCase(Locale.ROOT);
            addSpans(spans, text, from, to, font, List.of(kind), Spaces.SHOWN);
            at = to;
        }
        addSpans(spans, text, at, text.length(), font, List.of(), Spaces.SHOWN);
        return new StyledText(
                text,
                code.start(),
                spans,
                Invisibles.in(text),
                font,
                heightOf(font),
                lineHeight(font, CODE));
    }

    /// The height of a line of the body.
    double lineHeight() {
        return lineHeight(font(Face.BODY, Set.of(), Way.ONE), PROSE);
    }

    private double lineHeight(Font font, double inSizes) {
        return Math.max(heightOf(font), Math.rint(font.getSize() * inSizes));
    }

    private double heightOf(Font font) {
        return naturalHeights.computeIfAbsent(
                font,
                it -> {
                    Text sample = new Text("Ag");
                    sample.setFont(it);
                    return sample.getLayoutBounds().getHeight();
                });
    }

    private void addSpans(
            List<StyledText.Span> spans,
            String text,
            int from,
            int to,
            Font font,
            List<String> classes,
            Spaces spaces) {
        int at = from;
        for (Emoji emoji : EmojiFont.isNeeded() ? Emoji.in(text, from, to) : List.<Emoji>of()) {
            Font emojiFont = emojiFor(font);
            add(spans, text, at, emoji.from(), font, classes, spaces);
            String drawn = emoji.drawn(it -> hasOnePicture(emojiFont, it));
            Font its = emoji.isKey() ? font : emojiFont;
            add(spans, new StyledText.Span(emoji.from(), emoji.to(), drawn, its, classes));
            at = emoji.to();
        }
        add(spans, text, at, to, font, classes, spaces);
    }

    private Font emojiFor(Font around) {
        return EmojiFont.ofSize(around.getSize()).orElse(around);
    }

    private boolean hasOnePicture(Font font, String sequence) {
        return onePicture.computeIfAbsent(sequence, it -> EmojiFont.hasOnePicture(font, it));
    }

    private static void add(
            List<StyledText.Span> spans,
            String text,
            int from,
            int to,
            Font font,
            List<String> classes,
            Spaces spaces) {
        int at = from;
        while (at < to) {
            int end = spaces == Spaces.SHOWN ? RareSpaces.endOfStretch(text, at, to) : to;
            String words = text.substring(at, end);
            boolean rare = spaces == Spaces.SHOWN && RareSpaces.isOne(text.charAt(at));
            String drawn = rare ? String.valueOf(RareSpaces.SIGN).repeat(end - at) : words;
            add(
                    spans,
                    new StyledText.Span(
                            at, end, drawn, font, rare ? List.of("rare-space") : classes));
            at = end;
        }
    }

    /// Spans that look the same become one, so that there are fewer to lay out.
    private static void add(List<StyledText.Span> spans, StyledText.Span span) {
        if (!spans.isEmpty() && spans.getLast().goesOnWith(span)) {
            spans.add(spans.removeLast().with(span));
        } else {
            spans.add(span);
        }
    }

    /// The body's usual letters.
    Font body() {
        return font(Face.BODY, Set.of(), Way.ONE);
    }

    private Font font(Face face, Set<Style> styles, Way way) {
        boolean code =
                face == Face.RAW
                        || styles.contains(Style.CODE)
                        || styles.contains(Style.MATH)
                        || styles.contains(Style.HTML);
        return fonts.computeIfAbsent(
                new Key(
                        face,
                        code,
                        face.isStrong() || styles.contains(Style.STRONG),
                        styles.contains(Style.EMPHASIS),
                        way),
                this::font);
    }

    private Font font(Key key) {
        String family = family(key.code(), key.way());
        boolean smaller = key.code() && key.face() != Face.RAW;
        return Font.font(
                family,
                key.strong() ? FontWeight.BOLD : FontWeight.NORMAL,
                // Slanted letters of other scripts come from other fonts, or from none.
                key.slanted() && key.way() == Way.ONE ? FontPosture.ITALIC : FontPosture.REGULAR,
                size * key.face().size() * (smaller ? MONOSPACED_SIZE : 1));
    }

    private static String family(boolean code, Way way) {
        String usual = code ? MONOSPACED : Font.getDefault().getFamily();
        return switch (way) {
            case ONE -> usual;
            case ARABIC -> (code ? BidiFont.monospacedFamily() : BidiFont.family()).orElse(usual);
            case BOTH -> BidiFont.family().orElse(usual);
        };
    }

    private static String styleClass(Style style) {
        return "read-" + style.name().toLowerCase(Locale.ROOT);
    }
}
