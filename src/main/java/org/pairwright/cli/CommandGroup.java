package org.pairwright.cli;

import java.util.Map;

/// A command that is made of others.
interface CommandGroup {
    /// The commands that stand under it, by name, in the order in which help lists them.
    Map<String, Object> commands();
}
