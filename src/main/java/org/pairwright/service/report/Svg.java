package org.pairwright.service.report;

import java.util.Locale;
import java.util.Set;

/// A drawing within a page. Its colors come from the page's style sheet, so that it has a light and
/// a dark look.
final class Svg {
    /// Where a text stands from its place on.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final int WIDE_FROM = 0x1100;

    /// What stands among kana is of no script, such as the sign for a long vowel.
    private static final int KANA_FROM = 0x3000;

    private static final int KANA_TO = 0x30ff;

    /// Whose letters are twice as wide.
    private static final Set<Character.UnicodeScript> WIDE =
            Set.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA,
                    Character.UnicodeScript.HANGUL);

    private static final String WIDER = "mw+=~";
    private static final String WIDEST = "MW@%";

    private final Markup page;

    private Svg(Markup page) {
        this.page = page;
    }

    /// Begins a drawing.
    ///
    /// @param id which no other drawing of the page has
    /// @param title what it shows
    /// @param description what there is to see, for whoever can't
    static Svg begin(
            Markup page, String id, String title, String description, double width, double height) {
        page.open(
                        "svg",
                        "viewBox",
                        "0 0 " + of(width) + " " + of(height),
                        "style",
                        "width:" + of(width) + "px",
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-desc")
                .leaf("title", title, "id", id + "-title")
                .leaf("desc", description, "id", id + "-desc");
        return new Svg(page);
    }

    void end() {
        page.closeLine();
    }

    Svg rect(double x, double y, double width, double height, String style) {
        page.empty(
                "rect",
                "x",
                of(x),
                "y",
                of(y),
                "width",
                of(width),
                "height",
                of(height),
                "class",
                style);
        return this;
    }

    /// A rectangle whose color is as strong as a share, and that tells on hovering what it stands
    /// for.
    Svg shade(
            double x,
            double y,
            double width,
            double height,
            String style,
            double strength,
            String tip) {
        page.open(
                        "rect",
                        "x",
                        of(x),
                        "y",
                        of(y),
                        "width",
                        of(width),
                        "height",
                        of(height),
                        "rx",
                        "2",
                        "class",
                        style,
                        "fill-opacity",
                        String.format(Locale.ENGLISH, "%.2f", strength))
                .leaf("title", tip)
                .close();
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        page.empty("line", "x1", of(x1), "y1", of(y1), "x2", of(x2), "y2", of(y2), "class", style);
        return this;
    }

    /// A dot that tells on hovering what it stands for.
    Svg dot(double x, double y, double radius, String style, String tip) {
        page.open("circle", "cx", of(x), "cy", of(y), "r", of(radius), "class", style)
                .leaf("title", tip)
                .close();
        return this;
    }

    Svg text(double x, double y, Anchor anchor, String style, String text) {
        page.leaf(
                "text",
                text,
                "x",
                of(x),
                "y",
                of(y),
                "text-anchor",
                anchor.name().toLowerCase(Locale.ROOT),
                "class",
                style);
        return this;
    }

    /// A text that rises from its place on.
    Svg rising(double x, double y, int degrees, String style, String text) {
        page.leaf(
                "text",
                text,
                "transform",
                "translate(%s %s) rotate(-%d)".formatted(of(x), of(y), degrees),
                "class",
                style);
        return this;
    }

    /// As much of a name as there is room for, in widths of a common Latin letter.
    static String fitting(String name, int room) {
        double width = 0;
        for (int at = 0; at < name.length(); ) {
            int point = name.codePointAt(at);
            width += width(point);
            if (width > room) {
                return name.substring(0, at).strip() + "\u2026";
            }
            at += Character.charCount(point);
        }
        return name;
    }

    /// About how wide a letter is, whatever font a reader has; rather too wide.
    private static double width(int point) {
        if (WIDEST.indexOf(point) >= 0) {
            return 1.7;
        }
        if (point >= WIDE_FROM
                && (WIDE.contains(Character.UnicodeScript.of(point))
                        || (point >= KANA_FROM && point <= KANA_TO))) {
            return 2;
        }
        return Character.isUpperCase(point) || WIDER.indexOf(point) >= 0 ? 1.25 : 1;
    }

    private static String of(double number) {
        String digits = String.format(Locale.ENGLISH, "%.1f", number);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }
}
