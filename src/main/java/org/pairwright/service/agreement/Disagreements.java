package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.PairRow;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.RowStore;

/// Reads what people say of the pairs on which they disagree most.
final class Disagreements {
    /// Longer lists nobody works through.
    static final int MOST = 200;

    private final RowStore rows;
    private final AnnotationStore annotations;

    Disagreements(Database database) {
        rows = new RowStore(database);
        annotations = new AnnotationStore(database);
    }

    /// The pairs that lower the figures most.
    ///
    /// @param annotators whose answers are meant; none for all people
    List<Disagreement> of(AgreementLabels labels, LossesByPair losses, Set<String> annotators) {
        List<Integer> worst = losses.worst(MOST);
        long[] pairIds = labels.pairIds();
        List<Long> ids = worst.stream().map(pair -> pairIds[pair]).toList();
        Map<Long, PairRow> texts =
                rows.rows(ids).stream().collect(Collectors.toMap(PairRow::id, Function.identity()));
        Map<Long, List<Annotation>> said = annotations.current(ids);
        List<Disagreement> all = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            PairRow row = texts.get(ids.get(i));
            if (row != null) {
                all.add(
                        new Disagreement(
                                row.id(),
                                row.externalId(),
                                row.prompt(),
                                row.sensitive(),
                                losses.of(worst.get(i)),
                                answers(said.getOrDefault(row.id(), List.of()), annotators)));
            }
        }
        return List.copyOf(all);
    }

    private static List<Disagreement.Answer> answers(List<Annotation> said, Set<String> meant) {
        return said.stream()
                .filter(it -> it.occurrence() == 0)
                .filter(it -> it.annotator().kind() != AnnotatorKind.MODEL)
                .filter(it -> meant.isEmpty() || meant.contains(it.annotator().name()))
                .map(it -> new Disagreement.Answer(it.annotator().name(), it.judgment()))
                .toList();
    }
}
