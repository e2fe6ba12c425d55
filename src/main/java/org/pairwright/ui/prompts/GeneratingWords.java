package org.pairwright.ui.prompts;

import java.math.BigDecimal;
import org.pairwright.service.generating.GenerateReport;
import org.pairwright.service.generating.PromptCount;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.prompts.GeneratingViewModel.Outcome;
import org.pairwright.ui.prompts.PromptChoiceViewModel.From;

/// What is said of pairs that are generated.
record GeneratingWords(Messages messages) {
    /// How many prompts are meant; empty while that is not known.
    String count(GeneratingViewModel viewModel) {
        return viewModel.prompts().countProperty().get().map(this::count).orElse("");
    }

    private String count(PromptCount count) {
        return switch (count) {
            case PromptCount.Counted(_, long prompts, long unreadable) ->
                    messages.of("prompts.generate.count", prompts, unreadable);
            case PromptCount.Unusable(String why) -> why;
        };
    }

    /// What leaves this computer, before anything does.
    String leaves(GeneratingViewModel viewModel) {
        String address = viewModel.fields().addressProperty().get().strip();
        long prompts =
                viewModel.prompts().countProperty().get().stream()
                        .mapToLong(it ->
                                it instanceof PromptCount.Counted counted ? counted.prompts() : 0)
                        .sum();
        return messages.of(
                address.isEmpty() ? "prompts.generate.leavesTo" : "prompts.generate.leaves",
                prompts,
                address);
    }

    /// What came of it until now.
    String soFar(GenerateReport report) {
        return messages.of(
                        "prompts.generate.soFar",
                        report.tokensIn() + report.tokensOut(),
                        report.failed())
                + cost(report.cost());
    }

    private String cost(BigDecimal cost) {
        return cost.signum() == 0
                ? ""
                : " "
                        + messages.of(
                                "prompts.generate.cost", cost.stripTrailingZeros().toPlainString());
    }

    boolean isBad(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Came(GenerateReport report) ->
                    (report.isStopped() && !report.isCanceled()) || report.failed() > 0;
            case Outcome.Stopped _ -> false;
            case Outcome.Failed _ -> true;
        };
    }

    /// Whether it ended because somebody wanted no more.
    boolean isStopped(Outcome outcome) {
        return outcome instanceof Outcome.Stopped
                || (outcome instanceof Outcome.Came(GenerateReport report) && report.isCanceled());
    }

    String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Came(GenerateReport report) -> told(report);
            case Outcome.Stopped _ -> messages.of("prompts.generate.told.stopped");
            case Outcome.Failed failed -> failed.failure().what();
        };
    }

    private String told(GenerateReport report) {
        String came =
                messages.of(
                        "prompts.generate.told",
                        report.pairs(),
                        report.already(),
                        report.failed(),
                        String.valueOf(report.seed()));
        String tokens =
                report.tokensIn() + report.tokensOut() == 0
                        ? ""
                        : " "
                                + messages.of(
                                        "prompts.generate.told.tokens",
                                        report.tokensIn(),
                                        report.tokensOut())
                                + cost(report.cost());
        if (report.isCanceled()) {
            return messages.of("prompts.generate.told.canceled") + " " + came + tokens;
        }
        return report.isStopped()
                ? came + tokens + " " + messages.of("prompts.generate.told.early", report.stopped())
                : came + tokens;
    }

    /// One prompt of which nothing came.
    String failed(GenerateReport.Failed failed, From from) {
        return messages.of(
                from == From.FILE ? "prompts.generate.failed.line" : "prompts.generate.failed.at",
                failed.line(),
                failed.why());
    }
}
