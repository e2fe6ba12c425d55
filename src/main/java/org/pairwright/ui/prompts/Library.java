package org.pairwright.ui.prompts;

import java.util.List;
import java.util.Optional;
import org.pairwright.domain.prompt.PromptTemplate;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.domain.prompt.TemplateVersion;

/// The templates of the project, as they were when it was last looked.
///
/// @param approvals how many besides its author have to approve a version
record Library(List<PromptTemplate> templates, int approvals) {
    static final Library EMPTY = new Library(List.of(), 0);

    Library {
        templates = List.copyOf(templates);
    }

    Optional<PromptTemplate> template(String name) {
        return templates.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    Optional<TemplateVersion> version(String template, int number) {
        return template(template).flatMap(it -> it.version(number));
    }

    TemplateStatus status(TemplateVersion version) {
        return version.status(approvals);
    }
}
