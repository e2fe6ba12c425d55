package org.pairwright.ui.shell;

/// What can be done where something failed.
///
/// @param id of its button
/// @param words on its button
record Way(String id, String words, Runnable act) {}
