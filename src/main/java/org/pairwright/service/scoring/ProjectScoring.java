package org.pairwright.service.scoring;

import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Permission;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Cancelled;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.Progress;
import org.pairwright.service.SystemUser;
import org.pairwright.storage.Database;

/// Machines that look at the pairs of a project, for one who lets them.
///
/// Safe to use from several threads. Every method but [#isAllowed] may wait for the disk.
public final class ProjectScoring {
    private final ScoreService service;
    private final Annotator annotator;

    /// @param annotator who acts
    public ProjectScoring(Database database, Annotator annotator) {
        service = new ScoreService(database);
        this.annotator = annotator;
    }

    /// Whether they may let machines score.
    public boolean isAllowed() {
        return Permission.SCORE.isHeldBy(annotator.role());
    }

    /// As [ScoreService#run].
    ///
    /// @param form one without a [ScorerForm#problem]
    /// @param prompts whether it is to look at the prompts, too
    /// @throws NotAllowed when they may not
    /// @throws NotAModel when the machine's name belongs to somebody else
    /// @throws Cancelled when `progress` said so before the first look
    public ScoreReport run(ScorerForm form, Filter filter, boolean prompts, Progress progress) {
        Actor actor = new Actor(annotator.name(), SystemUser.name());
        return service.run(
                ScoreRequest.of(actor, form.choice()).withFilter(filter).withPrompts(prompts),
                progress);
    }
}
