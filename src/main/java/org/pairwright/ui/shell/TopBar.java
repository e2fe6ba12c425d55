package org.pairwright.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What is open, the way to every command, what the screen has to say, and who labels.
final class TopBar extends HBox {
    /// So much is shown of a long title, however narrow the window.
    private static final double LEAST_TITLE = 120;

    private final KeyMap keys;
    private final Messages messages;
    private final Runnable onSearch;
    private final Label title = new Title();
    private final StackPane header = new StackPane();
    private final Button annotator = new Button();
    private final Label role = Texts.of("", "small", "muted", "annotator-role");
    private final Label synced = Texts.of("", "small", "warn-text", "synced");

    TopBar(KeyMap keys, Messages messages, Runnable onSearch, Runnable onAnnotator) {
        super(16);
        this.keys = keys;
        this.messages = messages;
        this.onSearch = onSearch;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("project-title");
        title.getStyleClass().add("project-title");
        annotator.setId("annotator");
        annotator.getStyleClass().add("annotator");
        annotator.setMinWidth(USE_PREF_SIZE);
        annotator.setOnAction(event -> onAnnotator.run());
        synced.setId("synced");
        synced.setMinWidth(USE_PREF_SIZE);
        synced.managedProperty().bind(synced.visibleProperty());
        header.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(header, Priority.ALWAYS);
        role.setId("annotator-role");
        role.setMinWidth(USE_PREF_SIZE);
        role.visibleProperty().bind(annotator.visibleProperty());
        getChildren().setAll(title, header);
        showNoProject();
    }

    /// Puts up what one can press.
    void furnish() {
        KeyTip.on(annotator, ShellActs.ANNOTATOR, keys, messages);
        annotator.setGraphic(new FontIcon(Feather.USER));
        synced.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        HBox who = new HBox(8, role, annotator);
        who.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, synced, search(), header, who);
    }

    private Button search() {
        Label words = Texts.of(messages.of("shell.search.words"), "muted");
        HBox face = new HBox(8, words, new KeyCap(keys, ShellActs.PALETTE));
        face.setAlignment(Pos.CENTER_LEFT);
        Button search = new Button();
        search.setId("search");
        search.setGraphic(face);
        search.getStyleClass().add("search-button");
        search.setMinWidth(USE_PREF_SIZE);
        search.setAccessibleText(messages.of("shell.search.words"));
        search.setOnAction(event -> onSearch.run());
        return search;
    }

    void showProject(String name, String person, String called) {
        title.setText(name);
        annotator.setText(person);
        role.setText(called);
        annotator.setAccessibleText(messages.of("shell.annotator", person, called));
        annotator.setVisible(true);
    }

    /// @param service empty where none keeps the project's folder in step
    void warnOfSync(String service) {
        String words = service.isEmpty() ? "" : messages.of("shell.synced.what", service);
        synced.setText(service);
        synced.setAccessibleText(words);
        synced.setVisible(!service.isEmpty());
        if (synced.isVisible()) {
            // A window of its own, which takes long to make.
            Tooltip tip = new Tooltip(words);
            tip.setWrapText(true);
            tip.setMaxWidth(360);
            synced.setTooltip(tip);
        }
    }

    void showNoProject() {
        warnOfSync("");
        title.setText(messages.of("shell.name"));
        annotator.setVisible(false);
    }

    void showHeader(Node node) {
        header.getChildren().setAll(node);
    }

    /// What is open. A long one is cut off, and some of it is always there.
    private static final class Title extends Label {
        /// Asked for when the fonts are there, and not while the bar is made.
        @Override
        protected double computeMinWidth(double height) {
            return Math.min(LEAST_TITLE, prefWidth(height));
        }
    }
}
