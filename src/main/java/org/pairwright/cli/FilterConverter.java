package org.pairwright.cli;

import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.InvalidFilter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a filter, or says where it can't be read.
final class FilterConverter implements ITypeConverter<FilterText> {
    @Override
    public FilterText convert(String expression) {
        try {
            return new FilterText(expression, Filter.parse(expression));
        } catch (InvalidFilter e) {
            TypeConversionException refused =
                    new TypeConversionException(String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }
}
