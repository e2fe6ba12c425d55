package org.pairwright.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a file or folder. An empty one would be the current folder: what a script
/// means that forgot to set a variable is something else.
final class PathConverter implements ITypeConverter<Path> {
    static final String EMPTY = "A name of a file or folder is not empty";

    @Override
    public Path convert(String words) {
        if (words.isBlank()) {
            throw new TypeConversionException(EMPTY);
        }
        try {
            return Path.of(words);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"" + words + "\" is no name of a file or folder");
        }
    }
}
