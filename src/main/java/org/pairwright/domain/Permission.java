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

    /// A bit for each role.
    private final int roles;

    Permission(String act, AnnotatorRole... roles) {
        this.act = act;
        int bits = 0;
        for (AnnotatorRole role : roles) {
            bits |= 1 << role.ordinal();
        }
        this.roles = bits;
    }

    /// What it lets one do, as it ends a sentence that begins "Only a lead may".
    public String act() {
        return act;
    }

    /// Who has it, in the order of [AnnotatorRole].
    public Set<AnnotatorRole> roles() {
        EnumSet<AnnotatorRole> held = EnumSet.allOf(AnnotatorRole.class);
        held.removeIf(role -> !isHeldBy(role));
        return held;
    }

    public boolean isHeldBy(AnnotatorRole role) {
        return (roles & 1 << role.ordinal()) != 0;
    }
}
