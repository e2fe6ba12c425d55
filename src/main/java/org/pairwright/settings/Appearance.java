package org.pairwright.settings;

/// How everything looks.
///
/// @param look `system`, `light` or `dark`
/// @param fontSize of prompts and responses, in pixels, from [#MIN_FONT] to [#MAX_FONT]
/// @param readingWidth of a line of prompts and responses, in characters, from [#MIN_WIDTH] to
///   [#MAX_WIDTH]
/// @param motion `system`, `full` or `reduced`
public record Appearance(String look, int fontSize, int readingWidth, String motion) {
    public static final int MIN_FONT = 11;
    public static final int MAX_FONT = 28;
    public static final int MIN_WIDTH = 40;
    public static final int MAX_WIDTH = 160;

    public static final Appearance DEFAULT = new Appearance("system", 15, 80, "system");

    public Appearance {
        fontSize = Math.clamp(fontSize, MIN_FONT, MAX_FONT);
        readingWidth = Math.clamp(readingWidth, MIN_WIDTH, MAX_WIDTH);
    }

    public Appearance withLook(String look) {
        return new Appearance(look, fontSize, readingWidth, motion);
    }

    public Appearance withFontSize(int fontSize) {
        return new Appearance(look, fontSize, readingWidth, motion);
    }

    public Appearance withReadingWidth(int readingWidth) {
        return new Appearance(look, fontSize, readingWidth, motion);
    }

    public Appearance withMotion(String motion) {
        return new Appearance(look, fontSize, readingWidth, motion);
    }
}
