package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Data and figures of a publication, from a file that names its source.
record Reference(JsonNode root) {
    /// What computers that add in another order may differ by.
    static final double ROUNDING = 1e-9;

    static Reference of(String name) {
        try (InputStream in = Reference.class.getResourceAsStream(name + ".json")) {
            return new Reference(JsonMapper.shared().readTree(Objects.requireNonNull(in, name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode input(String name) {
        return Objects.requireNonNull(root.get("input").get(name), name);
    }

    /// What the publication says of a measure, which is called so or begins so.
    Expected expected(String measure) {
        return StreamSupport.stream(root.get("expected").spliterator(), false)
                .filter(node -> node.get("measure").asString().startsWith(measure))
                .map(Expected::new)
                .findFirst()
                .orElseThrow();
    }

    /// A figure or a list of them.
    record Expected(JsonNode node) {
        JsonNode value() {
            return node.get("value");
        }

        double tolerance() {
            return node.get("tolerance").asDouble();
        }

        /// Compares with the value to its tolerance, and with the exact one where it is known.
        void is(Figure figure) {
            is(figure.value().orElseThrow());
        }

        void is(double figure) {
            assertThat(figure).isCloseTo(value().asDouble(), within(tolerance()));
            if (node.has("exact")) {
                assertThat(figure).isCloseTo(node.get("exact").asDouble(), within(ROUNDING));
            }
        }

        /// Compares a figure with one in the list.
        void is(int index, double figure) {
            assertThat(figure).isCloseTo(value().get(index).asDouble(), within(tolerance()));
        }

        void is(int index, Figure figure) {
            is(index, figure.value().orElseThrow());
        }
    }

    /// The labels of units by raters, null where one is missing; categories are the numbers that
    /// occur, from the least to the most, without gaps.
    ///
    /// @param byUnit whether a row is a unit; else it is a rater
    static Ratings matrix(JsonNode matrix, boolean byUnit, int least, int most) {
        RatingColumns columns = new RatingColumns();
        for (int i = 0; i < matrix.size(); i++) {
            for (int j = 0; j < matrix.get(i).size(); j++) {
                if (!matrix.get(i).get(j).isNull()) {
                    int label = matrix.get(i).get(j).asInt() - least;
                    columns.add(byUnit ? i : j, byUnit ? j : i, label);
                }
            }
        }
        return columns.ratings(most - least + 1);
    }

    /// Labels of which only the number in each category is known, for each unit.
    static Ratings counts(JsonNode counts) {
        RatingColumns columns = new RatingColumns();
        for (int unit = 0; unit < counts.size(); unit++) {
            int rater = 0;
            for (int category = 0; category < counts.get(unit).size(); category++) {
                for (int i = 0; i < counts.get(unit).get(category).asInt(); i++) {
                    columns.add(unit, rater++, category);
                }
            }
        }
        return columns.ratings(counts.get(0).size());
    }

    /// The labels of two raters, from the table of what both said.
    static Ratings ofTable(JsonNode table) {
        RatingColumns columns = new RatingColumns();
        int item = 0;
        for (int i = 0; i < table.size(); i++) {
            for (int j = 0; j < table.size(); j++) {
                for (int n = 0; n < table.get(i).get(j).asInt(); n++) {
                    columns.add(item, 0, i);
                    columns.add(item++, 1, j);
                }
            }
        }
        return columns.ratings(table.size());
    }

    static long[][] table(JsonNode table) {
        long[][] counts = new long[table.size()][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = numbers(table.get(i)).stream().mapToLong(Double::longValue).toArray();
        }
        return counts;
    }

    static double[][] matrix(JsonNode matrix) {
        double[][] numbers = new double[matrix.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numbers(matrix.get(i)).stream().mapToDouble(it -> it).toArray();
        }
        return numbers;
    }

    static List<Double> numbers(JsonNode list) {
        List<Double> numbers = new ArrayList<>();
        list.forEach(node -> numbers.add(node.asDouble()));
        return numbers;
    }
}
