package org.pairwright.ui.kit.reading;

import java.util.List;
import org.pairwright.ui.kit.diff.ParagraphMatch;
import org.pairwright.ui.kit.diff.Range;
import org.pairwright.ui.kit.diff.WordDiff;

/// Where two documents differ and which of their blocks go together. Making one takes time, so it
/// is done in the background.
public record Comparison(
        Document left,
        Document right,
        List<Mark> leftMarks,
        List<Mark> rightMarks,
        ParagraphMatch match) {
    /// Of nothing with nothing.
    public static final Comparison EMPTY =
            new Comparison(
                    Document.EMPTY,
                    Document.EMPTY,
                    List.of(),
                    List.of(),
                    ParagraphMatch.of(List.of(), List.of()));

    public Comparison {
        leftMarks = List.copyOf(leftMarks);
        rightMarks = List.copyOf(rightMarks);
    }

    public static Comparison of(Document left, Document right) {
        WordDiff.Marks marks = WordDiff.of(left.text(), right.text());
        return new Comparison(
                left,
                right,
                marks(MarkKind.DIFFERENT, marks.left()),
                marks(MarkKind.DIFFERENT, marks.right()),
                ParagraphMatch.of(left.paragraphs(), right.paragraphs()));
    }

    static List<Mark> marks(MarkKind kind, List<Range> ranges) {
        return ranges.stream().map(range -> new Mark(kind, range.from(), range.to())).toList();
    }
}
