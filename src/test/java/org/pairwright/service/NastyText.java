package org.pairwright.service;

import java.util.Random;

/// Texts that break what is careless with them: quotes and escapes, line ends of all kinds, other
/// directions, what is not seen, what looks the same and is not, and any character there is.
final class NastyText {
    private static final String[] PARTS = {
        "",
        " ",
        "good",
        "good ",
        "b\u00e4d",
        "ba\u0308d",
        "\"\\'`",
        "\r",
        "\n",
        "\r\n",
        "\t",
        "\u2028\u2029",
        "\u0085",
        "\u0001\u001f\u007f",
        "\ud83d\ude00",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\ud83c\uddeb\ud83c\uddf7",
        "\u05e9\u05dc\u05d5\u05dd",
        "\u0645\u0631\u062d\u0628\u0627",
        "\u202eabc\u202c",
        "\u2066x\u2069",
        "\u200b\u200c\u200d\u2060",
        "\ufeff",
        "\ufffd\ufffe\uffff",
        "\u4f60\u597d",
        "\ue000",
        "=1+1",
        "a,b;\"c\"\t|",
        "\\u0041\\n\\",
        "\\ud83d",
        "[{\"x\":1}]",
        "null",
        "</script>",
        "<|im_end|>",
        "%s %d {} ${x} :name ?",
        "';--",
        "1e400"
    };

    private final Random random;

    NastyText(Random random) {
        this.random = random;
    }

    /// Any text; it may be empty.
    String any() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        if (random.nextInt(3) == 0) {
            text.appendCodePoint(character());
        }
        return random.nextInt(200) == 0 ? text.toString().repeat(2_000) : text.toString();
    }

    /// What somebody may be called.
    String name() {
        String name = any().strip();
        boolean fits =
                !name.isEmpty()
                        && name.length() < 100
                        && name.chars().noneMatch(Character::isISOControl);
        return fits ? name : "Ada";
    }

    /// Any character but U+0000, which nothing holds, and halves of one.
    private int character() {
        int character = 1 + random.nextInt(Character.MAX_CODE_POINT);
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return half ? ' ' : character;
    }
}
