package org.pairwright.storage;

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
        return database.reading(connection -> {
            connection.setAutoCommit(false);
            try {
                return new LabelReading(connection, watch).read(condition);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }
}
