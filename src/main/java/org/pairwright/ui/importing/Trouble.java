package org.pairwright.ui.importing;

/// Why files can't be imported as they are.
sealed interface Trouble {
    /// What is wrong, in full sentences.
    String what();

    /// A file can't be read.
    record Unreadable(String what) implements Trouble {}

    /// The content of a file fits no format, or not its mapping.
    ///
    /// @param file its name
    record Unmapped(String file, String what) implements Trouble {}

    /// It has to be said what parts the columns of a file.
    ///
    /// @param file its name
    record Unparted(String file, String what) implements Trouble {}

    /// It has to be chosen which responses are paired.
    record Unpaired(String what) implements Trouble {}
}
