package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.filter.Filter;

/// How SQLite looks for what people say of a pair.
class FilterPlanTest {
    @TempDir private Path folder;

    /// In a project of hundreds of people, to look for each of them takes a hundred times as long.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "preference = a",
                "strength = -3",
                "helpful = a",
                "safety_a = unsafe",
                "severity = 2",
                "category = mlc:vcr",
                "differs_by = clarity",
                "decided = 2026-05..",
                "seconds = ..2"
            })
    void who_labeled_a_pair_is_read_and_not_looked_for_person_by_person(String expression) {
        try (Database database =
                Database.create(Place.FILE.newProject(folder), Samples.project())) {
            String sql = FilterSql.of(Filter.parse(expression), database.dialect()).sql();

            assertThat(plan(database, "select p.id from pair p where " + sql))
                    .anyMatch(step -> step.contains("annotation_head") || step.contains(" h "))
                    .noneMatch(step -> step.contains("annotator=?"));
        }
    }

    @Test
    void what_is_known_of_a_pair_is_found_by_its_responses() {
        try (Database database =
                Database.create(Place.FILE.newProject(folder), Samples.project())) {
            String known = KnownCategories.ofPair().replace("<codes>", "'a', 'b'");

            assertThat(plan(database, "select p.id from pair p where not " + known))
                    .anyMatch(step -> step.contains("verdict_response (response=?)"))
                    .filteredOn(step -> step.startsWith("SCAN"))
                    .containsExactly("SCAN p");
        }
    }

    private static List<String> plan(Database database, String sql) {
        return database.reading(connection -> {
            try (PreparedStatement explain =
                            connection.prepareStatement("explain query plan " + sql);
                    ResultSet row = explain.executeQuery()) {
                return steps(row);
            }
        });
    }

    private static List<String> steps(ResultSet row) throws SQLException {
        List<String> steps = new ArrayList<>();
        while (row.next()) {
            steps.add(row.getString("detail"));
        }
        return steps;
    }
}
