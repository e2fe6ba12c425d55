package org.pairwright.ui.release;

import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.service.ReleaseGap;
import org.pairwright.service.ReleasePreview;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What was checked of the rows, and what deserves a look before they are published.
final class CheckedCard extends VBox {
    private final RecipeViewModel recipe;
    private final Messages messages;

    /// @param recipe says of a dataset what its project does not say
    CheckedCard(ReleasePreview found, RecipeViewModel recipe, Messages messages) {
        super(8);
        this.recipe = recipe;
        this.messages = messages;
        setId("release-checked");
        getStyleClass().addAll("card", "release-card");
        getChildren().add(Texts.of(messages.of("release.checked.title"), "card-title"));
        add(true, messages.of("release.checked.form"));
        found.obstacles().forEach((what, pairs) -> add(false, obstacle(what, pairs)));
        add(true, messages.of(found.labels() ? "release.checked.label" : "release.checked.differ"));
        if (found.contradicted() > 0) {
            add(false, messages.of("release.checked.contradicted", found.contradicted()));
        }
        if (found.merged() > 0) {
            add(true, messages.of("release.checked.merged", found.merged()));
        }
        if (found.splits().size() > 1) {
            add(true, messages.of("release.checked.splits"));
            addEmpty(found.splits());
        }
        long unsafe = found.figures().unsafe().good();
        int kind = ReleaseWords.kind(found.labels());
        add(unsafe == 0, messages.of("release.checked.unsafe", kind, unsafe));
        found.gaps().forEach(this::add);
    }

    private void addEmpty(Map<String, Long> splits) {
        List<String> empty =
                splits.entrySet().stream()
                        .filter(split -> split.getValue() == 0)
                        .map(Map.Entry::getKey)
                        .toList();
        if (!empty.isEmpty()) {
            String names = String.join(messages.of("release.checked.and"), empty);
            add(false, messages.of("release.checked.empty", empty.size(), names));
        }
    }

    private void add(boolean good, String words) {
        getChildren().add(line(good, words));
    }

    private void add(ReleaseGap gap) {
        Node line = line(false, messages.of(ReleaseWords.gapKey(gap)));
        line.visibleProperty().bind(said(gap).map(String::isBlank));
        line.managedProperty().bind(line.visibleProperty());
        getChildren().add(line);
    }

    private StringProperty said(ReleaseGap gap) {
        return switch (gap) {
            case LICENSE -> recipe.credits().licenseProperty();
            case CREATOR -> recipe.credits().creatorProperty();
            case URL -> recipe.credits().urlProperty();
        };
    }

    private String obstacle(String what, long pairs) {
        String reason =
                switch (what) {
                    case "unsound_text" -> "release.obstacle.text";
                    case "no_turn_to_answer" -> "release.obstacle.noTurn";
                    case "tools" -> "release.obstacle.tools";
                    case "names" -> "release.obstacle.names";
                    case "system_message" -> "release.obstacle.system";
                    case "several_turns" -> "release.obstacle.turns";
                    case "turn_order" -> "release.obstacle.order";
                    case "no_margin" -> "release.obstacle.margin";
                    case "prompt_not_unsafe" -> "release.obstacle.prompt";
                    case "answer_not_safe" -> "release.obstacle.answer";
                    case "contradicted" -> "release.obstacle.contradicted";
                    default -> "";
                };
        // One that is not known here as it is.
        return messages.of(
                "release.checked.obstacle", pairs, reason.isEmpty() ? what : messages.of(reason));
    }

    /// A line with a sign before it.
    static HBox line(boolean good, String words) {
        FontIcon sign = new FontIcon(good ? Feather.CHECK : Feather.ALERT_CIRCLE);
        sign.getStyleClass().addAll("release-mark", good ? "good" : "warn");
        Label label = Texts.of(words, "small");
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(8, sign, label);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
