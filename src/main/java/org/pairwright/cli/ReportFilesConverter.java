package org.pairwright.cli;

import org.pairwright.service.report.ReportFiles;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads where a report goes.
final class ReportFilesConverter implements ITypeConverter<ReportFiles> {
    @Override
    public ReportFiles convert(String value) {
        return ReportFiles.at(new PathConverter().convert(value))
                .orElseThrow(() ->
                        new TypeConversionException(
                                "A report is a page: its name ends in "
                                        + ReportFiles.EXTENSION
                                        + ", not as "
                                        + value
                                        + "."));
    }
}
