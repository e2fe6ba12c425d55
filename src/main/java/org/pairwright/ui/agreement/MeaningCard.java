package org.pairwright.ui.agreement;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What a headline means, in sentences, beside the other figures for the same labels.
final class MeaningCard extends VBox {
    private static final double WIDEST = 620;

    /// @param close lets it go
    MeaningCard(Headline headline, Runnable close, Messages messages) {
        super(12);
        setId("agreement-meaning");
        getStyleClass().addAll("card", "agreement-card", "agreement-meaning");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button away = new Button("", new FontIcon(Feather.X));
        away.setId("agreement-meaning-close");
        away.getStyleClass().add("icon-button");
        away.setAccessibleText(messages.of("agreement.meaning.close"));
        away.setOnAction(event -> close.run());
        HBox top =
                new HBox(
                        8,
                        Texts.of(
                                messages.of("agreement.meaning.title", headline.title()),
                                "card-title"),
                        gap,
                        away);
        top.getStyleClass().add("agreement-top");
        VBox sentences = new VBox(8);
        for (String sentence : headline.meaning()) {
            Label said = Texts.of(sentence);
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            said.setMaxWidth(WIDEST);
            sentences.getChildren().add(said);
        }
        HBox.setHgrow(sentences, Priority.ALWAYS);
        sentences.setMinWidth(0);
        HBox below = new HBox(32, sentences, numbers(headline.numbers()));
        getChildren().setAll(top, below);
    }

    private static GridPane numbers(List<List<String>> rows) {
        GridPane table = new GridPane(24, 6);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(names);
        table.setMinWidth(USE_PREF_SIZE);
        for (int i = 0; i < rows.size(); i++) {
            Label number = Texts.of(rows.get(i).get(1), "small", "figures");
            number.setMinWidth(USE_PREF_SIZE);
            table.addRow(i, Texts.of(rows.get(i).get(0), "small", "muted"), number);
        }
        return table;
    }
}
