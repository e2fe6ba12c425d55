package org.pairwright.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Screen;

/// In the place of a screen that somebody's role does not let them use: who may.
final class Refused implements Screen {
    private final StackPane body = new StackPane();
    private final HBox foot = new HBox();
    private final Acts acts = new Acts();

    /// @param why who may, in a sentence
    /// @param otherwise lets somebody else act
    Refused(String why, KeyMap keys, Messages messages, Runnable otherwise) {
        Notice notice = new Notice(Feather.LOCK, "accent", messages.of("shell.refused.title"), why);
        notice.setId("refused");
        Button change =
                new KeyButton(keys, messages)
                        .of(
                                "refused-change",
                                "shell.refused.change",
                                ShellActs.ANNOTATOR,
                                otherwise);
        notice.add(change);
        body.getChildren().setAll(notice);
    }

    @Override
    public Parent body() {
        return body;
    }

    @Override
    public Node foot() {
        return foot;
    }

    @Override
    public Acts acts() {
        return acts;
    }
}
