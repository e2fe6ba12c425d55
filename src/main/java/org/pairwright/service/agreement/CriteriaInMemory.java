package org.pairwright.service.agreement;

import java.util.Map;
import java.util.Optional;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.CriterionAnswers;
import org.pairwright.storage.CriterionReading;
import org.pairwright.storage.Database;

/// What labels say by a project's own criteria, kept from one look to the next: after a decision
/// only its pair is read again.
///
/// Safe to use from several threads, of which one reads at a time.
final class CriteriaInMemory {
    private final CriterionReading reading;
    private Optional<Kept> kept = Optional.empty();

    CriteriaInMemory(Database database) {
        reading = new CriterionReading(database);
    }

    private record Kept(AgreementLabels labels, Map<String, CriterionAnswers> answers) {}

    /// The answers of labels by the codes of criteria, in their order.
    ///
    /// @throws Cancelled when `progress` said so; what was known before stays
    synchronized Map<String, CriterionAnswers> of(AgreementLabels labels, Progress progress) {
        Map<String, CriterionAnswers> answers =
                kept.map(it -> reading.update(it.labels(), it.answers(), labels, progress.watch()))
                        .orElseGet(() -> reading.of(labels, progress.watch()));
        kept = Optional.of(new Kept(labels, answers));
        return answers;
    }
}
