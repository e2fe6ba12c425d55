package org.pairwright.cli;

import org.pairwright.service.agreement.Slicing;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads by what an audit is looked at in parts.
final class SlicingConverter implements ITypeConverter<Slicing> {
    @Override
    public Slicing convert(String value) {
        return Slicing.of(value)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "There are no parts by \"%s\". There are: %s."
                                        .formatted(
                                                value,
                                                String.join(", ", new Candidates.Slicings()))));
    }
}
