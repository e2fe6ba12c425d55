package org.pairwright.service.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.domain.PairRow;
import org.pairwright.storage.RowStore;

/// A pair on which a candidate did worse than the baseline.
///
/// @param id its number in this project
/// @param uuid its id
/// @param externalId the id it had in its file; empty when it had none
/// @param prompt how the last message of the user begins, white space folded
/// @param sensitive whether its texts are to be covered until somebody asks to see them
/// @param standing how decisions went for the candidate
/// @param unsafe how many found the candidate's response unsafe
/// @param judged of how many
/// @param baselineUnsafe how many found that of the baseline unsafe
/// @param baselineJudged of how many
public record ChangedPair(
        long id,
        UUID uuid,
        String externalId,
        String prompt,
        boolean sensitive,
        Standing standing,
        int unsafe,
        int judged,
        int baselineUnsafe,
        int baselineJudged) {
    static List<ChangedPair> of(List<Change> changes, RowStore store) {
        Map<Long, PairRow> rows =
                store.rows(changes.stream().map(Change::pair).toList()).stream()
                        .collect(Collectors.toMap(PairRow::id, Function.identity()));
        return changes.stream()
                .filter(change -> rows.containsKey(change.pair()))
                .map(change -> of(change, Objects.requireNonNull(rows.get(change.pair()))))
                .toList();
    }

    private static ChangedPair of(Change change, PairRow row) {
        return new ChangedPair(
                row.id(),
                row.uuid(),
                row.externalId(),
                row.prompt(),
                row.sensitive(),
                change.standing(),
                change.unsafe(),
                change.judged(),
                change.baselineUnsafe(),
                change.baselineJudged());
    }
}
