package org.pairwright.ui.release;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.dataset.release.Figures;
import org.pairwright.service.ReleasePreview;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// How long the responses are, and whether the better one tends to be the longer.
final class LengthCard extends VBox {
    /// A share of fewer pairs says nothing.
    private static final long ENOUGH = 20;

    LengthCard(ReleasePreview found, Messages messages) {
        super(12);
        setId("release-lengths");
        Figures figures = found.figures();
        int kind = ReleaseWords.kind(found.labels());
        getStyleClass().addAll("card", "release-card");
        Label heading = Texts.of(title(figures, kind, messages), "card-title");
        heading.setWrapText(true);
        FlowPane legend =
                new FlowPane(
                        16,
                        6,
                        sign("accent", messages.of("release.lengths.good", kind)),
                        sign("mid", messages.of("release.lengths.bad", kind)));
        getChildren().setAll(heading, legend, new LengthChart(figures.lengths(), kind, messages));
    }

    private static String title(Figures figures, int kind, Messages messages) {
        if (figures.ranked() == 0) {
            return messages.of("release.lengths.plain");
        }
        return figures.ranked() < ENOUGH
                ? messages.of("release.lengths.few", figures.goodLonger(), figures.ranked(), kind)
                : messages.of(
                        "release.lengths.title",
                        (double) figures.goodLonger() / figures.ranked(),
                        kind);
    }

    static Node sign(String tone, String what) {
        Region sign = new Region();
        sign.getStyleClass().addAll("release-part", "release-sign", tone);
        HBox legend = new HBox(6, sign, Texts.of(what, "small"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }
}
