package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Facet;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.PairRow;
import org.pairwright.domain.UuidV7;
import org.pairwright.ui.kit.Messages;

class DataWordsTest {
    private static final String LONG = "😀".repeat(5_000);
    private static final String CUT = "😀".repeat(40) + "…";

    private final DataWords words =
            new DataWords(new Messages(Locale.ENGLISH), ZoneOffset.UTC, Map::of);
    private final FacetWords facets = new FacetWords(words, new Messages(Locale.ENGLISH));

    @Test
    void one_decision_alone_is_not_called_agreement() {
        assertThat(words.state(row(1))).isEqualTo("1 decision");
        assertThat(words.state(row(2))).isEqualTo("agreed (2)");
        assertThat(words.state(row(1_200))).isEqualTo("agreed (1,200)");
    }

    @Test
    void states_are_called_as_the_filter_calls_them() {
        assertThat(words.state(LabelState.UNLABELED)).isEqualTo(LabelState.UNLABELED.code());
        assertThat(words.state(LabelState.DISPUTED)).isEqualTo(LabelState.DISPUTED.code());
    }

    @Test
    void names_out_of_files_are_cut_between_characters_with_a_sign() {
        assertThat(words.externalId(row(1))).isEqualTo(CUT);
        assertThat(words.sources(row(1))).isEqualTo(CUT + " / m");
        assertThat(facets.value(Facet.SOURCE, LONG)).isEqualTo(CUT);
        assertThat(words.categories(List.of(LONG))).isEqualTo(CUT);
    }

    @Test
    void lengths_scripts_and_further_fields_have_readable_names() {
        assertThat(facets.value(Facet.LENGTH_A, "0")).isEqualTo("Under 200 characters");
        assertThat(facets.value(Facet.LENGTH_B, "1000")).isEqualTo("1,000 to 4,999");
        assertThat(facets.value(Facet.PROMPT_LENGTH, "5000")).isEqualTo("5,000 and more");
        assertThat(facets.value(Facet.SCRIPT, "OLD_ITALIC")).isEqualTo("Old italic");
        assertThat(facets.value(Facet.FREE_FIELD, "extras.meta.lang = \"a b\"")).isEqualTo("a b");
        assertThat(facets.facet(Facet.FREE_FIELD, "meta.lang")).isEqualTo("Field meta.lang");
    }

    @Test
    void a_covered_pair_says_why() {
        assertThat(words.covered(row(1).ofOptedOut()))
                .isEqualTo("Covered: of a category you opted out of");
    }

    private static PairRow row(int decisions) {
        return new PairRow(
                1,
                UuidV7.next(),
                LONG,
                "Why?",
                LabelState.AGREED,
                new PairRow.Counts(decisions, 0, 0, decisions, 0, 0, 0),
                "",
                List.of(),
                new PairRow.Response(LONG, 1),
                new PairRow.Response("m", 1),
                "a.jsonl",
                1,
                false,
                false,
                0,
                "",
                0,
                true);
    }
}
