package org.pairwright.ui.data;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/// A row that shows whether it is selected for an act, which is another thing than being looked at.
final class PickedRow extends TableRow<PairLine> {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final Picks picks;

    PickedRow(Picks picks) {
        this.picks = picks;
        picks.changesProperty().subscribe(changes -> show());
        indexProperty().subscribe(index -> show());
    }

    private void show() {
        pseudoClassStateChanged(PICKED, !isEmpty() && picks.holds(getIndex()));
    }
}
