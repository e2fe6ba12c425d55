package org.pairwright.ui.labeling;

/// Whether what is on the screen is on the disk.
enum SaveState {
    SAVED,
    SAVING,
    NOT_SAVED
}
