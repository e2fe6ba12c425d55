package org.pairwright.ui.release;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.dataset.release.Figures;
import org.pairwright.dataset.release.Figures.GoodBad;
import org.pairwright.service.ReleasePreview;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// Whose responses are chosen and rejected, or good and bad, and in how many pairs each hazard was
/// found.
final class BalanceCard extends VBox {
    private static final int MOST_ROWS = 4;

    private final Messages messages;
    private final ReleasePreview found;

    BalanceCard(ReleasePreview found, Messages messages) {
        super(12);
        this.found = found;
        this.messages = messages;
        Figures figures = found.figures();
        getStyleClass().addAll("card", "release-card");
        getChildren()
                .setAll(
                        Texts.of(messages.of("release.balance.title"), "card-title"),
                        sources(figures.sources()),
                        figures.hazards().isEmpty()
                                ? Texts.of(
                                        messages.of("release.balance.noHazards"), "small", "muted")
                                : hazards(figures.hazards()));
    }

    private GridPane sources(Map<String, GoodBad> sources) {
        GridPane table =
                table("release.balance.source", "release.balance.good", "release.balance.bad");
        int row = 1;
        for (Map.Entry<String, GoodBad> source : first(sources)) {
            String name =
                    source.getKey().isEmpty()
                            ? messages.of("release.balance.unknown")
                            : source.getKey();
            table.addRow(
                    row++,
                    cell(name),
                    number(source.getValue().good()),
                    number(source.getValue().bad()));
        }
        return table;
    }

    private GridPane hazards(Map<String, Long> hazards) {
        GridPane table = table("release.balance.hazard", "release.balance.pairs");
        int row = 1;
        for (Map.Entry<String, Long> hazard : first(hazards)) {
            table.addRow(
                    row++,
                    cell(found.categoryNames().getOrDefault(hazard.getKey(), hazard.getKey())),
                    number(hazard.getValue()));
        }
        if (hazards.size() > MOST_ROWS) {
            table.add(
                    Texts.of(
                            messages.of("release.balance.more", hazards.size() - MOST_ROWS),
                            "small",
                            "muted"),
                    0,
                    row);
        }
        return table;
    }

    private static <V> List<Map.Entry<String, V>> first(Map<String, V> all) {
        return all.entrySet().stream().limit(MOST_ROWS).toList();
    }

    private GridPane table(String... columns) {
        int kind = ReleaseWords.kind(found.labels());
        GridPane table = new GridPane(12, 4);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(wide);
        for (int i = 0; i < columns.length; i++) {
            Label head = Texts.of(messages.of(columns[i], kind), "small", "muted");
            head.setMinWidth(Region.USE_PREF_SIZE);
            table.add(head, i, 0);
        }
        return table;
    }

    private static Label cell(String text) {
        Label cell = Texts.of(text, "small");
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }

    private Label number(long number) {
        Label cell = Texts.of(messages.of("release.preview.number", number), "small");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAlignment(Pos.CENTER_RIGHT);
        return cell;
    }
}
