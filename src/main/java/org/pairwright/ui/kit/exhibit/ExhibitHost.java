package org.pairwright.ui.kit.exhibit;

import java.util.List;
import org.pairwright.ui.kit.Act;

/// The screen that cards of pictures stand on.
public interface ExhibitHost {
    /// What can be done with the card that has the focus.
    ///
    /// @param table shows the table in place of the picture, or the picture again
    /// @param copy copies what is shown
    /// @param save saves the picture
    record CardActs(Act table, Act copy, Act save) {}

    CardActs acts();

    /// Shows the pairs behind a figure.
    void showPairs(String expression);

    /// Somebody looks at a value that has a row of its own in the table of its picture: they went
    /// there by keys, or the mouse rests there.
    ///
    /// @param exhibit the id of its card
    /// @param row of the table
    default void looked(String exhibit, List<String> row) {
        // Most screens show the same whoever looks where.
    }

    /// Where the pictures go.
    PictureFiles pictures();
}
