package org.pairwright.ui.shell.palette;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyList;
import org.pairwright.ui.kit.KeyListViewModel;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// All keys on one sheet, to be looked up and changed.
public final class KeySheet extends VBox {
    private static final double WIDEST = 1080;
    private static final double HIGHEST = 640;

    /// So much of the window's height.
    private static final double SHARE = 0.85;

    private final KeyList list;

    /// @param close takes the sheet away
    public KeySheet(KeyListViewModel viewModel, Messages messages, Runnable close) {
        super(12);
        list = new KeyList(viewModel, messages);
        setId("key-sheet");
        getStyleClass().addAll("overlay-card", "key-sheet");
        setMaxWidth(WIDEST);
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .subscribe(height ->
                        setMaxHeight(height == null ? HIGHEST : SHARE * height.doubleValue()));
        Button away = new Button("", new FontIcon(Feather.X));
        away.setId("key-sheet-close");
        away.getStyleClass().add("icon-button");
        away.setAccessibleText(messages.of("keys.sheet.close"));
        away.setOnAction(event -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top =
                new HBox(
                        8,
                        Texts.of(messages.of("keys.sheet.title"), "screen-title"),
                        gap,
                        new KeyCap("Esc"),
                        away);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(top, list);
        // Seen when it is full: an empty sheet would say that there are no keys.
        list.filledProperty().subscribe(filled -> setClip(filled ? null : new Rectangle()));
    }

    /// Ready to be searched.
    public void open() {
        list.focusSearch();
    }
}
