package org.pairwright.cli;

import org.pairwright.importing.ImportOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what stands between the columns of a table.
final class SeparatorConverter implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
        String separator = word.equals("\\t") ? "\t" : word;
        try {
            return ImportOptions.DETECT.withSeparator(separator).separator();
        } catch (IllegalArgumentException e) {
            TypeConversionException refused = new TypeConversionException(e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }
}
