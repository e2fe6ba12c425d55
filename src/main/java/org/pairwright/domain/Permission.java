package org.pairwright.domain;

import static org.pairwright.domain.AnnotatorRole.ANNOTATOR;
import static org.pairwright.domain.AnnotatorRole.AUDITOR;
import static org.pairwright.domain.AnnotatorRole.LEAD;
import static org.pairwright.domain.AnnotatorRole.REVIEWER;

import java.util.EnumSet;
import java.util.Set;

/// What somebody may do in a project, by their role. In a local file this keeps honest people
/// honest: who has the file and a database tool can do anything.
public enum Permission {
    LABEL("label pairs", LEAD, REVIEWER, ANNOTATOR),
    READ_RESULTS("read what others decided", LEAD, REVIEWER, AUDITOR),
    EDIT_PROMPTS("edit prompt templates", LEAD, REVIEWER),
    APPROVE_PROMPTS("approve prompt templates", LEAD, REVIEWER),
    RETIRE_PROMPTS("retire prompt templates", LEAD),
    IMPORT("import and take imports back", LEAD),
    EXPORT("export datasets", LEAD, AUDITOR),
    RELEASE("publish releases", LEAD),
    MARK("mark pairs", LEAD),
    SETTINGS("change what the project asks", LEAD),
    SCORE("let machines score", LEAD),
    GENERATE("generate pairs", LEAD),
    SUITES("change regression suites", LEAD),
    PEOPLE("give roles", LEAD),
    BACK_UP("copy the project", LEAD, AUDITOR);

    private final String act;
    private final Set<AnnotatorRole> roles;

    Permission(String act, AnnotatorRole... roles) {
        this.act = act;
        this.roles = EnumSet.of(roles[0], roles);
    }

    /// What it lets one do, as it ends a sentence that begins "Only a lead may".
    public String act() {
        return act;
    }

    /// Who has it, in the order of [AnnotatorRole].
    public Set<AnnotatorRole> roles() {
        return EnumSet.copyOf(roles);
    }

    public boolean isHeldBy(AnnotatorRole role) {
        return roles.contains(role);
    }
}
