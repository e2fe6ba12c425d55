package org.pairwright.ui.kit;

import java.nio.file.Path;
import java.util.List;

/// What is asked and said outside the screens themselves.
public interface Dialogs {
    /// Lets a person choose files to read.
    ///
    /// @param kind what the files are called
    /// @param patterns such as `*.jsonl`
    /// @return none when they change their mind
    List<Path> chooseFiles(String title, String kind, List<String> patterns);

    /// Opens an address outside this application, once a person has seen all of it and agreed.
    void openAddress(String address);

    /// Says that something went wrong that nobody foresaw.
    void unforeseen(Failure failure);
}
