package org.pairwright.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Words in a color have a sign too, for those who do not see the color.
public final class Signs {
    private Signs() {}

    /// Puts the sign of its color before a label's words: one for `good-text`, `warn-text` or
    /// `bad-text`, and none in other tones.
    public static Label on(Label label) {
        label.getStyleClass().stream()
                .filter(Signs::isTone)
                .findFirst()
                .ifPresent(tone -> {
                    FontIcon sign = new FontIcon(sign(tone));
                    sign.getStyleClass().addAll("text-sign", tone);
                    label.setGraphic(sign);
                    label.setGraphicTextGap(6);
                });
        return label;
    }

    private static boolean isTone(String styleClass) {
        return styleClass.equals("good-text")
                || styleClass.equals("warn-text")
                || styleClass.equals("bad-text");
    }

    private static Ikon sign(String tone) {
        return switch (tone) {
            case "good-text" -> Feather.CHECK;
            case "warn-text" -> Feather.ALERT_CIRCLE;
            default -> Feather.ALERT_TRIANGLE;
        };
    }
}
