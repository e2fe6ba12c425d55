package org.pairwright.ui.kit.reading;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// A document laid out as far as it is seen. The heights of the rest are guessed, and put right as
/// it comes into view, without what is seen moving.
final class Sheet extends Pane {
    /// Space around the text.
    static final double BESIDE = 16;

    static final double ABOVE = 10;

    /// How much is laid out ahead, in what is seen.
    private static final double MORE = 2;

    private final Document document;
    private final Paper paper;
    private final ReadingOptions options;
    private final Heights heights;
    private final Rectangle clip = new Rectangle();
    private final BlockViews views;
    private final Scrolled scrolled;
    private double wide = 1;
    private double tall;

    Sheet(Document document, Paper paper, ReadingOptions options) {
        this.document = document;
        this.paper = paper;
        this.options = options;
        heights = new Heights(document);
        views = new BlockViews(document, paper, this);
        scrolled = new Scrolled(heights, this::measure);
        setManaged(false);
        setClip(clip);
    }

    Document document() {
        return document;
    }

    Paper paper() {
        return paper;
    }

    @Override
    protected void layoutChildren() {
        // Laid out by fit, which knows the room.
    }

    // --- Room

    private double room() {
        return Math.max(1, wide - 2 * BESIDE);
    }

    private double lineWidth() {
        return lineIn(room());
    }

    private double lineIn(double room) {
        double widest = paper.scaled(options.readingWidthProperty().get()) + paper.margin();
        return Math.min(room, widest);
    }

    private double marginAbove(int block) {
        return block == 0 ? ABOVE : 0;
    }

    private double marginBelow(int block) {
        return block == heights.count() - 1 ? ABOVE : 0;
    }

    /// How tall all of it is, by what is known.
    double total() {
        return heights.total();
    }

    /// How tall the document is in a width, as far as `enough`.
    double heightIn(double width, double enough) {
        double height = 0;
        for (int i = 0; i < heights.count() && height < enough; i++) {
            height += heightIn(width, i);
        }
        return Math.min(height, enough);
    }

    /// How tall it is from a block to the end, with as many lines before that as have room in
    /// `enough`: seen from its end, none is cut at the top then.
    double heightFrom(int block, double width, double enough) {
        double height = 0;
        for (int i = heights.count() - 1; i >= 0; i--) {
            double more = heightIn(width, i);
            if (height + more > enough) {
                return i >= block ? enough : height + heightOfEnd(width, i, enough - height);
            }
            height += more;
        }
        return height;
    }

    private double heightOfEnd(double width, int block, double most) {
        double room = Math.max(1, width - 2 * BESIDE);
        double below = marginBelow(block);
        double lines = views.of(block).heightOfEnd(lineIn(room), room, most - below);
        return lines == 0 ? 0 : lines + below;
    }

    private double heightIn(double width, int block) {
        double room = Math.max(1, width - 2 * BESIDE);
        double line = lineIn(room);
        return heights.isMeasuredFor(line, block) && width == wide
                ? heights.of(block)
                : views.of(block).heightIn(line, room) + marginAbove(block) + marginBelow(block);
    }

    // --- Laying out

    private void measure(int block) {
        if (!heights.isMeasured(block)) {
            double height = views.of(block).heightIn(lineWidth(), room());
            heights.measured(block, height + marginAbove(block) + marginBelow(block));
        }
    }

    /// Lays out what is seen in a room.
    void fit(double width, double height) {
        wide = width;
        tall = height;
        resize(width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        heights.guessFor(lineWidth(), paper.letters().size());
        if (heights.count() > 0) {
            place(scrolled.settle(tall));
        }
    }

    /// Lays out one more block of what will be seen in a room, and beyond: the room may be taller
    /// by then.
    ///
    /// @return whether all of it is laid out
    boolean prepare(double width, double height) {
        wide = width;
        heights.guessFor(lineWidth(), paper.letters().size());
        // From the start, too: how tall a document is in all is asked for when it is shown.
        if (measureOneFrom(0, MORE * height) || measureOneFrom(scrolled.top(), MORE * height)) {
            return false;
        }
        fit(width, height);
        return true;
    }

    private boolean measureOneFrom(int first, double enough) {
        double bottom = 0;
        for (int i = first; i < heights.count() && bottom < enough; i++) {
            if (!heights.isMeasured(i)) {
                measure(i);
                return true;
            }
            bottom += heights.of(i);
        }
        return false;
    }

    private void place(int last) {
        views.show(scrolled.top(), last);
        double y = -scrolled.into();
        for (int i = scrolled.top(); i <= last; i++) {
            BlockView view = views.of(i);
            double margins = marginAbove(i) + marginBelow(i);
            view.setLayoutX(BESIDE + view.shift(lineWidth(), room()));
            view.setLayoutY(snapPositionY(y + marginAbove(i)));
            view.fit(lineWidth(), room(), heights.of(i) - margins);
            y += heights.of(i);
        }
    }

    /// Begins anew: at the start, with nothing marked.
    void begin() {
        scrolled.to(0, 0);
        views.clearMarks();
    }

    // --- Scrolling

    /// Where what is seen begins.
    Scrolled scrolled() {
        return scrolled;
    }

    boolean isAtEnd() {
        return scrolled.distance() >= total() - tall - 1;
    }

    /// Moves so that a place is in view, unless it is.
    void reveal(int place) {
        if (heights.count() == 0) {
            return;
        }
        int block = document.blockAt(place);
        measure(block);
        BlockView view = views.of(block);
        view.fit(lineWidth(), room(), heights.of(block) - marginAbove(block) - marginBelow(block));
        double inBlock = view.topOf(place);
        double y = view.getLayoutY() + inBlock;
        if (!view.isVisible() || y < 0 || y + 2 * paper.letters().lineHeight() > tall) {
            scrolled.to(block, inBlock - tall / 3);
        }
    }

    // --- Places and marks

    /// The place in the document that is nearest to a point of this sheet.
    int placeAt(double x, double y) {
        return views.placeAt(x, y);
    }

    /// The address of the link at a point; empty where there is none.
    String linkAt(double x, double y) {
        return views.linkAt(x, y);
    }

    /// Marks stretches of the text, which are in order; those of the same kind that were marked
    /// before no longer are.
    void mark(MarkKind kind, List<Mark> wanted) {
        views.mark(kind, wanted);
    }

    /// Marks what is marked on another sheet of the same document.
    void takeMarks(Sheet other) {
        views.takeMarks(other.views);
    }
}
