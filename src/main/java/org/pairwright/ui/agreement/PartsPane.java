package org.pairwright.ui.agreement;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.exhibit.ExhibitCards;

/// Chooses by what is looked at in parts, and shows these.
final class PartsPane extends VBox {
    private final VBox shown = new VBox();

    PartsPane(PartsViewModel parts, ExhibitCards cards, Messages messages) {
        super(12);
        Segments<Slicing> by = new Segments<>(parts::choose);
        for (Slicing choice : PartsViewModel.CHOICES) {
            String name = messages.of(name(choice));
            by.add(
                    choice,
                    "agreement-by-" + choice.code().toLowerCase(Locale.ROOT),
                    name,
                    messages.of("agreement.by.spoken", name));
        }
        cards.page().keep(parts.byProperty().subscribe(now -> by.show(Optional.of(now))));
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(messages.of("agreement.loading.title"));
        bar.progressProperty().bind(parts.reachedProperty());
        bar.visibleProperty().bind(parts.busyProperty());
        HBox line = new HBox(12, Texts.of(messages.of("agreement.by"), "card-title"), by, bar);
        line.getStyleClass().add("agreement-top");
        Label what = Texts.of(messages.of("agreement.by.what"), "small", "muted");
        what.setWrapText(true);
        getChildren().setAll(new VBox(4, line, what), trouble(parts), shown);
        cards.page()
                .keep(
                        parts.exhibitsProperty()
                                .subscribe(found -> shown.getChildren().setAll(cards.grid(found))));
    }

    private static Label trouble(PartsViewModel parts) {
        Label trouble = Wrapped.of("", "bad-text");
        trouble.textProperty()
                .bind(parts.failureProperty().map(it -> it.map(why -> why.what()).orElse("")));
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private static String name(Slicing by) {
        return switch (by) {
            case NONE, MONTH -> "agreement.by.month";
            case CATEGORY -> "agreement.by.category";
            case SOURCE -> "agreement.by.source";
            case IMPORT -> "agreement.by.import";
            case ANNOTATOR -> "agreement.by.annotator";
            case PROMPT_LENGTH -> "agreement.by.promptLength";
            case SCRIPT -> "agreement.by.script";
        };
    }
}
