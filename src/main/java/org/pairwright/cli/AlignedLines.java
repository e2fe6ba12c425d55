package org.pairwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Names and numbers in two columns, for people: numbers end below each other however long the
/// longest name is.
final class AlignedLines {
    private static final int NUMBER = 12;

    private final int least;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String name, String number, String more) {}

    /// @param least characters that names take at least
    AlignedLines(int least) {
        this.least = least;
    }

    void add(String name, long number) {
        add(name, number, "");
    }

    /// @param more stands behind the number
    void add(String name, long number, String more) {
        lines.add(new Line(Words.visible(name), Words.number(number), more));
    }

    /// A line that is over those that follow.
    void head(String name) {
        lines.add(new Line(name, "", ""));
    }

    @Override
    public String toString() {
        int width = lines.stream().mapToInt(it -> it.name().length()).reduce(least, Math::max);
        return lines.stream()
                .map(it -> text(it, width))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String text(Line line, int width) {
        return line.number().isEmpty()
                ? line.name()
                : ("%-" + width + "s %" + NUMBER + "s%s")
                        .formatted(line.name(), line.number(), line.more());
    }
}
