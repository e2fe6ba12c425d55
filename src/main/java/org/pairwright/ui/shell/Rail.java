package org.pairwright.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;

/// Where one can go, at the window's left edge.
final class Rail extends VBox {
    private static final double BRAND = 32;

    private final KeyMap keys;
    private final Messages messages;
    private final Acts acts;
    private final Map<Spot, Button> buttons = new EnumMap<>(Spot.class);
    private Optional<Spot> here = Optional.empty();
    private List<Node> rest = List.of();
    private boolean inProject;

    /// Empty until it is furnished.
    ///
    /// @param acts what the window can do
    Rail(KeyMap keys, Messages messages, Acts acts) {
        super(4);
        this.keys = keys;
        this.messages = messages;
        this.acts = acts;
        setId("rail");
        getStyleClass().add("rail");
    }

    /// Puts up what one can press, one half of it.
    void furnish() {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox brand = new VBox(brand());
        brand.getStyleClass().add("brand");
        List<Node> all = new ArrayList<>(List.of(brand));
        for (Spot spot : Spot.values()) {
            if (spot == Spot.PROJECTS) {
                all.add(gap);
            }
            Button button = new Button(messages.of(spot.words()), new FontIcon(spot.icon()));
            button.setId(spot.id());
            button.setOnAction(event -> acts.perform(spot.act()));
            button.managedProperty().bind(button.visibleProperty());
            buttons.put(spot, KeyTip.on(button, spot.act(), keys, messages));
            all.add(button);
        }
        showProject(inProject);
        here.ifPresent(this::showHere);
        getChildren().setAll(all.subList(0, all.size() / 2));
        rest = all.subList(all.size() / 2, all.size());
    }

    /// Puts up the other half.
    void furnishRest() {
        getChildren().addAll(rest);
        rest = List.of();
    }

    /// Two halves, left and right.
    private static Group brand() {
        Rectangle left = new Rectangle(BRAND / 2, BRAND);
        Rectangle right = new Rectangle(BRAND / 2, 0, BRAND / 2, BRAND);
        left.getStyleClass().add("brand-left");
        right.getStyleClass().add("brand-right");
        Group brand = new Group(left, right);
        Rectangle rounded = new Rectangle(BRAND, BRAND);
        rounded.setArcWidth(14);
        rounded.setArcHeight(14);
        brand.setClip(rounded);
        return brand;
    }

    void showHere(Spot shown) {
        here = Optional.of(shown);
        buttons.forEach((spot, button) -> {
            button.getStyleClass().remove("here");
            if (spot == shown) {
                button.getStyleClass().add("here");
            }
        });
    }

    /// @param open whether there is a project to go into
    void showProject(boolean open) {
        inProject = open;
        buttons.forEach((spot, button) -> button.setVisible(open || !spot.needsProject()));
    }
}
