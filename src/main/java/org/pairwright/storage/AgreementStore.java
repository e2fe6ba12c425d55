package org.pairwright.storage;

import java.util.Optional;
import org.pairwright.domain.filter.Filter;

/// Reads what annotators say as columns of numbers, for figures of how far they agree.
public final class AgreementStore {
    private final Database database;

    public AgreementStore(Database database) {
        this.database = database;
    }

    /// The labels of pairs, all as of one moment.
    ///
    /// @param filter which pairs
    public AgreementLabels read(Filter filter, Watch watch) {
        FilterSql.Condition condition = FilterSql.of(filter, database.dialect());
        return reading(connection -> new LabelReading(connection, watch).read(condition));
    }

    /// The labels as they are now, where they were read before: what reading them anew would give,
    /// but as a rule only the pairs are read of which something was said or marked since. Where
    /// they were read at a later moment than this one sees, all are.
    ///
    /// @param before stays as it is
    /// @param filter with which it was read
    /// @return `before` itself where nothing happened since
    public AgreementLabels update(AgreementLabels before, Filter filter, Watch watch) {
        FilterSql.Condition condition = FilterSql.of(filter, database.dialect());
        return reading(connection -> {
            Optional<long[]> changed = before.seen().changedSince(connection);
            if (changed.isPresent()) {
                if (changed.get().length == 0) {
                    return before;
                }
                AgreementLabels again =
                        new LabelReading(connection, watch).read(condition, changed.get());
                if (before.annotators().equals(again.annotators())
                        && before.categories().containsAll(again.categories())
                        && !before.seen().isFollowedByCategories(connection, before.categories())) {
                    return LabelMerge.of(before, again, changed.get());
                }
            }
            return new LabelReading(connection, watch).read(condition);
        });
    }

    private AgreementLabels reading(Database.ConnectionWork<AgreementLabels> work) {
        return database.reading(connection -> {
            if (!connection.getAutoCommit()) {
                return work.run(connection);
            }
            connection.setAutoCommit(false);
            try {
                return work.run(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }
}
