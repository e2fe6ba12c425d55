package org.pairwright.cli;

import org.pairwright.importing.LabelBase;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads from which number labels count.
final class LabelBaseConverter implements ITypeConverter<LabelBase> {
    @Override
    public LabelBase convert(String word) {
        return switch (word) {
            case "0" -> LabelBase.ZERO;
            case "1" -> LabelBase.ONE;
            default -> throw new TypeConversionException("\"" + word + "\" is neither 0 nor 1.");
        };
    }
}
