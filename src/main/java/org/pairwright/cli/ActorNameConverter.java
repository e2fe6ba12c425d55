package org.pairwright.cli;

import org.pairwright.domain.Annotator;
import org.pairwright.domain.InvalidAnnotatorName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Refuses a name under which nobody can act: an empty one would be the system's user without a
/// word.
final class ActorNameConverter implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
        try {
            Annotator.requirePersonName(name);
            return name;
        } catch (InvalidAnnotatorName e) {
            TypeConversionException refused =
                    new TypeConversionException(String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }
}
