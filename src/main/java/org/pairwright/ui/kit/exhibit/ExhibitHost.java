package org.pairwright.ui.kit.exhibit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    /// Says a short word on what was just done.
    void say(String words);

    /// Asks where a picture is to go.
    Optional<Path> choosePicture(String name);

    /// Writes a file where nobody waits, and says how it went.
    ///
    /// @param write writes it, and tells which it is
    void save(Callable<Path> write);
}
