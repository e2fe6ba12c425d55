package org.pairwright.ui.shell;

import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;

/// Where one can go, at the window's left edge.
final class Rail extends VBox {
    private static final double BRAND = 32;

    private final Messages messages;
    private final Button label;
    private final Button bring;
    private final Button look;

    Rail(Messages messages, Runnable onLabel, Runnable onImport, Runnable onLook) {
        super(4);
        this.messages = messages;
        setId("rail");
        getStyleClass().add("rail");
        label = item("go-label", messages.of("shell.rail.label"), Feather.COLUMNS, onLabel);
        bring = item("go-import", messages.of("shell.rail.import"), Feather.DOWNLOAD, onImport);
        look = item("go-look", "", Feather.SUN, onLook);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox brand = new VBox(brand());
        brand.getStyleClass().add("brand");
        getChildren().setAll(brand, label, bring, gap, look);
    }

    private static Button item(String id, String text, Ikon icon, Runnable act) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
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

    void showHere(boolean labeling) {
        mark(label, labeling);
        mark(bring, !labeling);
    }

    private static void mark(Button button, boolean here) {
        button.getStyleClass().remove("here");
        if (here) {
            button.getStyleClass().add("here");
        }
    }

    void showLook(Look worn) {
        switch (worn) {
            case SYSTEM -> showLook(Feather.MONITOR, messages.of("shell.look.system"));
            case LIGHT -> showLook(Feather.SUN, messages.of("shell.look.light"));
            case DARK -> showLook(Feather.MOON, messages.of("shell.look.dark"));
        }
    }

    private void showLook(Ikon icon, String name) {
        look.setText(name);
        look.setGraphic(new FontIcon(icon));
        look.setAccessibleText(messages.of("shell.look.spoken", name));
    }
}
