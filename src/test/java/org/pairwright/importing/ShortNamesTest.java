package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

class ShortNamesTest {
    private static final String ROW =
            """
            {"id":"%s","prompt":"Q","response_a":"A","response_b":"B","model_a":"%s","model_b":"n"}
            """;

    @Test
    void ids_and_sources_of_10_000_characters_come_in() {
        String longest = "😀".repeat(ShortNames.LONGEST);

        assertThat(Reading.ofText(ROW.formatted(longest, longest)).pair())
                .returns(longest, it -> it.externalId())
                .returns(longest, it -> it.a().source());
    }

    @Test
    void a_longer_id_is_refused() {
        assertThat(Reading.ofText(ROW.formatted("i".repeat(10_001), "m")).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "id",
                                ProblemCode.TOO_LARGE,
                                "The row's id has 10001 characters, more than 10000, the most that is read."
                                        + " Shorten it or leave the row out."));
    }

    @Test
    void a_longer_source_is_refused_and_the_next_row_comes_in() {
        Reading reading =
                Reading.ofText(ROW.formatted("1", "m".repeat(10_001)) + ROW.formatted("2", "m"));

        assertThat(reading.problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "source",
                                ProblemCode.TOO_LARGE,
                                "The source of a response has 10001 characters, more than 10000, the most"
                                        + " that is read. Shorten it or leave the row out."));
        assertThat(reading.externalIds()).containsExactly("2");
    }
}
