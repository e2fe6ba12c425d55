package org.pairwright.domain.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterWriterTest {
    private static final List<String> TEXTS =
            List.of(
                    "plain",
                    "two words",
                    "and",
                    "NOT",
                    "extras.x",
                    "it's",
                    "'",
                    "\"",
                    "both ' and \"",
                    "a=b",
                    "(x)",
                    "1.5",
                    "-3",
                    "天气",
                    "👍",
                    "mlc:vcr",
                    "batch 7.jsonl",
                    "line\nbreak",
                    "~",
                    "a,b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = disputed and not sensitive",
                "state != disputed or labeled",
                "labeled and (flagged or gold)",
                "not (labeled and flagged)",
                "text ~ \"step by step\"",
                "source in (gpt-4, m2)",
                "source not in (gpt-4, m2)",
                "extras.meta.lang = de",
                "extras.\"a.b\" >= 0.5",
                "length_a <= 20"
            })
    void what_is_written_shortest_stays_as_it_is(String expression) {
        assertThat(Filter.write(Filter.parse(expression))).isEqualTo(expression);
    }

    @Test
    void any_filter_reads_as_it_was() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Filter filter = filter(new Random(seed), 3);
            assertThat(Filter.parse(Filter.write(filter)))
                    .as("seed %d: %s", seed, Filter.write(filter))
                    .isEqualTo(filter);
        }
    }

    private static Filter filter(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 11)) {
            case 0 -> new Filter.Marked(any(random, Mark.values()));
            case 1 -> new Filter.Is(TextField.SOURCE, values(random));
            case 2 -> new Filter.Contains(TextField.TEXT, text(random));
            case 3 ->
                    new Filter.Measures(
                            any(random, NumberField.values()),
                            any(random, Comparison.values()),
                            random.nextInt(1_000));
            case 4 -> new Filter.FreeIs(field(random), values(random));
            case 5 -> new Filter.FreeContains(field(random), text(random));
            case 6 ->
                    new Filter.FreeMeasures(
                            field(random), Comparison.LESS, BigDecimal.valueOf(-25, 1));
            case 7 ->
                    new Filter.Ratio(any(random, Comparison.values()), BigDecimal.valueOf(125, 2));
            case 8 -> new Filter.Not(filter(random, depth - 1));
            case 9 -> new Filter.And(parts(random, depth));
            default -> new Filter.Or(parts(random, depth));
        };
    }

    private static List<Filter> parts(Random random, int depth) {
        return some(random, () -> filter(random, depth - 1), 2);
    }

    private static List<String> values(Random random) {
        return some(random, () -> text(random), 1);
    }

    private static FreeField field(Random random) {
        return new FreeField(values(random));
    }

    private static <T> List<T> some(Random random, Supplier<T> one, int least) {
        return Stream.generate(one).limit(least + random.nextInt(3)).toList();
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
