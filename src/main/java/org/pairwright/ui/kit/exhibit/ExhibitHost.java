package org.pairwright.ui.kit.exhibit;

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

    /// Where the pictures go.
    PictureFiles pictures();
}
