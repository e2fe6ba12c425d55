package org.pairwright.service.agreement;

/// How long prompts are, in classes.
enum PromptLength {
    SHORT("under 200 characters", 200),
    MIDDLE("200 to 999 characters", 1_000),
    LONG("1,000 to 4,999 characters", 5_000),
    VERY_LONG("5,000 characters and more", Integer.MAX_VALUE);

    private static final PromptLength[] ALL = values();

    private final String words;

    /// Prompts with so many characters are longer.
    private final int end;

    PromptLength(String words, int end) {
        this.words = words;
        this.end = end;
    }

    /// Those of longer classes are larger.
    int end() {
        return end;
    }

    String words() {
        return words;
    }

    static PromptLength of(int characters) {
        for (PromptLength length : ALL) {
            if (characters < length.end) {
                return length;
            }
        }
        return VERY_LONG;
    }
}
