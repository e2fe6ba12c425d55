package org.pairwright.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/// Groups prompts that ask the same: the unit by which data are split and intervals clustered.
///
/// The group of a prompt is the hash of its non-system messages, each normalized: NFC, trimmed,
/// white space collapsed to one space, case folded.
public final class PromptGroup {
    private PromptGroup() {}

    /// The group that `prompt` belongs to.
    public static Key of(Prompt prompt) {
        Digest digest = new Digest();
        for (Message message : prompt.messages()) {
            if (message.role() != Role.SYSTEM) {
                digest.text(message.role().code());
                add(digest, message.content());
            }
        }
        return digest.toKey();
    }

    private static void add(Digest digest, String content) {
        byte[] ascii = content.getBytes(StandardCharsets.UTF_8);
        int length = normalizeAscii(ascii);
        if (length >= 0) {
            digest.bytes(ascii, length);
        } else {
            digest.text(normalize(content));
        }
    }

    /// Normalizes in place where all is ASCII, which most text is; -1 where it is not.
    private static int normalizeAscii(byte[] text) {
        int length = 0;
        boolean gap = false;
        for (byte b : text) {
            if (b < 0) {
                return -1;
            }
            if (b == ' ' || (b >= '\t' && b <= '\r') || (b >= 0x1c && b <= 0x1f)) {
                gap = length > 0;
                continue;
            }
            if (gap) {
                text[length++] = ' ';
                gap = false;
            }
            text[length++] = b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
        }
        return length;
    }

    /// The general form of what [#of] hashes of a message.
    static String normalize(String content) {
        String folded =
                Normalizer.normalize(content, Normalizer.Form.NFC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
        // Upper-casing may take a text out of NFC.
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFC);
        StringBuilder result = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
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
}
