package org.pairwright.cli;

import java.util.Optional;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.FilterViews;
import org.pairwright.domain.filter.InvalidFilter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Says where a filter can't be read, before a project is opened. Which views there are is only
/// known then, so that any name of one passes here.
final class FilterConverter implements ITypeConverter<String> {
    private static final FilterViews ANY = name -> Optional.of("labeled");

    @Override
    public String convert(String expression) {
        try {
            Filter.parse(expression, ANY);
            return expression;
        } catch (InvalidFilter e) {
            TypeConversionException refused =
                    new TypeConversionException(String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }
}
