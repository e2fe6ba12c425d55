package org.pairwright.domain;

import static org.pairwright.domain.AnnotatorRole.ANNOTATOR;
import static org.pairwright.domain.AnnotatorRole.AUDITOR;
import static org.pairwright.domain.AnnotatorRole.LEAD;
import static org.pairwright.domain.AnnotatorRole.REVIEWER;

import java.util.List;
import java.util.stream.Stream;

/// What somebody may do in a project, by their role. In a local file this keeps honest people
/// honest: who has the file and a database tool can do anything.
public enum Permission {
    LABEL("label pairs", LEAD, REVIEWER, ANNOTATOR),
    READ_RESULTS("read what others decided", LEAD, REVIEWER, AUDITOR),
    /// They tell which version wrote what.
    READ_PROMPTS("read prompt templates", LEAD, REVIEWER, AUDITOR),
    EDIT_PROMPTS("edit prompt templates", LEAD, REVIEWER),
    APPROVE_PROMPTS("approve prompt templates", LEAD, REVIEWER),
    RETIRE_PROMPTS("retire prompt templates", LEAD),
    IMPORT("import and take imports back", LEAD),
    EXPORT("export datasets", LEAD, AUDITOR),
    RELEASE("publish releases", LEAD),
    MARK("mark pairs", LEAD),
    /// The same for everybody in the project, so who only reads keeps none.
    VIEWS("save views of pairs", LEAD, REVIEWER, ANNOTATOR),
    SETTINGS("change what the project asks", LEAD),
    SCORE("let machines score", LEAD),
    GENERATE("generate pairs", LEAD),
    SUITES("change regression suites", LEAD),
    /// A run is remembered, so who only reads compares instead.
    RUN_SUITES("run regression suites", LEAD, REVIEWER),
    PEOPLE("give roles", LEAD),
    BACK_UP("copy the project", LEAD, AUDITOR);

    private final String act;
    private final boolean lead;
    private final boolean reviewer;
    private final boolean annotator;
    private final boolean auditor;

    Permission(String act, AnnotatorRole... roles) {
        this.act = act;
        List<AnnotatorRole> holders = List.of(roles);
        lead = holders.contains(LEAD);
        reviewer = holders.contains(REVIEWER);
        annotator = holders.contains(ANNOTATOR);
        auditor = holders.contains(AUDITOR);
    }

    /// What it lets one do, as it ends a sentence that begins "Only a lead may".
    public String act() {
        return act;
    }

    /// Who has it, in the order of [AnnotatorRole].
    public List<AnnotatorRole> roles() {
        return Stream.of(AnnotatorRole.values()).filter(this::isHeldBy).toList();
    }

    public boolean isHeldBy(AnnotatorRole role) {
        return switch (role) {
            case LEAD -> lead;
            case REVIEWER -> reviewer;
            case ANNOTATOR -> annotator;
            case AUDITOR -> auditor;
        };
    }
}
