package org.pairwright.cli;

/// Text of an audit in lines that fit on a terminal: a name and its value, or a sentence.
final class AuditText {
    private static final int WIDTH = 100;

    /// Where values begin.
    private static final int VALUES = 35;

    private final StringBuilder text = new StringBuilder();

    /// Begins a part.
    void title(String title) {
        text.append("%n%s%n".formatted(title));
    }

    /// A name and its value, which goes on below itself where it is long.
    void line(String name, String value) {
        String begin = "%-34s ".formatted(name);
        if (begin.length() > VALUES) {
            text.append("%s%n".formatted(begin.stripTrailing()));
            begin = " ".repeat(VALUES);
        }
        wrap(begin, value, VALUES);
    }

    /// A name and how many, unless there are none.
    void count(String name, long number) {
        if (number > 0) {
            line(name, Words.number(number));
        }
    }

    /// A sentence or a few.
    void sentence(String sentence) {
        wrap("  ", sentence, 2);
    }

    private void wrap(String begin, String words, int indent) {
        StringBuilder line = new StringBuilder(begin);
        boolean first = true;
        for (String word : words.split(" ", -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                text.append("%s%n".formatted(line));
                line.setLength(0);
                line.append(" ".repeat(indent));
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        text.append("%s%n".formatted(line));
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing();
    }
}
