package org.pairwright.ui.labeling;

import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.ReadingText;
import org.pairwright.ui.kit.Texts;

/// The functions that a turn calls, as they were written.
final class ToolCalls extends VBox {
    ToolCalls(String json, Messages messages) {
        super(4);
        getStyleClass().add("tool-calls");
        ReadingText text = ReadingText.monospaced(13);
        text.setText(json);
        getChildren().setAll(Texts.of(messages.of("label.toolCalls"), "small", "muted"), text);
    }
}
