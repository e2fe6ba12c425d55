package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;

/// Shows a document, to be read, scrolled and selected. Only what is seen of it is laid out, so
/// that its length costs nothing; the heights of the rest are guessed, and put right as it comes
/// into view, without what is seen moving.
public final class ReadingPane extends Region {
    /// Space around the text.
    private static final double BESIDE = 16;

    private static final double ABOVE = 10;

    /// Further below the top of a block than any block is tall.
    private static final double END = 1e9;

    /// How many blocks out of view are kept, for scrolling back.
    private static final int KEPT = 12;

    private final ReadingOptions options;
    private final Messages messages;
    private final Consumer<String> openLink;
    private final Pane page = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar bar = new ScrollBar();
    private final TreeMap<Integer, BlockView> views = new TreeMap<>();
    private final Map<MarkKind, List<Mark>> marks = new EnumMap<>(MarkKind.class);
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
    private final Lazily<ReadingMenu> menu;
    private Lettering letters;
    private Document document = Document.EMPTY;
    private Paper paper;
    private Heights heights = new Heights(document);
    private Selection selection = new Selection("");

    /// What is seen begins in this block, so far below its top.
    private int top;

    private double into;
    private boolean settling;
    private String pressedLink = "";

    /// @param openLink told the address of a link that was clicked
    public ReadingPane(ReadingOptions options, Messages messages, Consumer<String> openLink) {
        this.options = options;
        this.messages = messages;
        this.openLink = openLink;
        menu = new Lazily<>(() -> new ReadingMenu(this, options, messages));
        letters = new Lettering(options.fontSizeProperty().get());
        paper = new Paper(document, letters, messages);
        layOut();
        options.readingWidthProperty().subscribe(this::requestLayout);
        options.fontSizeProperty()
                .subscribe(
                        size -> {
                            letters = new Lettering(size.doubleValue());
                            takeOffViews();
                            paper = new Paper(document, letters, messages);
                            requestLayout();
                        });
    }

    private void layOut() {
        getStyleClass().add("reading-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(0, 0);
        page.setManaged(false);
        page.setClip(clip);
        page.setCursor(Cursor.TEXT);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(this::barMoved);
        getChildren().setAll(page, bar);
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        page.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows another document from its beginning.
    public void show(Document shown) {
        takeOffViews();
        document = shown;
        paper = new Paper(document, letters, messages);
        heights = new Heights(document);
        selection = new Selection(document.text());
        marks.clear();
        top = 0;
        into = 0;
        requestLayout();
    }

    public Document document() {
        return document;
    }

    private void takeOffViews() {
        page.getChildren().clear();
        views.clear();
        heights = new Heights(document);
    }

    // --- Selecting and copying

    /// What is selected; empty when nothing is.
    public String selection() {
        return selection.words();
    }

    public void selectAll() {
        selection.all();
        showSelection();
    }

    /// Puts what is selected on the clipboard, or all where nothing is.
    public void copy() {
        Clip.copy(selection.words().isEmpty() ? document.text() : selection.words());
    }

    private void showSelection() {
        List<Mark> selected =
                selection.start() == selection.end()
                        ? List.of()
                        : List.of(
                                new Mark(MarkKind.SELECTED, selection.start(), selection.end()));
        marks.put(MarkKind.SELECTED, selected);
        views.values().forEach(this::mark);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        int place = placeAt(event);
        switch (event.getClickCount()) {
            case 1 -> {
                if (event.isShiftDown()) {
                    selection.to(place);
                } else {
                    selection.set(place, place);
                }
            }
            case 2 -> selection.word(place);
            default -> selection.line(place);
        }
        pressedLink = linkAt(event);
        showSelection();
        event.consume();
    }

    private void showMenu(ContextMenuEvent event) {
        menu.get().show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getY() < 0) {
            scrollBy(event.getY() / 4);
        } else if (event.getY() > getHeight()) {
            scrollBy((event.getY() - getHeight()) / 4);
        }
        selection.to(placeAt(event));
        showSelection();
        event.consume();
    }

    private void release(MouseEvent event) {
        boolean clicked = !pressedLink.isEmpty() && pressedLink.equals(linkAt(event));
        if (clicked && selection.start() == selection.end()) {
            openLink.accept(pressedLink);
        }
        pressedLink = "";
    }

    private void point(MouseEvent event) {
        page.setCursor(linkAt(event).isEmpty() ? Cursor.TEXT : Cursor.HAND);
    }

    private String linkAt(MouseEvent event) {
        for (BlockView view : views.values()) {
            if (view.isVisible() && view.getBoundsInParent().contains(event.getX(), event.getY())) {
                return view.linkAt(
                        event.getX() - view.getLayoutX(), event.getY() - view.getLayoutY());
            }
        }
        return "";
    }

    private int placeAt(MouseEvent event) {
        int place = 0;
        for (BlockView view : views.values()) {
            if (!view.isVisible()) {
                continue;
            }
            double y = event.getY() - view.getLayoutY();
            if (y < 0 && place > 0) {
                return place;
            }
            place = view.placeAt(event.getX() - view.getLayoutX(), y);
            if (y < view.getHeight()) {
                return place;
            }
        }
        return place;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            selectAll();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        }
    }

    // --- Marking

    /// Marks stretches of the text; those of the same kind that were marked before no longer are.
    public void mark(MarkKind kind, List<Mark> wanted) {
        marks.put(kind, List.copyOf(wanted));
        views.values().forEach(this::mark);
    }

    private void mark(BlockView view) {
        int start = view.block().start();
        int end = view.block().end();
        List<Mark> here = new ArrayList<>();
        for (List<Mark> kind : marks.values()) {
            for (int i = firstBehind(kind, start); i < kind.size(); i++) {
                if (kind.get(i).start() >= end) {
                    break;
                }
                here.add(kind.get(i));
            }
        }
        view.mark(here);
    }

    /// The first of the marks, which are in order, that ends behind `place`.
    private static int firstBehind(List<Mark> marks, int place) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    // --- Scrolling

    /// How far the text is scrolled, in pixels; of what is out of sight a guess.
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// Moves the text by pixels; down where above 0.
    public void scrollBy(double pixels) {
        into += pixels;
        requestLayout();
    }

    /// Moves the text by a part of what is seen of it.
    public void scrollByPages(double pages) {
        scrollBy(pages * getHeight());
    }

    public void scrollToStart() {
        moveTo(0, 0);
    }

    public void scrollToEnd() {
        moveTo(Math.max(0, heights.count() - 1), END);
    }

    boolean isAtStart() {
        return top == 0 && into <= 0;
    }

    boolean isAtEnd() {
        return bar.getValue() >= bar.getMax() - 1;
    }

    /// The block that what is seen begins in.
    int topBlock() {
        return top;
    }

    /// How much of that block is above, from 0 to 1.
    double topShare() {
        double height = heights.count() == 0 ? 0 : heights.of(top);
        return height <= 0 ? 0 : Math.clamp(into / height, 0, 1);
    }

    /// Puts a share of a block above what is seen.
    void moveToShare(int block, double share) {
        if (block < heights.count()) {
            measure(block);
            moveTo(block, share * heights.of(block));
        }
    }

    private void moveTo(int block, double below) {
        top = block;
        into = below;
        requestLayout();
    }

    /// Scrolls until the place is in view, unless it is.
    public void reveal(int place) {
        layout();
        int block = document.blockAt(place);
        if (heights.count() == 0) {
            return;
        }
        measure(block);
        BlockView view = viewOf(block);
        view.fit(lineWidth(), room(), heights.of(block));
        double inBlock = view.topOf(place);
        double y = view.getLayoutY() + inBlock;
        boolean seen =
                view.isVisible() && y >= 0 && y + letters.lineHeight() * 2 <= getHeight();
        if (!seen) {
            moveTo(block, inBlock - getHeight() / 3);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && heights.total() > getHeight()) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void barMoved(Number value) {
        if (settling) {
            return;
        }
        if (value.doubleValue() >= bar.getMax()) {
            scrollToEnd();
        } else {
            int block = heights.at(value.doubleValue());
            moveTo(block, value.doubleValue() - heights.above(block));
        }
    }

    // --- Laying out

    private double room() {
        return Math.max(1, getWidth() - 2 * BESIDE);
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

    private void measure(int block) {
        if (!heights.isMeasured(block)) {
            double height = viewOf(block).heightIn(lineWidth(), room());
            heights.measured(block, height + marginAbove(block) + marginBelow(block));
        }
    }

    private BlockView viewOf(int block) {
        BlockView known = views.get(block);
        if (known != null) {
            return known;
        }
        BlockView view = BlockView.of(document.blocks().get(block), paper);
        views.put(block, view);
        view.setVisible(false);
        mark(view);
        page.getChildren().add(view);
        view.applyCss();
        return view;
    }

    /// How tall the document is in a width, as far as `enough`.
    public double heightIn(double width, double enough) {
        double room = Math.max(1, width - 2 * BESIDE);
        double line = lineIn(room);
        double height = 0;
        for (int i = 0; i < heights.count() && height < enough; i++) {
            height += viewOf(i).heightIn(line, room) + marginAbove(i) + marginBelow(i);
        }
        return Math.min(height, enough);
    }

    @Override
    protected void layoutChildren() {
        double viewport = getHeight();
        page.resizeRelocate(0, 0, getWidth(), viewport);
        clip.setWidth(getWidth());
        clip.setHeight(viewport);
        heights.guessFor(lineWidth(), letters.size());
        if (heights.count() > 0) {
            int last = settle(viewport);
            place(last);
        }
        settleBar(viewport);
    }

    /// Finds the block at the top, and measures all that is seen.
    ///
    /// @return the last block that is seen
    private int settle(double viewport) {
        top = Math.clamp(top, 0, heights.count() - 1);
        measure(top);
        while (into < 0 && top > 0) {
            top--;
            measure(top);
            into += heights.of(top);
        }
        while (top < heights.count() - 1 && into >= heights.of(top)) {
            into -= heights.of(top);
            top++;
            measure(top);
        }
        into = Math.max(0, into);
        int last = top;
        double bottom = heights.of(top) - into;
        while (bottom < viewport && last < heights.count() - 1) {
            last++;
            measure(last);
            bottom += heights.of(last);
        }
        double space = viewport - bottom;
        // The end stays at the bottom, unless all is seen.
        while (space > 0 && (into > 0 || top > 0)) {
            if (into > 0) {
                double step = Math.min(space, into);
                into -= step;
                space -= step;
            } else {
                top--;
                measure(top);
                into = heights.of(top);
            }
        }
        return last;
    }

    private void place(int last) {
        views.headMap(top - KEPT).clear();
        views.tailMap(last + KEPT, false).clear();
        page.getChildren().removeIf(node -> !views.containsValue(node));
        double y = -into;
        for (Map.Entry<Integer, BlockView> entry : views.entrySet()) {
            entry.getValue().setVisible(entry.getKey() >= top && entry.getKey() <= last);
        }
        for (int i = top; i <= last; i++) {
            BlockView view = viewOf(i);
            double margins = marginAbove(i) + marginBelow(i);
            view.setLayoutX(BESIDE);
            view.setLayoutY(snapPositionY(y + marginAbove(i)));
            view.fit(lineWidth(), room(), heights.of(i) - margins);
            y += heights.of(i);
        }
    }

    private void settleBar(double viewport) {
        double total = heights.total();
        double max = Math.max(0, total - viewport);
        settling = true;
        bar.setVisible(max > 0.5);
        bar.setMax(max);
        bar.setVisibleAmount(total <= 0 ? 0 : max * viewport / total);
        bar.setUnitIncrement(letters.lineHeight() * 2);
        bar.setBlockIncrement(viewport * 0.9);
        bar.setValue(heights.count() == 0 ? 0 : Math.min(max, heights.above(top) + into));
        settling = false;
        double wide = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - wide, 0, wide, viewport);
        position.set(bar.getValue());
    }
}
