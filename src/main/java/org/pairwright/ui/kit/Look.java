package org.pairwright.ui.kit;

/// Light or dark.
public enum Look {
    /// As the system is, also when that changes.
    SYSTEM,
    LIGHT,
    DARK
}
