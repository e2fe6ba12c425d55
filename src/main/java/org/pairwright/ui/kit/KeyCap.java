package org.pairwright.ui.kit;

import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A key's name, drawn as the key. Arrows are drawn as icons: as letters they are too small.
public final class KeyCap extends Label {
    private static final Map<Character, Feather> ARROWS =
            Map.of(
                    '←', Feather.ARROW_LEFT,
                    '→', Feather.ARROW_RIGHT,
                    '↑', Feather.ARROW_UP,
                    '↓', Feather.ARROW_DOWN);

    private final StringProperty words = new SimpleStringProperty("");

    /// A key that is always the same.
    public KeyCap(String key) {
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
        // Screen readers hear of the key from what it does.
        setFocusTraversable(false);
        words.subscribe(this::show);
        words.set(key);
    }

    /// The key of an act, as it changes; gone while it has none.
    public KeyCap(KeyMap keys, Act act) {
        this("");
        words.bind(keys.wordsFor(act));
        visibleProperty().bind(words.isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /// Draws another key instead.
    public void show(String key) {
        int letters = key.length();
        while (letters > 0 && isArrowOrSpace(key.charAt(letters - 1))) {
            letters--;
        }
        setText(key.substring(0, letters));
        // An icon says nothing to who does not see it.
        setAccessibleText(key);
        HBox arrows = new HBox(2);
        for (char arrow : key.substring(letters).replace(" ", "").toCharArray()) {
            arrows.getChildren().add(new FontIcon(ARROWS.get(arrow)));
        }
        setGraphic(arrows.getChildren().isEmpty() ? null : arrows);
        setContentDisplay(
                letters == 0 && getGraphic() != null
                        ? ContentDisplay.GRAPHIC_ONLY
                        : ContentDisplay.RIGHT);
    }

    private static boolean isArrowOrSpace(char letter) {
        return letter == ' ' || ARROWS.containsKey(letter);
    }
}
