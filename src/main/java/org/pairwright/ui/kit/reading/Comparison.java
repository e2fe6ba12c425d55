package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.ui.kit.diff.ParagraphMatch;
import org.pairwright.ui.kit.diff.Range;
import org.pairwright.ui.kit.diff.WordDiff;

/// Where two documents differ and which of their blocks go together. Making one takes time, so it
/// is done in the background.
///
/// @param leftMarks where the left one differs; where it does not, if they are mostly different
/// @param mostlyDifferent whether the marks are on what both have in common
public record Comparison(
        Document left,
        Document right,
        List<Mark> leftMarks,
        List<Mark> rightMarks,
        ParagraphMatch match,
        boolean mostlyDifferent) {
    /// Where more than this share of both texts differs, what they have in common says more.
    private static final double MOSTLY = 0.6;

    /// Of nothing with nothing.
    public static final Comparison EMPTY =
            new Comparison(
                    Document.EMPTY,
                    Document.EMPTY,
                    List.of(),
                    List.of(),
                    ParagraphMatch.of(List.of(), List.of()),
                    false);

    public Comparison {
        leftMarks = List.copyOf(leftMarks);
        rightMarks = List.copyOf(rightMarks);
    }

    public static Comparison of(Document left, Document right) {
        WordDiff.Marks marks = WordDiff.of(left.text(), right.text());
        boolean mostly =
                share(marks.left(), left.text()) > MOSTLY
                        && share(marks.right(), right.text()) > MOSTLY;
        return new Comparison(
                left,
                right,
                mostly ? common(marks.left(), left) : different(marks.left()),
                mostly ? common(marks.right(), right) : different(marks.right()),
                ParagraphMatch.of(left.paragraphs(), right.paragraphs()),
                mostly);
    }

    private static double share(List<Range> ranges, String text) {
        int marked = ranges.stream().mapToInt(range -> range.to() - range.from()).sum();
        return text.isEmpty() ? 0 : (double) marked / text.length();
    }

    private static List<Mark> different(List<Range> ranges) {
        return marks(MarkKind.DIFFERENT, ranges);
    }

    /// What lies between the ranges, block by block, but for white space.
    private static List<Mark> common(List<Range> differing, Document document) {
        List<Mark> common = new ArrayList<>();
        int from = 0;
        for (Range range : differing) {
            add(common, document.text(), from, range.from());
            from = range.to();
        }
        add(common, document.text(), from, document.text().length());
        return common;
    }

    private static void add(List<Mark> common, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBeside(text.charAt(start))) {
            start++;
        }
        while (start < end && isBeside(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            common.add(new Mark(MarkKind.COMMON, start, end));
        }
    }

    /// A space, or a comma that happens to stand in both.
    private static boolean isBeside(char letter) {
        return !Character.isLetterOrDigit(letter) && !Character.isSurrogate(letter);
    }

    static List<Mark> marks(MarkKind kind, List<Range> ranges) {
        return ranges.stream().map(range -> new Mark(kind, range.from(), range.to())).toList();
    }
}
