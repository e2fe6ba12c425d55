package org.pairwright.ui.prompts;

import java.time.Instant;
import java.time.ZoneId;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.prompts.Finding;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Times;

/// What is said of templates.
record PromptsWords(Messages messages, ZoneId zone) {
    String status(TemplateStatus status) {
        return switch (status) {
            case DRAFT -> messages.of("prompts.status.draft");
            case IN_REVIEW -> messages.of("prompts.status.review");
            case APPROVED -> messages.of("prompts.status.approved");
            case RETIRED -> messages.of("prompts.status.retired");
        };
    }

    /// The style class that colors it.
    static String tone(TemplateStatus status) {
        return switch (status) {
            case DRAFT, RETIRED -> "muted";
            case IN_REVIEW -> "warn-text";
            case APPROVED -> "good-text";
        };
    }

    String act(TemplateAct.Kind kind) {
        return switch (kind) {
            case REQUEST -> messages.of("prompts.history.request");
            case APPROVE -> messages.of("prompts.history.approve");
            case RETURN -> messages.of("prompts.history.return");
            case RETIRE -> messages.of("prompts.history.retire");
            case COMMENT -> messages.of("prompts.history.comment");
        };
    }

    static String done(TemplateAct.Kind kind, Messages messages) {
        return switch (kind) {
            case REQUEST -> messages.of("prompts.done.request");
            case APPROVE -> messages.of("prompts.done.approve");
            case RETURN -> messages.of("prompts.done.return");
            case RETIRE -> messages.of("prompts.done.retire");
            case COMMENT -> messages.of("prompts.done.comment");
        };
    }

    String level(Finding.Level level) {
        return switch (level) {
            case ERROR -> messages.of("prompts.level.error");
            case WARNING -> messages.of("prompts.level.warning");
        };
    }

    /// Who made it, and when.
    String made(TemplateVersion version) {
        return messages.of("prompts.made.by", version.author().name(), time(version.createdAt()));
    }

    String time(Instant at) {
        return Times.moment(at.atZone(zone));
    }
}
