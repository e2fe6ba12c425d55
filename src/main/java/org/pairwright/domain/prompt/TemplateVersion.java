package org.pairwright.domain.prompt;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pairwright.domain.Annotator;

/// A version of a template: what it says never changes, what became of it is told by the acts.
///
/// @param id the key inside one database
/// @param uuid the identity that holds across files
/// @param template what the template is called
/// @param number from 1 on
/// @param parent the number of the version that it was made from; 0 for none
/// @param note why it was made, in the author's words; may be empty
/// @param acts in their order
public record TemplateVersion(
        long id,
        UUID uuid,
        String template,
        int number,
        int parent,
        PromptText text,
        String note,
        Annotator author,
        Instant createdAt,
        List<TemplateAct> acts) {
    /// The most approvals that a version can be asked to have.
    public static final int MOST_APPROVALS = 10;

    public TemplateVersion {
        if (!TemplateName.canBeCalled(template)) {
            throw new InvalidPromptText("No template can be called \"" + template + "\".");
        }
        if (number < 1 || parent < 0 || parent >= number) {
            throw new IllegalArgumentException(
                    "Version %d can't be made from version %d.".formatted(number, parent));
        }
        TemplateAct.requireNote(note);
        acts = List.copyOf(acts);
    }

    /// Its name and number.
    public TemplateName name() {
        return new TemplateName(template, number);
    }

    /// Where it stands.
    ///
    /// @param needed how many besides the author have to approve; 0 where anybody's word is enough,
    ///   the author's too
    public TemplateStatus status(int needed) {
        TemplateStatus status = TemplateStatus.DRAFT;
        Set<UUID> approvers = new HashSet<>();
        for (TemplateAct act : acts) {
            switch (act.kind()) {
                case REQUEST -> status = TemplateStatus.IN_REVIEW;
                case APPROVE -> {
                    approvers.add(act.annotator().uuid());
                    status = standing(approvers, needed);
                }
                case RETURN -> {
                    approvers.clear();
                    status = TemplateStatus.DRAFT;
                }
                case RETIRE -> {
                    return TemplateStatus.RETIRED;
                }
                case COMMENT -> {}
            }
        }
        return status;
    }

    private TemplateStatus standing(Set<UUID> approvers, int needed) {
        if (needed == 0) {
            return TemplateStatus.APPROVED;
        }
        long others = approvers.stream().filter(it -> !it.equals(author.uuid())).count();
        return others >= needed ? TemplateStatus.APPROVED : TemplateStatus.IN_REVIEW;
    }

    /// The names of those who approved it since it was last returned.
    public List<String> approvers() {
        Set<String> names = new LinkedHashSet<>();
        for (TemplateAct act : acts) {
            switch (act.kind()) {
                case APPROVE -> names.add(act.annotator().name());
                case RETURN -> names.clear();
                case REQUEST, RETIRE, COMMENT -> {}
            }
        }
        return List.copyOf(names);
    }
}
