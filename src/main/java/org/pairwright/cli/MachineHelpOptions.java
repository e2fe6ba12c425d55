package org.pairwright.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.pairwright.domain.Actor;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.Suggestions;
import org.pairwright.service.MachineHelpService;
import picocli.CommandLine.Option;

/// What machines do for annotators from now on.
final class MachineHelpOptions {
    @Option(
            names = "--suggestions",
            paramLabel = "off|after",
            completionCandidates = Candidates.OfSuggestions.class,
            description =
                    "Whether annotators are shown, once they have decided, what machines found otherwise; what is"
                            + " said after that is marked, and left out of agreement.")
    private Optional<String> suggestions = Optional.empty();

    @Option(
            names = "--queue-order",
            paramLabel = "added|score[:desc]",
            completionCandidates = Candidates.QueueOrders.class,
            description =
                    "In what order pairs come before annotators: as they came in, or by what machines say, the lowest"
                            + " score first or (:desc) the highest. Urgent ones come first, those without a score"
                            + " last.")
    private Optional<String> queueOrder = Optional.empty();

    /// Whether any of it is to change.
    boolean isGiven() {
        return suggestions.isPresent() || queueOrder.isPresent();
    }

    /// Sets it.
    ///
    /// @return how many settings are otherwise than before
    /// @throws WrongUsage where an option has no such value
    long set(Actor lead, MachineHelpService service) {
        MachineHelp before = service.help();
        MachineHelp after =
                new MachineHelp(
                        suggestions
                                .map(it ->
                                        code(Suggestions.of(it), "--suggestions is off or after."))
                                .orElse(before.suggestions()),
                        queueOrder
                                .map(it ->
                                        code(
                                                QueueOrder.of(it),
                                                "--queue-order is added, score or score:desc."))
                                .orElse(before.queueOrder()));
        if (!after.equals(before)) {
            service.change(lead, before, after);
        }
        return Stream.of(
                        before.suggestions() != after.suggestions(),
                        before.queueOrder() != after.queueOrder())
                .filter(it -> it)
                .count();
    }

    private static <T> T code(Optional<T> meant, String otherwise) {
        return meant.orElseThrow(() -> new WrongUsage(otherwise));
    }
}
