package org.pairwright.dataset;

/// How long texts are, in Unicode code points.
///
/// @param mean to a tenth
/// @param median half of the texts are no longer
/// @param most 95 of 100 are no longer
/// @param longest none is longer
public record Lengths(long texts, double mean, long median, long most, long longest) {
    /// Of no texts.
    public static final Lengths NONE = new Lengths(0, 0, 0, 0, 0);
}
