package org.pairwright.cli;

import org.pairwright.domain.InvalidProjectLocation;
import org.pairwright.domain.ProjectLocation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads where a project is.
final class ProjectLocationConverter implements ITypeConverter<ProjectLocation> {
    @Override
    public ProjectLocation convert(String words) {
        try {
            return ProjectLocation.of(words);
        } catch (InvalidProjectLocation e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
