package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Facet;
import org.pairwright.domain.FacetCounts;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.LengthClass;
import org.pairwright.domain.filter.NumberField;

class TextFacetTest extends StorageTest {
    @Test
    void lengths_are_counted_by_their_class() {
        add(
                Samples.pair("x".repeat(199), "a", "😀".repeat(200)),
                Samples.pair("x".repeat(200), "a", "x".repeat(999)),
                Samples.pair("x".repeat(5_000), "a", "x".repeat(1_000)));

        assertThat(counts("", Facet.PROMPT_LENGTH))
                .isEqualTo(Map.of("0", 1L, "200", 1L, "5000", 1L));
        assertThat(counts("", Facet.LENGTH_A)).isEqualTo(Map.of("0", 3L));
        assertThat(counts("", Facet.LENGTH_B)).isEqualTo(Map.of("200", 2L, "1000", 1L));
        assertThat(counts("prompt_length > 199", Facet.LENGTH_B))
                .isEqualTo(Map.of("200", 1L, "1000", 1L));
        for (LengthClass length : LengthClass.values()) {
            Filter filter = new Filter.And(length.conditions(NumberField.LENGTH_B));
            assertThat(found(filter))
                    .as(length.code())
                    .isEqualTo(counts("", Facet.LENGTH_B).getOrDefault(length.code(), 0L));
        }
    }

    @Test
    void each_script_of_a_prompt_or_response_is_counted_as_the_filter_asks_for_it() {
        add(
                Samples.pair("Why \"n\\o\"?", "لا", "no"),
                Samples.pair("Почему?", "é", "no"),
                Samples.pair("12", "?", "!"));

        Map<String, Long> scripts = counts("", Facet.SCRIPT);

        assertThat(scripts).isEqualTo(Map.of("LATIN", 2L, "ARABIC", 1L, "CYRILLIC", 1L));
        scripts.forEach((script, pairs) ->
                assertThat(found(Filter.parse("script = " + script))).isEqualTo(pairs));
        assertThat(counts("script = Arabic", Facet.SCRIPT))
                .isEqualTo(Map.of("LATIN", 1L, "ARABIC", 1L));
    }

    @Test
    void each_value_of_a_further_field_is_the_expression_that_finds_its_pairs() {
        add(
                with(
                        "{\"lang\":\"de\",\"n\":1.50,\"ok\":true,\"meta\":{\"a.b\":[\"x\",\"y\",null]}}"),
                with(
                        "{\"lang\":\"not\",\"n\":\"1.5\",\"ok\":false,\"meta\":{\"a.b\":[\"x\",[\"z\"]]}}"),
                with("{\"lang\":\"de\",\"n\":2,\"\":1,\"note\":\"" + "x".repeat(101) + "\"}"),
                Samples.pair("Without"));

        Map<String, Long> values = counts("", Facet.FREE_FIELD);

        assertThat(values)
                .isEqualTo(
                        Map.of(
                                "extras.lang = de",
                                2L,
                                "extras.lang = \"not\"",
                                1L,
                                "extras.n = 1.5",
                                2L,
                                "extras.n = 2",
                                1L,
                                "extras.ok = true",
                                1L,
                                "extras.ok = false",
                                1L,
                                "extras.meta.\"a.b\" = x",
                                2L,
                                "extras.meta.\"a.b\" = y",
                                1L));
        values.forEach((expression, pairs) ->
                assertThat(found(Filter.parse(expression))).as(expression).isEqualTo(pairs));
        assertThat(counts("extras.ok = true", Facet.FREE_FIELD))
                .containsEntry("extras.lang = de", 1L)
                .doesNotContainKey("extras.ok = false");
    }

    @Test
    void a_field_that_no_expression_can_ask_for_is_no_value() {
        add(with("{\"a\\u0000b\":\"x\",\"lang\":\"de\"}"));

        assertThat(counts("", Facet.FREE_FIELD)).isEqualTo(Map.of("extras.lang = de", 1L));
    }

    @Test
    void names_and_values_of_all_signs_are_expressions_that_read_as_the_same() {
        for (String odd :
                List.of(
                        "in",
                        "a b",
                        "a'b",
                        "'",
                        "\"",
                        "a\"'b",
                        "~",
                        "extras.x",
                        "é",
                        "-1",
                        "1.50",
                        "\n")) {
            String quoted = odd.replace("\"", "\\\"").replace("\n", "\\n");
            add(with("{\"%s\":\"%s\"}".formatted(quoted, quoted)));
        }

        counts("", Facet.FREE_FIELD)
                .forEach((expression, pairs) -> {
                    assertThat(Filter.write(Filter.parse(expression))).isEqualTo(expression);
                    assertThat(found(Filter.parse(expression))).as(expression).isEqualTo(pairs);
                });
    }

    @Test
    void that_there_are_no_pairs_is_told_too() {
        assertThat(counts("", Facet.SCRIPT)).isEmpty();
        assertThat(counts("", Facet.SOURCE)).isEmpty();
    }

    @Test
    void a_field_with_a_value_of_its_own_for_each_pair_leaves_room_for_others() {
        ImportedPair[] pairs = new ImportedPair[300];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] =
                    Samples.withExtras(
                            Samples.pair("Question " + i), "{\"id\":" + i + ",\"lang\":\"en\"}");
        }
        add(pairs);

        assertThat(counts("", Facet.FREE_FIELD))
                .hasSize(201)
                .containsEntry("extras.lang = en", 300L);
    }

    @Test
    void of_more_pairs_than_are_read_the_first_ones_are_counted_and_said_so() {
        addPairs(12);
        TextFacet facet = TextFacet.of(Facet.LENGTH_A, database.dialect()).orElseThrow();

        assertThat(last(facet, 12).first()).isZero();
        FacetCounts counts = last(facet, 10);

        assertThat(counts).isEqualTo(new FacetCounts(Map.of("0", 10L), 10, 1));
    }

    private FacetCounts last(TextFacet facet, int most) {
        List<FacetCounts> heard = new ArrayList<>();
        new FirstPairs(facet, most, heard::add)
                .count(Filter.ALL, database, new SearchIndex(database));
        return heard.getLast();
    }

    private ImportedPair with(String extras) {
        return Samples.withExtras(Samples.pair("Question " + extras), extras);
    }

    private Map<String, Long> counts(String expression, Facet facet) {
        List<FacetCounts> heard = new ArrayList<>();
        new FacetStore(database)
                .count(
                        expression.isEmpty() ? Filter.ALL : Filter.parse(expression),
                        facet,
                        heard::add);
        return heard.getLast().pairs();
    }

    private long found(Filter filter) {
        long[] found = {0};
        new PairScan(database)
                .run(
                        filter,
                        PairOrder.ADDED,
                        (ids, share) -> {
                            found[0] += ids.length;
                            return true;
                        });
        return found[0];
    }
}
