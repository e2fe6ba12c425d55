package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what a text hides: characters that turn the direction, split or join words, or control
/// something, and show nothing themselves.
///
/// A joiner that does its proper work, within an emoji or between letters of a script that needs
/// it, is no secret and is left out. So are line ends and tabs.
public final class Invisibles {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final Map<Integer, String> NAMES =
            Map.ofEntries(
                    Map.entry(0x00AD, "SHY"),
                    Map.entry(0x034F, "CGJ"),
                    Map.entry(0x061C, "ALM"),
                    Map.entry(0x115F, "HCF"),
                    Map.entry(0x1160, "HJF"),
                    Map.entry(0x17B4, "KIVAQ"),
                    Map.entry(0x17B5, "KIVAA"),
                    Map.entry(0x180E, "MVS"),
                    Map.entry(0x200B, "ZWSP"),
                    Map.entry(ZERO_WIDTH_NON_JOINER, "ZWNJ"),
                    Map.entry(ZERO_WIDTH_JOINER, "ZWJ"),
                    Map.entry(0x200E, "LRM"),
                    Map.entry(0x200F, "RLM"),
                    Map.entry(0x2028, "LS"),
                    Map.entry(0x2029, "PS"),
                    Map.entry(0x202A, "LRE"),
                    Map.entry(0x202B, "RLE"),
                    Map.entry(0x202C, "PDF U+202C"),
                    Map.entry(0x202D, "LRO"),
                    Map.entry(0x202E, "RLO"),
                    Map.entry(0x2060, "WJ"),
                    Map.entry(0x2066, "LRI"),
                    Map.entry(0x2067, "RLI"),
                    Map.entry(0x2068, "FSI"),
                    Map.entry(0x2069, "PDI"),
                    Map.entry(0x2800, "BLANK"),
                    Map.entry(0x3164, "HF"),
                    Map.entry(0xFEFF, "BOM"),
                    Map.entry(0xFFA0, "HWHF"));

    private static final List<String> CONTROLS =
            List.of(
                    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT",
                    "FF", "CR", "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB",
                    "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US");

    private Invisibles() {}

    /// The hidden characters in order, each by itself.
    public static List<Invisible> in(String text) {
        List<Invisible> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (!isAtWork(letter, text, at, next)) {
                int from = at;
                nameOf(letter).ifPresent(name -> found.add(new Invisible(from, next, name)));
            }
            at = next;
        }
        return found;
    }

    private static Optional<String> nameOf(int letter) {
        Optional<String> name = Optional.ofNullable(NAMES.get(letter));
        if (name.isPresent()) {
            return name;
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> isLayout(letter) ? Optional.empty() : control(letter);
            case Character.SURROGATE -> codePoint(letter);
            case Character.FORMAT -> isShown(letter) ? Optional.empty() : codePoint(letter);
            default -> isVariation(letter) ? codePoint(letter) : Optional.empty();
        };
    }

    private static boolean isLayout(int letter) {
        return letter == '\n' || letter == '\r' || letter == '\t';
    }

    private static Optional<String> control(int letter) {
        return letter < CONTROLS.size()
                ? Optional.of(CONTROLS.get(letter))
                : letter == 0x7F ? Optional.of("DEL") : codePoint(letter);
    }

    private static Optional<String> codePoint(int letter) {
        return Optional.of("U+%04X".formatted(letter));
    }

    /// Signs that stand before numbers in Arabic, Syriac and Kaithi are seen.
    private static boolean isShown(int letter) {
        return (letter >= 0x0600 && letter <= 0x0605)
                || letter == 0x06DD
                || letter == 0x070F
                || letter == 0x0890
                || letter == 0x0891
                || letter == 0x08E2
                || letter == 0x110BD
                || letter == 0x110CD;
    }

    /// The selectors 17 to 256 have few uses and can carry a hidden text.
    private static boolean isVariation(int letter) {
        return letter >= 0xE0100 && letter <= 0xE01EF;
    }

    private static boolean isAtWork(int letter, String text, int at, int next) {
        if (letter == ZERO_WIDTH_JOINER) {
            return Joining.isNeeded(text, at, next) || Joining.joinsEmoji(text, at, next);
        }
        if (letter == ZERO_WIDTH_NON_JOINER) {
            return Joining.isNeeded(text, at, next);
        }
        if (isVariation(letter)) {
            return at > 0 && Character.isIdeographic(text.codePointBefore(at));
        }
        return letter >= 0xE0020 && letter <= 0xE007F && Joining.isInFlag(text, at, next);
    }
}
