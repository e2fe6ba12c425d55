package org.pairwright.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.pairwright.statistics.Level;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what labels are.
final class LevelConverter implements ITypeConverter<Level> {
    @Override
    public Level convert(String value) {
        return Level.of(value)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "There is no level \"%s\". There are: %s."
                                        .formatted(
                                                value,
                                                Arrays.stream(Level.values())
                                                        .map(Level::code)
                                                        .collect(Collectors.joining(", ")))));
    }
}
