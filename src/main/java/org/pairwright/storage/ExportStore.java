package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.pairwright.domain.PairParts;
import org.pairwright.domain.ProjectState;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.filter.Filter;

/// Reads all pairs with what was said of them, in order, holding one pair at a time.
public final class ExportStore {
    private final Database database;
    private final SearchIndex index;

    public ExportStore(Database database) {
        this.database = database;
        index = new SearchIndex(database);
    }

    /// How many pairs [#forEachPair] gives.
    public long count() {
        return database.read(
                handle -> handle.createQuery("select count(*) from pair").mapTo(long.class).one());
    }

    /// Whether any current annotation states by how much a response is better.
    public boolean hasStrengths() {
        return database.read(handle ->
                handle.createQuery(
                                        """
                                        select count(*) from (select 1 from annotation_head h
                                            join annotation n on n.id = h.annotation
                                            where h.occurrence = 0 and n.withdrawn = 0
                                                and n.strength is not null
                                            limit 1) s
                                        """)
                                .mapTo(int.class)
                                .one()
                        > 0);
    }

    /// Whether of any response is kept what its model was sent beyond the prompt.
    public boolean hasSent() {
        return database.read(handle ->
                handle.createQuery(
                                        """
                                        select count(*) from (select 1 from response_generation
                                            where messages <> '' limit 1) s
                                        """)
                                .mapTo(int.class)
                                .one()
                        > 0);
    }

    /// Whether an annotator of this name is known.
    public boolean knowsAnnotator(String name) {
        return database.read(handle -> AnnotatorStore.find(handle, name).isPresent());
    }

    /// Gives every pair to `sink`, in the order of their ids, all as of one moment.
    public void forEachPair(Consumer<StoredPair> sink) {
        forEachPair(Filter.ALL, PairParts.NONE, ProjectSurvey.NONE, sink);
    }

    /// Gives pairs to `sink`, in the order of their ids, all as of one moment.
    ///
    /// @param filter which of them
    /// @param parts what they carry
    /// @param survey is told what it wants to know before the first pair
    /// @return how many pairs there are at that moment, given or not
    public long forEachPair(
            Filter filter, PairParts parts, ProjectSurvey survey, Consumer<StoredPair> sink) {
        return asOfOneMoment(
                Narrowing.of(filter),
                connection -> {
                    long pairs = count(connection);
                    tell(survey, filter, connection);
                    FilterSql.Condition condition = condition(filter, connection);
                    if (survey.wantsLook()) {
                        new PairReading(database.dialect(), parts, false)
                                .read(
                                        connection,
                                        condition,
                                        condition.narrowed(),
                                        () -> {},
                                        survey::look);
                    }
                    new PairReading(database.dialect(), parts, false)
                            .read(connection, condition, condition.narrowed(), () -> {}, sink);
                    return pairs;
                });
    }

    /// As above, with what is known of each pair beside its texts; before the first pair, `state`
    /// is given the project as it is at that moment.
    public long forEachPair(
            Filter filter,
            PairParts parts,
            ProjectSurvey survey,
            Consumer<ProjectState> state,
            Consumer<StoredPair> sink) {
        return forEachPair(filter, parts, survey, state, () -> {}, sink);
    }

    /// As above.
    ///
    /// @param passed told now and then while pairs are gone through, whether they are meant or not;
    ///   where it throws, that is the end
    public long forEachPair(
            Filter filter,
            PairParts parts,
            ProjectSurvey survey,
            Consumer<ProjectState> state,
            Runnable passed,
            Consumer<StoredPair> sink) {
        return forEachPair(filter, parts, survey, state, Optional.empty(), passed, sink);
    }

    /// As above; after the state and before the first pair, `filtered` is given the ids of all
    /// pairs that are not meant.
    public long forEachPair(
            Filter filter,
            PairParts parts,
            ProjectSurvey survey,
            Consumer<ProjectState> state,
            Consumer<UUID> filtered,
            Consumer<StoredPair> sink) {
        return forEachPair(filter, parts, survey, state, Optional.of(filtered), () -> {}, sink);
    }

    private long forEachPair(
            Filter filter,
            PairParts parts,
            ProjectSurvey survey,
            Consumer<ProjectState> state,
            Optional<Consumer<UUID>> filtered,
            Runnable passed,
            Consumer<StoredPair> sink) {
        return asOfOneMoment(
                Narrowing.of(filter),
                connection -> {
                    long pairs = count(connection);
                    state.accept(new StateReading(connection).state());
                    if (filtered.isPresent() && !filter.equals(Filter.ALL)) {
                        PairReading.ids(
                                connection,
                                FilterSql.of(new Filter.Not(filter), database.dialect()),
                                filtered.get());
                    }
                    tell(survey, filter, connection);
                    FilterSql.Condition condition = condition(filter, connection);
                    if (survey.wantsLook()) {
                        new PairReading(database.dialect(), parts, false)
                                .read(
                                        connection,
                                        condition,
                                        condition.narrowed(),
                                        passed,
                                        survey::look);
                    }
                    new PairReading(database.dialect(), parts, true)
                            .read(connection, condition, condition.narrowed(), passed, sink);
                    return pairs;
                });
    }

    private void tell(ProjectSurvey survey, Filter filter, Connection connection)
            throws SQLException {
        SurveyReading reading = new SurveyReading(database.dialect(), survey);
        if (survey.wantsPrompts()) {
            reading.prompts(connection);
        }
        if (survey.wantsPairs()) {
            reading.pairs(connection, condition(filter, connection));
        }
        if (survey.wantsVotes()) {
            VoteReading.ofPairsThatAreIn(connection, survey::votes);
        }
        if (survey.wantsUnsafePrompts()) {
            reading.unsafePrompts(connection);
        }
        survey.end();
    }

    private FilterSql.Condition condition(Filter filter, Connection connection)
            throws SQLException {
        FilterSql.Condition condition = FilterSql.of(filter, database.dialect());
        Optional<String> match = Narrowing.of(filter);
        long reach = match.isPresent() ? index.reachAgain(connection, match.orElseThrow()) : 0;
        return reach > 0 ? condition.narrowed(match.orElseThrow(), reach) : condition;
    }

    /// @param match what the search index will be asked
    private <T> T asOfOneMoment(Optional<String> match, Database.ConnectionWork<T> work) {
        return database.reading(connection -> {
            try {
                match.ifPresent(it -> index.reach(connection));
                connection.setAutoCommit(false);
                try {
                    return work.run(connection);
                } finally {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            } finally {
                index.release(connection);
            }
        });
    }

    private static long count(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from pair");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
