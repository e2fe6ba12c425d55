package org.pairwright.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A few words in the middle of an otherwise empty place, with what to do next. The first button is
/// the one that most will want.
public final class Notice extends VBox {
    private static final double WIDEST = 720;

    /// About 80 characters.
    private static final double WIDEST_WORDS = 520;

    private static final double BAR = 360;

    /// Farther from the words than the words are from each other.
    private static final Insets ACTIONS = new Insets(8, 0, 0, 0);

    private final String title;
    private final FlowPane actions = new FlowPane(12, 12);

    /// @param tone the style class that colors the sign: `accent`, `good`, `warn` or `bad`
    public Notice(Ikon sign, String tone, String title, String what) {
        super(12);
        this.title = title;
        getStyleClass().add("notice-pane");
        setAlignment(Pos.CENTER);
        setMaxSize(WIDEST, USE_PREF_SIZE);
        FontIcon icon = new FontIcon(sign);
        icon.getStyleClass().addAll("notice-icon", tone);
        Label heading = Texts.of(title, "screen-title");
        Label words = Texts.of(what, "muted", "notice-words");
        words.setWrapText(true);
        words.setAlignment(Pos.CENTER);
        words.setMaxWidth(WIDEST_WORDS);
        words.setTextAlignment(TextAlignment.CENTER);
        actions.setAlignment(Pos.CENTER);
        VBox.setMargin(actions, ACTIONS);
        actions.managedProperty().bind(Bindings.isNotEmpty(actions.getChildren()));
        getChildren().setAll(icon, heading, words, actions);
    }

    public void add(Button action) {
        if (actions.getChildren().isEmpty()) {
            action.getStyleClass().add("accent");
        }
        action.setMinWidth(USE_PREF_SIZE);
        actions.getChildren().add(action);
    }

    /// Shows something between the words and the buttons.
    public void show(Node more) {
        getChildren().add(getChildren().indexOf(actions), more);
    }

    /// Shows there how far it is.
    ///
    /// @param share from 0 to 1; less than 0 while that is unknown
    public void showProgress(String id, ObservableValue<? extends Number> share) {
        ProgressBar bar = new ProgressBar();
        bar.setId(id);
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(title);
        bar.progressProperty().bind(share);
        show(bar);
    }
}
