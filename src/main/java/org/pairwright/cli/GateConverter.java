package org.pairwright.cli;

import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.InvalidGate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a gate.
final class GateConverter implements ITypeConverter<Gate> {
    @Override
    public Gate convert(String value) {
        try {
            return Gate.parse(value);
        } catch (InvalidGate e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
