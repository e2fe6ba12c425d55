package org.pairwright.ui.kit;

import java.util.function.DoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// How much is done of something that takes a while.
public final class ShareDone {
    private static final double WIDTH = 240;

    private ShareDone() {}

    /// A line with what it is, a bar, and the share in words; what follows can be added to it.
    ///
    /// @param id of the bar
    /// @param what what it is, which is the bar's name, too
    /// @param words says a share
    /// @param share from 0 to 1
    public static HBox of(
            String id, String what, DoubleFunction<String> words, ObservableDoubleValue share) {
        ProgressBar bar = new ProgressBar();
        bar.setId(id);
        bar.setPrefWidth(WIDTH);
        bar.setAccessibleText(what);
        bar.progressProperty().bind(share);
        Label inWords = Texts.of("", "small", "muted", "figures");
        inWords.textProperty()
                .bind(Bindings.createStringBinding(() -> words.apply(share.get()), share));
        return Line.of(Texts.of(what, "card-title"), bar, inWords);
    }
}
