package org.pairwright.cli;

import org.pairwright.domain.prompt.TemplateName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what a version of a template is called.
final class TemplateNameConverter implements ITypeConverter<TemplateName> {
    @Override
    public TemplateName convert(String written) {
        return TemplateName.parse(written)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "\""
                                        + written
                                        + "\" is no template: it is NAME for the latest version, or"
                                        + " NAME@NUMBER."));
    }
}
