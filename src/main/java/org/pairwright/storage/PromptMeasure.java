package org.pairwright.storage;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.Message;

/// What a prompt's text is like.
///
/// @param characters of all its messages, as the filter's `prompt_length` counts them
/// @param script in which most of its letters are written, by the name that Unicode gives it, which
///   the filter's `script` knows too; empty where it has no letters
record PromptMeasure(int characters, String script) {
    /// Capital and small letters of the Latin script, of which most texts are.
    private static final int LAST_ASCII = 0x7f;

    static PromptMeasure of(List<Message> messages) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int characters = 0;
        int ascii = 0;
        for (Message message : messages) {
            String text = message.content();
            for (int at = 0; at < text.length(); characters++) {
                int character = text.codePointAt(at);
                at += Character.charCount(character);
                if (character > LAST_ASCII) {
                    if (Character.isLetter(character)) {
                        letters.merge(UnicodeScript.of(character), 1, Integer::sum);
                    }
                } else if (isLetter(character)) {
                    ascii++;
                }
            }
        }
        if (ascii > 0) {
            letters.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        }
        return new PromptMeasure(characters, most(letters));
    }

    private static boolean isLetter(int ascii) {
        int small = ascii | 0x20;
        return small >= 'a' && small <= 'z';
    }

    /// Letters that scripts share, such as the long vowel sign of both Japanese ones, name none.
    private static String most(Map<UnicodeScript, Integer> letters) {
        letters.remove(UnicodeScript.COMMON);
        letters.remove(UnicodeScript.INHERITED);
        letters.remove(UnicodeScript.UNKNOWN);
        String script = "";
        int most = 0;
        for (Map.Entry<UnicodeScript, Integer> each : letters.entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                script = each.getKey().name();
            }
        }
        return script;
    }
}
