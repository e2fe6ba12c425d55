package org.pairwright.service.scoring;

import java.util.List;
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
/// Safe to use from several threads. Every method but [#isAllowed] and [#isTold] may wait for the
/// disk.
public final class ProjectScoring {
    private final ScoreService service;
    private final Annotator annotator;
    private final Passages passages;

    /// @param annotator who acts
    public ProjectScoring(Database database, Annotator annotator) {
        service = new ScoreService(database);
        this.annotator = annotator;
        passages = new Passages(database);
    }

    /// Whether they may let machines score.
    public boolean isAllowed() {
        return Permission.SCORE.isHeldBy(annotator.role());
    }

    /// Whether they are told outside of labeling what machines find. Who labels is not: there it
    /// would not be on record.
    public boolean isTold() {
        return Permission.READ_RESULTS.isHeldBy(annotator.role());
    }

    /// The passages in each of some texts that the lexicon knows; none for who is not told.
    public List<List<Passage>> passages(List<String> texts) {
        return isTold()
                ? passages.in(texts)
                : texts.stream().map(it -> List.<Passage>of()).toList();
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
