package org.pairwright.service;

import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.Splits;
import org.pairwright.domain.filter.Filter;
import org.pairwright.exporting.ExportFormat;

/// What to export, how and where to.
///
/// @param filter which pairs; the others are counted as filtered, whatever else holds of them
/// @param out a folder or a file, as [org.pairwright.exporting.OutputFile] tells them apart
public record ExportRequest(
        ExportFormat format, ResolutionPolicy policy, Splits splits, Filter filter, String out) {
    /// Everything in one file.
    public ExportRequest(ExportFormat format, ResolutionPolicy policy, String out) {
        this(format, policy, Splits.NONE, Filter.ALL, out);
    }
}
