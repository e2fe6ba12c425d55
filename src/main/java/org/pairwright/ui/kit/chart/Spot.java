package org.pairwright.ui.kit.chart;

/// A part of a picture that says something.
///
/// @param words what it says, to be read and to be heard
/// @param pairs the expression for the pairs behind it; empty where there are none to look at
public record Spot(Area area, String words, String pairs) {}
