package org.pairwright.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is asked and said outside the screens themselves. Where a place is asked for and nobody is
/// there to choose, none is chosen.
public interface Dialogs {
    /// Lets a person choose files to read.
    ///
    /// @param kind what the files are called
    /// @param patterns such as `*.jsonl`
    /// @return none when they change their mind
    List<Path> chooseFiles(String title, String kind, List<String> patterns);

    /// Lets a person choose where a new file goes.
    ///
    /// @param suggested the folder and name to begin with
    /// @param kind what such files are called
    /// @param pattern such as `*.pairs`
    /// @return empty when they change their mind
    default Optional<Path> chooseNewFile(
            String title, Path suggested, String kind, String pattern) {
        return Optional.empty();
    }

    /// Lets a person choose a folder.
    ///
    /// @param suggested the folder to begin with
    /// @return empty when they change their mind
    default Optional<Path> chooseFolder(String title, Path suggested) {
        return Optional.empty();
    }

    /// What becomes of changes that are not saved.
    enum Unsaved {
        SAVE,
        DISCARD,
        STAY
    }

    /// Asks what becomes of changes that are not saved, before somebody leaves. Where nobody is
    /// there to be asked, they are given up.
    ///
    /// @param where what the place is called in which they were made
    default Unsaved askAboutUnsaved(String where) {
        return Unsaved.DISCARD;
    }

    /// Opens an address outside this application, once a person has seen all of it and agreed.
    void openAddress(String address);

    /// Shows a folder in the file manager of this computer, where there is one.
    default void openFolder(Path folder) {}

    /// Says that something went wrong that nobody foresaw.
    void unforeseen(Failure failure);
}
