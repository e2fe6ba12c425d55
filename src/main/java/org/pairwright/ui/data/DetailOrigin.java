package org.pairwright.ui.data;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.PairRow;
import org.pairwright.service.PairDetails;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// Where a pair came from.
final class DetailOrigin {
    /// Longer values are cut, in characters.
    private static final int LONGEST = 750;

    private final DataWords words;
    private final Messages messages;

    DetailOrigin(DataWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /// @param covered whether the texts of the pair are
    Node of(PairDetails details, boolean covered) {
        PairRow row = details.row();
        ImportBatch batch = details.batch();
        GridPane grid = new GridPane(8, 4);
        add(grid, "data.origin.file", messages.of("data.from", words.file(row), row.line()));
        add(grid, "data.origin.format", batch.format());
        add(
                grid,
                "data.origin.imported",
                messages.of("data.origin.by", words.when(batch.importedAt()), batch.actor()));
        add(grid, "data.origin.license", batch.license());
        add(grid, "data.column.externalId", words.externalId(row));
        add(grid, "data.origin.id", row.uuid().toString());
        if (!covered) {
            add(grid, "data.origin.extras", details.extras());
        }
        return DetailPane.section(messages.of("data.details.origin"), grid);
    }

    private void add(GridPane grid, String name, String value) {
        if (!value.isEmpty()) {
            Label label = Texts.of(messages.of(name), "small", "muted");
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setAlignment(Pos.TOP_LEFT);
            GridPane.setValignment(label, VPos.TOP);
            Label shown = Wrapped.of(words.cut(value, LONGEST), "small");
            grid.addRow(grid.getRowCount(), label, shown);
        }
    }
}
