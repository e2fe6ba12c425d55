package org.pairwright.cli;

import java.util.Arrays;
import org.pairwright.service.agreement.LabelType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a type of label.
final class LabelTypeConverter implements ITypeConverter<LabelType> {
    @Override
    public LabelType convert(String value) {
        return Arrays.stream(LabelType.values())
                .filter(type -> type.code().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException(
                                "There are no labels of a type \"%s\". There are: %s."
                                        .formatted(
                                                value,
                                                String.join(", ", new Candidates.LabelTypes()))));
    }
}
