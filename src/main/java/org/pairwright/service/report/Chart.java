package org.pairwright.service.report;

/// A picture of figures, drawn into a page.
sealed interface Chart permits IntervalChart, GridChart, PointChart {
    /// What it shows.
    String title();

    /// What there is to see.
    String description();

    /// Whether there is anything to see.
    boolean hasFigures();

    void write(Markup page);
}
