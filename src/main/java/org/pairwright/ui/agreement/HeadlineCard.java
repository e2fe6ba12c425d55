package org.pairwright.ui.agreement;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// One headline: its figure, what stands beside it, and the way to what it means.
final class HeadlineCard extends VBox {
    private static final double TWO_LINES = 38;

    /// @param explain says what it means
    HeadlineCard(Headline headline, Consumer<Headline> explain, KeyMap keys, Messages messages) {
        super(4);
        setId(headline.id());
        getStyleClass().addAll("card", "agreement-card", "agreement-headline");
        Label figure =
                Texts.of(
                        new AgreementWords(messages, Map.of()).number(headline.figure()),
                        "agreement-figure",
                        "figures");
        figure.setId(headline.id() + "-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        Label beside = Texts.of(headline.beside(), "small", "muted", "figures");
        beside.setWrapText(true);
        HBox numbers = new HBox(8, figure, beside);
        numbers.getStyleClass().add("agreement-numbers");
        getChildren().addAll(top(headline, explain, keys, messages), numbers);
        for (int i = 0; i < headline.lines().size(); i++) {
            Label said = Texts.of(headline.lines().get(i), "small", "muted");
            said.setId(headline.id() + "-line-" + i);
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            getChildren().add(said);
        }
    }

    private static HBox top(
            Headline headline, Consumer<Headline> explain, KeyMap keys, Messages messages) {
        Label title = Wrapped.of(headline.title(), "small", "muted");
        // A criterion may be called at length, and all of it stands above what it means.
        title.setMaxSize(Double.MAX_VALUE, TWO_LINES);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button what = new Button("", new FontIcon(Feather.HELP_CIRCLE));
        what.setId(headline.id() + "-meaning");
        what.getStyleClass().addAll("icon-button", "agreement-way", "agreement-ask");
        what.setAccessibleText(messages.of("agreement.meaning.spoken", headline.title()));
        what.setOnAction(event -> explain.accept(headline));
        HBox top = new HBox(4, title, KeyTip.on(what, AgreementActs.MEANING, keys, messages));
        top.getStyleClass().add("agreement-top");
        return top;
    }
}
