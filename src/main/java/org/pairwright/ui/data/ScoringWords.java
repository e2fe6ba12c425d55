package org.pairwright.ui.data;

import java.util.Locale;
import org.pairwright.service.scoring.ScoreReport;
import org.pairwright.service.scoring.ScorerChoice;
import org.pairwright.service.scoring.ScorerForm.Kind;
import org.pairwright.ui.data.ScoringViewModel.Outcome;
import org.pairwright.ui.kit.Messages;

/// What is said of machines that look at pairs.
record ScoringWords(Messages messages) {
    private static final String LEXICON = new ScorerChoice.OfLexicon().name();

    String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    String name(Kind kind) {
        return messages.of(
                switch (kind) {
                    case LEXICON -> "data.score.lexicon";
                    case MODERATION -> "data.score.moderation";
                    case GUARD -> "data.score.guard";
                    case JUDGE -> "data.score.judge";
                });
    }

    String what(Kind kind) {
        return messages.of(
                switch (kind) {
                    case LEXICON -> "data.score.lexicon.what";
                    case MODERATION -> "data.score.moderation.what";
                    case GUARD -> "data.score.guard.what";
                    case JUDGE -> "data.score.judge.what";
                });
    }

    /// What leaves this computer, before anything does.
    String leaves(ScoringViewModel viewModel) {
        if (!viewModel.kindProperty().get().isElsewhere()) {
            return messages.of("data.score.stays");
        }
        String address = viewModel.addressProperty().get().strip();
        return address.isEmpty()
                ? messages.of("data.score.leavesTo", viewModel.pairs())
                : messages.of("data.score.leaves", viewModel.pairs(), address);
    }

    boolean isBad(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Looked(ScoreReport report) -> report.isStopped() || report.failed() > 0;
            case Outcome.Stopped _ -> false;
            case Outcome.Failed _ -> true;
        };
    }

    String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Looked(ScoreReport report) -> told(report);
            case Outcome.Stopped _ -> messages.of("data.score.told.stopped");
            case Outcome.Failed failed -> failed.failure().what();
        };
    }

    private String told(ScoreReport report) {
        String looked =
                messages.of(
                        "data.score.told",
                        name(report),
                        report.scored(),
                        report.unsafe(),
                        report.already());
        String failed =
                report.failures().isEmpty()
                        ? ""
                        : " "
                                + messages.of(
                                        "data.score.told.failed",
                                        report.failed(),
                                        report.failures().getFirst().why());
        String skipped =
                report.skipped().pairs() == 0
                        ? ""
                        : " " + messages.of("data.score.told.skipped", report.skipped().pairs());
        String early =
                report.isStopped()
                        ? " " + messages.of("data.score.told.early", report.stopped())
                        : "";
        return looked + skipped + failed + early;
    }

    /// Ours begins as a sentence does; one that a person gave stays as it is.
    private String name(ScoreReport report) {
        return report.name().equals(LEXICON) ? messages.of("data.score.lexicon") : report.name();
    }
}
