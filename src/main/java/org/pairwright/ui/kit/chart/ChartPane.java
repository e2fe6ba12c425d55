package org.pairwright.ui.kit.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.pairwright.ui.kit.Texts;

/// Shows a plot, and what each spot of it says: to the mouse, to the arrow keys and to a screen
/// reader. Enter or a click leads to the pairs behind a spot.
public final class ChartPane extends Region {
    private static final double NARROWEST = 160;

    /// The mouse that stays so long does not only pass by.
    private static final Duration RESTING = Duration.millis(250);

    private final Plot plot;
    private final String title;
    private final Consumer<String> open;
    private final Canvas canvas = new Canvas();
    private final Canvas foot = new Canvas();
    private final ChartInks inks;
    private final ReadOnlyObjectWrapper<Optional<Spot>> here =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Tooltip tip = new Tooltip();
    private Picture least = Picture.EMPTY;
    private Picture picture = Picture.EMPTY;
    private boolean footed = true;
    private int chosen;
    private boolean hinted;
    private IntConsumer looked = spot -> {};
    private Consumer<Area> led = area -> {};
    private final PauseTransition resting = new PauseTransition(RESTING);

    /// @param title what it shows
    /// @param open leads to the pairs that an expression means
    public ChartPane(Plot plot, String title, Consumer<String> open) {
        this.plot = plot;
        this.title = title;
        this.open = open;
        inks = new ChartInks(this, this::requestLayout);
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(title);
        setFocusTraversable(true);
        setMinWidth(NARROWEST);
        getChildren().add(canvas);
        focusedProperty().subscribe(focused -> tell(focused ? spot() : Optional.empty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> {
            resting.stop();
            tell(isFocused() ? spot() : Optional.empty());
        });
        setOnMouseClicked(this::click);
    }

    /// The spot that the mouse or the keyboard is at.
    public ReadOnlyObjectProperty<Optional<Spot>> hereProperty() {
        return here.getReadOnlyProperty();
    }

    ChartInks inks() {
        return inks;
    }

    /// Told by its number at which spot somebody looks: whom the keys led there, or whose mouse
    /// rests there.
    public void onLook(IntConsumer told) {
        looked = told;
    }

    /// Told where keys led, in this one's own pixels.
    public void onLead(Consumer<Area> told) {
        led = told;
    }

    /// Takes what belongs to all of the picture, such as its axis, out of it.
    ///
    /// @return that, for a place below this one where it stays while this is scrolled
    public Node takeFoot() {
        footed = false;
        requestLayout();
        return foot;
    }

    /// How high that is.
    public double footHeight(double width) {
        return leastAt(width < 0 ? NARROWEST : width).foot();
    }

    /// How high it is where there is more height than it can use.
    public double highest(double width) {
        double wide = leastAt(width).width();
        Picture most = plot.draw(wide, Double.MAX_VALUE, Texts::width);
        return footed ? most.height() : most.height() - most.foot();
    }

    private Optional<Spot> spot() {
        return chosen < picture.spots().size()
                ? Optional.of(picture.spots().get(chosen))
                : Optional.empty();
    }

    private void tell(Optional<Spot> spot) {
        here.set(spot);
        setAccessibleText(spot.map(it -> title + ": " + it.words()).orElse(title));
        requestLayout();
    }

    /// Where a spot is in a picture of another size.
    private Optional<Spot> again(Spot before) {
        return picture.spots().stream()
                .filter(it -> it.words().equals(before.words()))
                .filter(it -> it.pairs().equals(before.pairs()))
                .findFirst();
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || picture.spots().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> go(event, picture.next(chosen, Picture.Way.LEFT));
            case RIGHT -> go(event, picture.next(chosen, Picture.Way.RIGHT));
            case UP -> go(event, picture.next(chosen, Picture.Way.UP));
            case DOWN -> go(event, picture.next(chosen, Picture.Way.DOWN));
            case HOME -> go(event, 0);
            case END -> go(event, picture.spots().size() - 1);
            case ENTER -> {
                event.consume();
                spot().ifPresent(this::open);
            }
            default -> {
                // Other keys are not the picture's.
            }
        }
    }

    private void go(KeyEvent event, int spot) {
        event.consume();
        chosen = spot;
        tell(spot());
        spot().map(Spot::area).ifPresent(led);
        looked.accept(spot);
    }

    private void open(Spot spot) {
        if (!spot.pairs().isEmpty()) {
            open.accept(spot.pairs());
        }
    }

    private void point(MouseEvent event) {
        Optional<Integer> number = picture.spotAt(event.getX(), event.getY());
        Optional<Spot> spot = number.map(picture.spots()::get);
        if (!spot.equals(here.get())) {
            tell(spot);
            resting.stop();
            number.ifPresent(this::rest);
        }
        spot.ifPresent(it -> tip.setText(it.words()));
        if (spot.isPresent() != hinted) {
            hinted = spot.isPresent();
            if (hinted) {
                Tooltip.install(this, tip);
            } else {
                Tooltip.uninstall(this, tip);
            }
        }
    }

    private void rest(int spot) {
        resting.setOnFinished(event -> looked.accept(spot));
        resting.playFromStart();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            picture.spotAt(event.getX(), event.getY())
                    .ifPresent(at -> {
                        chosen = at;
                        open(picture.spots().get(at));
                    });
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROWEST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Picture drawn = leastAt(width < 0 ? NARROWEST : width);
        return footed ? drawn.height() : drawn.height() - drawn.foot();
    }

    /// Most ask again for the width that it has.
    private Picture leastAt(double width) {
        double wide = Math.max(NARROWEST, Math.floor(width));
        if (least.width() != wide) {
            least = plot.draw(wide, Texts::width);
        }
        return least;
    }

    private Picture drawn() {
        Picture needed = leastAt(getWidth());
        double high = Math.floor(getHeight()) + (footed ? 0 : needed.foot());
        return high > needed.height() ? plot.draw(needed.width(), high, Texts::width) : needed;
    }

    @Override
    protected void layoutChildren() {
        picture = drawn();
        chosen = Math.min(chosen, Math.max(0, picture.spots().size() - 1));
        here.set(here.get().flatMap(this::again));
        canvas.setWidth(picture.width());
        canvas.setHeight(footed ? picture.height() : picture.height() - picture.foot());
        ChartPainter.paint(canvas.getGraphicsContext2D(), picture, inks, here.get());
        if (!footed) {
            foot.setWidth(picture.width());
            foot.setHeight(picture.foot());
            ChartPainter.paintFoot(foot.getGraphicsContext2D(), picture, inks);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ChartInks.cssMetaData();
    }
}
