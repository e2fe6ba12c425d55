package org.pairwright.domain;

import java.text.Normalizer;
import java.util.Locale;

/// A text as prompts are grouped by it: NFC, trimmed, white space collapsed to one space, case
/// folded.
final class NormalizedText {
    /// What a single character becomes, as far as that depends on nothing around it; built when
    /// first used.
    private static final class Characters {
        /// It depends: on its neighbors, or the result is longer.
        static final char DEPENDS = 0;

        static final char SPACE = ' ';

        /// Up to here stand the alphabets, general punctuation and kana.
        private static final int ALPHABETS_END = 0x3100;

        /// Where the wide forms of letters and punctuation begin that go with ideographs.
        private static final int WIDE = 0xff00;

        private static final char[] ALPHABETS = folded(0, ALPHABETS_END);
        private static final char[] WIDE_FORMS = folded(WIDE, 0xfff0);

        /// What `c` becomes; [#SPACE] for white space.
        static char fold(char c) {
            if (c < ALPHABETS_END) {
                return ALPHABETS[c];
            }
            if (c >= WIDE && c - WIDE < WIDE_FORMS.length) {
                return WIDE_FORMS[c - WIDE];
            }
            boolean ideograph = c >= 0x3400 && c <= 0x9fff;
            boolean syllable = c >= 0xac00 && c <= 0xd7a3;
            return ideograph || syllable ? c : DEPENDS;
        }

        private static char[] folded(int from, int to) {
            char[] folded = new char[to - from];
            for (int c = from; c < to; c++) {
                folded[c - from] = lookUp((char) c);
            }
            return folded;
        }

        private static char lookUp(char c) {
            String folded = foldCase(String.valueOf(c));
            // A sigma is written in one of two ways, depending on where in the word it stands.
            if (folded.length() != 1 || "\u03c3\u03c2".contains(folded)) {
                return DEPENDS;
            }
            char result = folded.charAt(0);
            if (!standsAlone(c) || !standsAlone(result) || utf8Length(result) > utf8Length(c)) {
                return DEPENDS;
            }
            return isSpace(c) ? SPACE : result;
        }

        /// Whether composing leaves `c` as it is, whatever stands before it. Marks join the
        /// character before them, and so do the later parts of a Korean syllable.
        private static boolean standsAlone(char c) {
            boolean joins =
                    switch (Character.getType(c)) {
                        case Character.NON_SPACING_MARK,
                                Character.COMBINING_SPACING_MARK,
                                Character.ENCLOSING_MARK,
                                Character.UNASSIGNED ->
                                true;
                        default -> c >= 0x1100 && c <= 0x11ff;
                    };
            return !joins && Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
        }

        private static int utf8Length(char c) {
            return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
    }

    private NormalizedText() {}

    /// Normalizes in place what needs no look at neighbors, which is most text in most languages.
    ///
    /// @param text well-formed UTF-8; of no use any more where the answer is -1
    /// @return the new length in bytes, or -1 where [#of] has to be asked
    static int inPlace(byte[] text) {
        int length = 0;
        boolean gap = false;
        int at = 0;
        while (at < text.length) {
            int lead = text[at];
            int bytes = lead >= 0 ? 1 : lead < (byte) 0xe0 ? 2 : lead < (byte) 0xf0 ? 3 : 4;
            char folded =
                    bytes == 4 ? Characters.DEPENDS : Characters.fold(character(text, at, bytes));
            at += bytes;
            if (folded == Characters.SPACE) {
                gap = length > 0;
                continue;
            }
            if (folded == Characters.DEPENDS) {
                return -1;
            }
            if (gap) {
                text[length++] = ' ';
                gap = false;
            }
            length = put(folded, text, length);
            // The rest of an ASCII word, which is most of most texts.
            while (at < text.length && text[at] > ' ') {
                int letter = text[at++];
                text[length++] = (byte) (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
            }
        }
        return length;
    }

    private static char character(byte[] text, int at, int bytes) {
        int lead = text[at];
        return (char)
                switch (bytes) {
                    case 1 -> lead;
                    case 2 -> (lead & 0x1f) << 6 | (text[at + 1] & 0x3f);
                    default ->
                            (lead & 0xf) << 12 | (text[at + 1] & 0x3f) << 6 | (text[at + 2] & 0x3f);
                };
    }

    /// Never runs ahead of what is read: a character becomes none that takes more bytes.
    private static int put(char c, byte[] text, int at) {
        if (c < 0x80) {
            text[at] = (byte) c;
            return at + 1;
        }
        if (c < 0x800) {
            text[at] = (byte) (0xc0 | c >> 6);
            text[at + 1] = (byte) (0x80 | (c & 0x3f));
            return at + 2;
        }
        text[at] = (byte) (0xe0 | c >> 12);
        text[at + 1] = (byte) (0x80 | (c >> 6 & 0x3f));
        text[at + 2] = (byte) (0x80 | (c & 0x3f));
        return at + 3;
    }

    /// The normalized form of any text.
    static String of(String text) {
        String folded = foldCase(Normalizer.normalize(text, Normalizer.Form.NFC));
        // Upper-casing may take a text out of NFC.
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFC);
        StringBuilder result = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isSpace(c)) {
                gap = !result.isEmpty();
            } else {
                if (gap) {
                    result.append(' ');
                    gap = false;
                }
                result.append(c);
            }
        }
        return result.toString();
    }

    /// Upper case first, so that what has only a capital in common (such as both forms of sigma)
    /// comes to the same.
    private static String foldCase(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
