package org.pairwright.ui.labeling;

import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;
import org.pairwright.service.scoring.SuggestionService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;

/// What follows a decision, and nobody waits for: what machines found of the pair, and how far the
/// project is with its targets.
final class AfterDecision {
    private final PairFlow flow;
    private final SuggestionsViewModel suggestions;
    private final TargetKeeper targets;

    AfterDecision(
            LabelingService service,
            SuggestionService machines,
            PairFlow flow,
            PairOnScreen shown,
            Background background,
            Messages messages) {
        this.flow = flow;
        suggestions =
                new SuggestionsViewModel(
                        machines,
                        shown,
                        background.inOrder(),
                        flow::jumpTo,
                        flow.notice()::say,
                        messages);
        targets = new TargetKeeper(service, background.inOrder());
        flow.saving().whenDecided(this::follow);
    }

    private void follow(LabelingTask task) {
        suggestions.leave(task);
        flow.onceDrawn()
                .run(() -> {
                    suggestions.tell(task);
                    targets.decided();
                });
    }

    SuggestionsViewModel suggestions() {
        return suggestions;
    }

    TargetKeeper targets() {
        return targets;
    }

    /// Reads anew.
    void start() {
        suggestions.start();
        targets.count();
    }
}
