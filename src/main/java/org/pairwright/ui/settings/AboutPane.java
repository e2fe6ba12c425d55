package org.pairwright.ui.settings;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What this program is, where it keeps things, and whose work is in it.
public final class AboutPane extends VBox {
    private final Messages messages;

    public AboutPane(Program program, Messages messages) {
        super(16);
        this.messages = messages;
        setId("about");
        String version =
                program.version().isEmpty()
                        ? messages.of("settings.about.notPackaged")
                        : program.version();
        Label what = Texts.of(messages.of("settings.about.what"), "muted", "notice-words");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        new VBox(
                                4,
                                Texts.of(
                                        messages.of("settings.about.title", version),
                                        "screen-title"),
                                what),
                        place(
                                "about-settings",
                                messages.of("settings.about.settings"),
                                program.settings()),
                        place("about-log", messages.of("settings.about.log"), program.log()),
                        place("about-data", messages.of("settings.about.data"), program.data()),
                        Texts.of(messages.of("settings.about.parts"), "card-title"),
                        parts());
    }

    private Node place(String id, String name, Path path) {
        Label where = Texts.of(path.toString(), "small");
        where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        where.setMinWidth(0);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        Label what = Texts.of(name, "small", "muted");
        what.setMinWidth(80);
        Button copy = new Button(messages.of("settings.about.copy"));
        copy.setId(id);
        copy.setMinWidth(USE_PREF_SIZE);
        copy.getStyleClass().add("quiet-button");
        copy.setAccessibleText(messages.of("settings.about.copySpoken", path.toString()));
        copy.setOnAction(event -> Clip.copy(path.toString()));
        HBox line = new HBox(12, what, where, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node parts() {
        GridPane grid = new GridPane(16, 4);
        int half = (Program.PARTS.size() + 1) / 2;
        for (int i = 0; i < Program.PARTS.size(); i++) {
            Program.Part part = Program.PARTS.get(i);
            int column = i < half ? 0 : 2;
            Label name = Texts.of(part.name(), "small");
            Label license = Texts.of(part.license(), "small", "muted");
            name.setMinWidth(USE_PREF_SIZE);
            license.setMinWidth(USE_PREF_SIZE);
            grid.add(name, column, i % half);
            grid.add(license, column + 1, i % half);
        }
        return grid;
    }
}
