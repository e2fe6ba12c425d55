package org.pairwright.ui.kit.reading;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.pairwright.ui.kit.diff.ParagraphMatch;

/// Lets two texts scroll together, so that what speaks of the same stays side by side, and marks
/// where they differ.
public final class ReadInStep {
    private final ReadingOptions options;
    private final ReadingPane left;
    private final ReadingPane right;
    private final ReadOnlyBooleanWrapper common = new ReadOnlyBooleanWrapper();
    private Comparison comparison = Comparison.EMPTY;
    private boolean following;

    public ReadInStep(ReadingOptions options, ReadingPane left, ReadingPane right) {
        this.options = options;
        this.left = left;
        this.right = right;
        options.differencesProperty().subscribe(this::markDifferences);
        options.inStepProperty().subscribe(() -> follow(true));
        left.positionProperty().subscribe(() -> follow(true));
        right.positionProperty().subscribe(() -> follow(false));
    }

    /// Tells how two documents compare; unless the texts show these, nothing happens.
    public void compare(Comparison shown) {
        comparison = shown;
        markDifferences();
        follow(true);
    }

    private void markDifferences() {
        if (isShown()) {
            boolean wanted = options.differencesProperty().get();
            mark(left, wanted ? comparison.leftMarks() : List.of());
            mark(right, wanted ? comparison.rightMarks() : List.of());
        }
        common.set(comparison.mostlyDifferent());
    }

    private void mark(ReadingPane pane, List<Mark> marks) {
        boolean inCommon = comparison.mostlyDifferent();
        pane.mark(MarkKind.DIFFERENT, inCommon ? List.of() : marks);
        pane.mark(MarkKind.COMMON, inCommon ? marks : List.of());
    }

    /// Whether what two texts have in common is marked, because nearly all differs.
    public ReadOnlyBooleanProperty commonProperty() {
        return common.getReadOnlyProperty();
    }

    /// Documents are shown one after the other; until both are, there is nothing to compare.
    private boolean isShown() {
        return left.document().equals(comparison.left())
                && right.document().equals(comparison.right());
    }

    private void follow(boolean fromLeft) {
        if (!options.inStepProperty().get() || following || !isShown()) {
            return;
        }
        following = true;
        ReadingPane moved = fromLeft ? left : right;
        ReadingPane follower = fromLeft ? right : left;
        ParagraphMatch match = comparison.match();
        if (moved.isAtStart()) {
            follower.scrollToStart();
        } else if (moved.isAtEnd()) {
            follower.scrollToEnd();
        } else {
            double place = moved.place();
            follower.moveToPlace(fromLeft ? match.toRight(place) : match.toLeft(place));
        }
        follower.layout();
        following = false;
    }
}
