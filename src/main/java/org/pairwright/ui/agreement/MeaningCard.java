package org.pairwright.ui.agreement;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// What a headline means, in sentences with their sources, beside the other figures for the same
/// labels.
final class MeaningCard extends VBox {
    private static final double WIDEST = 680;
    private static final double FEW = 320;
    private static final double FIGURES = 400;

    private final Messages messages;

    /// @param close lets it go
    MeaningCard(Headline headline, Runnable close, Messages messages) {
        super(12);
        this.messages = messages;
        setId("agreement-meaning");
        getStyleClass().addAll("card", "agreement-card", "agreement-meaning");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button away = new Button("", new FontIcon(Feather.X));
        away.setId("agreement-meaning-close");
        away.getStyleClass().add("icon-button");
        away.setAccessibleText(messages.of("agreement.meaning.close"));
        away.setOnAction(event -> close.run());
        Label title =
                Texts.of(messages.of("agreement.meaning.title", headline.title()), "card-title");
        HBox top = new HBox(8, title, gap, away);
        top.getStyleClass().add("agreement-top");
        VBox sentences = new VBox(12);
        headline.meaning().forEach(it -> sentences.getChildren().add(said(it)));
        sentences.setPrefWidth(WIDEST);
        sentences.setMaxWidth(WIDEST);
        sentences.setMinWidth(0);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        VBox figures = new VBox(12, numbers(headline.numbers()));
        if (!headline.published().isEmpty()) {
            VBox others =
                    new VBox(
                            6,
                            Texts.of(
                                    messages.of("agreement.meaning.published"), "small", "strong"));
            headline.published().forEach(it -> others.getChildren().add(said(it)));
            figures.getChildren().add(others);
        }
        figures.setMinWidth(FEW);
        figures.setPrefWidth(FIGURES);
        figures.setMaxWidth(FIGURES);
        getChildren().setAll(top, new HBox(40, sentences, figures));
    }

    private VBox said(Headline.Said said) {
        VBox both = new VBox(1, wrapped(said.words(), "agreement-said"));
        if (!said.source().isEmpty()) {
            both.getChildren()
                    .add(
                            wrapped(
                                    messages.of("agreement.meaning.source", said.source()),
                                    "small",
                                    "muted"));
        }
        return both;
    }

    private static Label wrapped(String words, String... tones) {
        Label label = Wrapped.of(words, tones);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static GridPane numbers(List<List<String>> rows) {
        GridPane table = new GridPane(24, 6);
        for (int i = 0; i < rows.size(); i++) {
            Label number = Texts.of(rows.get(i).get(1), "small", "figures");
            number.setMinWidth(USE_PREF_SIZE);
            Label name = Texts.of(rows.get(i).get(0), "small", "muted");
            name.setMinWidth(USE_PREF_SIZE);
            table.addRow(i, name, number);
        }
        return table;
    }
}
