package org.pairwright.service.prompts;

import org.pairwright.domain.prompt.TemplateName;

/// A name was given of a template or a version that is not in the project.
public final class UnknownTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnknownTemplate(String why) {
        super(why);
    }

    static UnknownTemplate of(String name) {
        return new UnknownTemplate("The project has no prompt template \"" + name + "\".");
    }

    static UnknownTemplate of(TemplateName name, int latest) {
        return new UnknownTemplate(
                "The project has no %s; the latest version is %d.".formatted(name, latest));
    }
}
