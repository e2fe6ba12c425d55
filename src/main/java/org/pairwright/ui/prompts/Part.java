package org.pairwright.ui.prompts;

/// What is shown of a version.
enum Part {
    TEXT,
    DIFFERENCES,
    CHECKS,
    HISTORY
}
