package org.pairwright.ui.data;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.PairRow;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.reading.PlainLine;

/// One thing that the table tells of a pair, blank until the pair is read.
final class PairCell extends TableCell<PairLine, PairLine> {
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    /// Of letters, in pixels, as the style sheet has them.
    private static final double PROMPT_SIZE = 13;

    private static final double SIZE = 12;

    private final Column column;
    private final DataWords words;
    private final Messages messages;
    private final Label pill = Texts.of("", "state-pill");
    private Subscription reading = Subscription.EMPTY;

    PairCell(Column column, DataWords words, Messages messages) {
        this.column = column;
        this.words = words;
        this.messages = messages;
        getStyleClass().add("pair-cell");
        if (column == Column.LENGTHS) {
            getStyleClass().add("lengths-cell");
        }
        switch (column) {
            case NUMBER -> getStyleClass().addAll("figures", "number-cell");
            case LENGTHS, DECISIONS, PRIORITY -> getStyleClass().add("figures");
            case PROMPT -> getStyleClass().add("prompt-cell");
            case STATE, PREFERRED, CATEGORIES, MARKS, FROM, EXTERNAL_ID, SOURCES, ANNOTATED ->
                    getStyleClass().add("muted-cell");
        }
    }

    @Override
    protected void updateItem(PairLine line, boolean empty) {
        super.updateItem(line, empty);
        reading.unsubscribe();
        reading = Subscription.EMPTY;
        pseudoClassStateChanged(OUT, false);
        setTooltip(null);
        if (empty || line == null) {
            setText("");
            setGraphic(null);
        } else if (column == Column.NUMBER) {
            setText(messages.of("data.number", line.pair()));
            setGraphic(pickSign());
        } else {
            reading = line.rowProperty().subscribe(this::show);
        }
    }

    /// Seen where the row is selected.
    private static FontIcon pickSign() {
        FontIcon sign = new FontIcon(Feather.CHECK);
        sign.getStyleClass().add("pick-sign");
        return sign;
    }

    private void show(Optional<PairRow> read) {
        String text = read.map(this::text).orElse("");
        PlainLine.show(this, text, column == Column.PROMPT ? PROMPT_SIZE : SIZE);
        setAccessibleText(text);
        pseudoClassStateChanged(OUT, read.map(DataWords::isOut).orElse(false));
        if (column == Column.PROMPT) {
            pseudoClassStateChanged(COVERED, read.map(PairRow::isCovered).orElse(false));
        }
        if (column == Column.STATE) {
            read.ifPresent(this::showState);
        }
    }

    private String text(PairRow row) {
        return switch (column) {
            case NUMBER, STATE -> "";
            case PREFERRED, CATEGORIES, DECISIONS, ANNOTATED -> row.told() ? said(row) : "";
            case PROMPT -> row.isCovered() ? words.covered(row) : row.prompt();
            case LENGTHS -> words.lengths(row);
            case MARKS -> words.marks(row);
            case FROM -> words.file(row);
            case EXTERNAL_ID -> words.externalId(row);
            case SOURCES -> words.sources(row);
            case PRIORITY -> messages.of("data.number", row.priority());
        };
    }

    private String said(PairRow row) {
        return switch (column) {
            case PREFERRED -> words.majority(row);
            case CATEGORIES -> words.categories(row.categories());
            case DECISIONS -> messages.of("data.number", row.counts().decisions());
            case ANNOTATED -> words.annotated(row);
            case NUMBER, PROMPT, STATE, LENGTHS, FROM, MARKS, EXTERNAL_ID, SOURCES, PRIORITY -> "";
        };
    }

    private void showState(PairRow row) {
        boolean out = DataWords.isOut(row);
        String state = out ? messages.of("data.mark.excluded") : words.state(row);
        setAccessibleText(out ? words.stateOrReason(row) : state);
        setTooltip(out ? new Tooltip(words.stateOrReason(row)) : null);
        if (!out && !row.told()) {
            setText(state);
            return;
        }
        pill.setText(state);
        pill.getStyleClass().removeAll("good", "warn", "bad");
        if (!out) {
            color(row);
        }
        setGraphic(pill);
    }

    private void color(PairRow row) {
        switch (row.state()) {
            case AGREED -> {
                if (!DataWords.isAlone(row)) {
                    pill.getStyleClass().add("good");
                }
            }
            case MAJORITY -> pill.getStyleClass().add("warn");
            case DISPUTED -> pill.getStyleClass().add("bad");
            case UNLABELED, SKIPPED -> {}
        }
    }
}
