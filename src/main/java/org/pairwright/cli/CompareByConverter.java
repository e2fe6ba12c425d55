package org.pairwright.cli;

import org.pairwright.domain.suite.CompareBy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what is compared.
final class CompareByConverter implements ITypeConverter<CompareBy> {
    @Override
    public CompareBy convert(String value) {
        return CompareBy.of(value)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "\"%s\" can't be compared. There are: %s."
                                        .formatted(
                                                value,
                                                String.join(", ", new Candidates.OfComparison()))));
    }
}
