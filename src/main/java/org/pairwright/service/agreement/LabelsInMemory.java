package org.pairwright.service.agreement;

import java.util.Optional;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.AgreementStore;
import org.pairwright.storage.Database;

/// The labels of a project, kept from one look to the next: after a decision only its pair is read
/// again.
///
/// Safe to use from several threads, of which one reads at a time.
final class LabelsInMemory {
    private final AgreementStore store;
    private Optional<Kept> kept = Optional.empty();

    LabelsInMemory(Database database) {
        store = new AgreementStore(database);
    }

    private record Kept(Filter filter, AgreementLabels labels) {}

    /// The labels of pairs as they are now.
    ///
    /// @throws Cancelled when `progress` said so; what was known before stays
    synchronized AgreementLabels now(Filter filter, Progress progress) {
        AgreementLabels labels =
                kept.filter(it -> it.filter().equals(filter))
                        .map(it -> store.update(it.labels(), filter, progress.watch()))
                        .orElseGet(() -> store.read(filter, progress.watch()));
        kept = Optional.of(new Kept(filter, labels));
        return labels;
    }
}
