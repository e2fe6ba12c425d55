package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;

/// Shows a document, to be read, scrolled and selected. Only what is seen of it is laid out, so
/// that its length costs nothing. The next document can be laid out ahead, and those shown last are
/// kept as they were laid out.
public final class ReadingPane extends Region {
    private final ReadingOptions options;
    private final Messages messages;
    private final ReadingBar bar;
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
    private final Lazily<ReadingMenu> menu;
    private final SelectByMouse selecting;
    private final Lazily<NotedPlaces> noted;
    private Lettering letters;
    private final Sheets sheets;
    private Sheet sheet;

    /// @param openLink told the address of a link that was clicked
    public ReadingPane(ReadingOptions options, Messages messages, Consumer<String> openLink) {
        this.options = options;
        this.messages = messages;
        letters = new Lettering(options.fontSizeProperty().get());
        sheets = new Sheets(getChildren(), this::sheetOf);
        sheet = sheets.of(Document.EMPTY);
        menu = new Lazily<>(() -> new ReadingMenu(this, options, messages, openLink));
        selecting = new SelectByMouse(this, openLink, sheet);
        noted = new Lazily<>(() -> new NotedPlaces(this, (x, y) -> sheet.placeAt(x, y)));
        bar = new ReadingBar(getChildren(), this::scrollToDistance, this::scrollToEnd);
        layOut();
        options.readingWidthProperty().subscribe(this::requestLayout);
        options.fontSizeProperty()
                .subscribe(size -> {
                    if (size.doubleValue() != letters.size()) {
                        write(size.doubleValue());
                    }
                });
    }

    private void layOut() {
        getStyleClass().add("reading-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(0, 0);
        sheet.setVisible(true);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        sheets.putAside();
                    }
                });
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Sheet sheetOf(Document document) {
        return new Sheet(document, new Paper(document, letters, messages), options);
    }

    /// Shows another document from its beginning.
    public void show(Document document) {
        putUp(sheets.of(document));
        sheet.begin();
        selecting.on(sheet);
    }

    private void putUp(Sheet wanted) {
        sheet.setVisible(false);
        sheet = wanted;
        sheet.setVisible(true);
        requestLayout();
    }

    /// Lays out a bit more of a document that will be shown next, so that showing it takes no time.
    ///
    /// @return whether all of it is laid out that will be seen
    public boolean prepare(Document next) {
        return !canLayOut() || prepare(sheets.of(next));
    }

    private boolean prepare(Sheet next) {
        return next.equals(sheet) || next.prepare(getWidth(), getHeight());
    }

    /// The same for a conversation, which will be shown from its last turn on.
    public boolean prepareLastTurn(Document next) {
        if (!canLayOut()) {
            return true;
        }
        Sheet prepared = sheets.of(next);
        if (!prepared.equals(sheet)) {
            prepared.scrolled().to(next.lastTurn(), 0);
        }
        return prepare(prepared);
    }

    /// Nothing is laid out before it is known how wide; nor once its window is gone: there are no
    /// colors any more to do it in.
    private boolean canLayOut() {
        return getWidth() > 0
                && getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    /// The same document in letters of another size, from the same place on.
    private void write(double size) {
        letters = new Lettering(size);
        Sheet before = sheet;
        sheets.clear();
        putUp(sheets.of(before.document()));
        sheet.takeMarks(before);
        sheet.scrolled().to(before.scrolled().top(), 0);
        selecting.goOnOn(sheet);
    }

    public Document document() {
        return sheet.document();
    }

    /// What is selected; empty when nothing is.
    public String selection() {
        return selecting.words();
    }

    public void selectAll() {
        selecting.selectAll();
    }

    /// Puts what is selected on the clipboard, or all where nothing is.
    public void copy() {
        Clip.copy(selection().isEmpty() ? document().text() : selection());
    }

    /// Marks stretches of the text; those of the same kind that were marked before no longer are.
    void mark(MarkKind kind, List<Mark> wanted) {
        sheet.mark(kind, wanted);
    }

    /// Marks stretches of which something is told: where the mouse is over one, and to a screen
    /// reader. Those that were marked so before no longer are.
    ///
    /// @param notes in order and apart
    public void note(List<Note> notes) {
        mark(
                MarkKind.NOTED,
                notes.stream().map(it -> new Mark(MarkKind.NOTED, it.from(), it.to())).toList());
        if (!notes.isEmpty() || noted.ready().isPresent()) {
            noted.get().show(notes);
        }
    }

    private void showMenu(ContextMenuEvent event) {
        menu.get().offerLinks();
        menu.get().show(this, event.getScreenX(), event.getScreenY());
        event.consume();
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

    // --- Scrolling

    /// How far the text is scrolled, in pixels; of what is out of sight a guess.
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// Moves the text by pixels; down where above 0.
    public void scrollBy(double pixels) {
        sheet.scrolled().by(pixels);
        requestLayout();
    }

    /// Moves the text by a part of what is seen of it.
    public void scrollByPages(double pages) {
        scrollBy(pages * getHeight());
    }

    public void scrollToStart() {
        sheet.scrolled().to(0, 0);
        requestLayout();
    }

    public void scrollToEnd() {
        sheet.scrolled().toEnd();
        requestLayout();
    }

    /// Begins with the last turn of a conversation.
    public void scrollToLastTurn() {
        sheet.scrolled().to(document().lastTurn(), 0);
        requestLayout();
    }

    /// Whether its beginning is in view.
    public boolean isAtStart() {
        return sheet.scrolled().isAtStart();
    }

    /// Whether its end is in view.
    public boolean isAtEnd() {
        return sheet.isAtEnd();
    }

    /// The block that what is seen begins in, and how much of it is above: `2.5` is the middle of
    /// the third.
    double place() {
        return sheet.scrolled().top() + sheet.scrolled().share();
    }

    void moveToPlace(double place) {
        sheet.scrolled().toShare((int) place, place - (int) place);
        requestLayout();
    }

    /// Scrolls until a place of the text is in view, unless it is.
    public void reveal(int place) {
        layout();
        sheet.reveal(place);
        requestLayout();
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && sheet.total() > getHeight()) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void scrollToDistance(double pixels) {
        sheet.scrolled().toDistance(pixels);
        requestLayout();
    }

    /// Whether there is a scroll bar where the text is too long; without one, something else says
    /// that it goes on.
    public void wantBar(boolean wanted) {
        if (bar.want(wanted)) {
            requestLayout();
        }
    }

    // --- Laying out

    /// How tall the document is in a width, as far as `enough`.
    public double heightIn(double width, double enough) {
        return sheet.heightIn(width, enough);
    }

    /// How tall the last turn of a conversation is in a width, with as many lines before it as have
    /// room in `enough`: seen from its end, none is cut at the top then.
    public double heightOfEnd(double width, double enough) {
        return sheet.heightFrom(document().lastTurn(), width, enough);
    }

    /// Where the middle of the first line is while nothing is scrolled.
    public double firstLine() {
        return Sheet.ABOVE + letters.lineHeight() / 2;
    }

    @Override
    protected void layoutChildren() {
        sheet.fit(getWidth(), getHeight());
        position.set(
                bar.show(
                        getWidth(),
                        getHeight(),
                        sheet.total(),
                        sheet.scrolled().distance(),
                        letters.lineHeight()));
    }
}
