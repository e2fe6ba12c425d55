package org.pairwright.ui.agreement;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// One headline: its figure, what stands beside it, and the way to what it means.
final class HeadlineCard extends VBox {
    /// @param explain says what it means
    HeadlineCard(Headline headline, Consumer<Headline> explain, Messages messages) {
        super(4);
        setId(headline.id());
        getStyleClass().addAll("card", "agreement-card");
        Label figure = Texts.of(headline.figure(), "agreement-figure", "figures");
        figure.setId(headline.id() + "-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        Label beside = Texts.of(headline.beside(), "small", "muted", "figures");
        beside.setWrapText(true);
        HBox numbers = new HBox(8, figure, beside);
        numbers.getStyleClass().add("agreement-numbers");
        Label title = Texts.of(headline.title(), "small", "muted");
        title.setWrapText(true);
        getChildren().addAll(title, numbers);
        for (String line : headline.lines()) {
            Label said = Texts.of(line, "small", "muted");
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            getChildren().add(said);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button what = new Button(messages.of("agreement.meaning.ask"));
        what.setId(headline.id() + "-meaning");
        what.getStyleClass().add("agreement-ask");
        what.setAccessibleText(messages.of("agreement.meaning.spoken", headline.title()));
        what.setOnAction(event -> explain.accept(headline));
        getChildren().addAll(gap, what);
    }
}
