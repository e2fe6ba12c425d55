package org.pairwright.ui.release;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// How many pairs go in, and why not more, as a figure, a bar and its legend.
final class CountsCard extends VBox {
    private final ReleaseWords words;
    private final Messages messages;

    /// @param exported and all of `excluded` add up to `pairs`
    /// @param what the words after the figure
    CountsCard(
            long pairs,
            long exported,
            Map<String, Long> excluded,
            String what,
            ReleaseWords words) {
        super(12);
        this.words = words;
        this.messages = words.messages();
        getStyleClass().addAll("card", "release-card");
        Label figure = Texts.of(messages.of("release.preview.number", exported), "release-figure");
        figure.setId("release-exported");
        Label of = Texts.of(what, "muted");
        of.setWrapText(true);
        HBox line = new HBox(8, figure, of);
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren()
                .setAll(
                        line,
                        new ExclusionBar(pairs, exported, excluded),
                        legend(exported, excluded));
    }

    /// Adds a line of small words.
    CountsCard with(String small) {
        Label label = Texts.of(small, "small", "muted");
        label.setWrapText(true);
        getChildren().add(label);
        return this;
    }

    private FlowPane legend(long exported, Map<String, Long> excluded) {
        FlowPane legend = new FlowPane(16, 6);
        legend.getChildren()
                .add(
                        LengthCard.sign(
                                "good",
                                messages.of(
                                        "release.preview.legend",
                                        messages.of("release.preview.in"),
                                        exported)));
        excluded.forEach((code, number) ->
                legend.getChildren()
                        .add(
                                LengthCard.sign(
                                        ExclusionBar.tone(code),
                                        messages.of(
                                                "release.preview.legend",
                                                words.reason(code),
                                                number))));
        return legend;
    }
}
