package org.pairwright.ui.shell;

import java.util.Optional;
import org.pairwright.ui.kit.Act;

/// What can be done where something failed.
///
/// @param id of its button
/// @param words on its button
/// @param keyed the act that does the same by a key
record Way(String id, String words, Optional<Act> keyed, Runnable act) {
    /// One without a key.
    Way(String id, String words, Runnable act) {
        this(id, words, Optional.empty(), act);
    }
}
