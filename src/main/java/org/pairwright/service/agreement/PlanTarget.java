package org.pairwright.service.agreement;

/// A figure whose interval is to become narrower.
public sealed interface PlanTarget {
    /// Krippendorff's alpha of a type of label.
    record Alpha(LabelType type) implements PlanTarget {}

    /// How often responses of one source are preferred to those of another: each pair of the two
    /// counts once, by the mean over its decisions, in which a tie, and both being bad, is half a
    /// win.
    ///
    /// @param source whose wins count; empty where the project has two sources, of which it is the
    ///   first by name
    /// @param against the other; empty as the other
    record WinRate(String source, String against) implements PlanTarget {}
}
