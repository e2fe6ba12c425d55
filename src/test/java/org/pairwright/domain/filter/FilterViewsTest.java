package org.pairwright.domain.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A saved view that an expression names stands for what it says.
class FilterViewsTest {
    private static final Map<String, String> SAVED =
            Map.of(
                    "mine", "annotator = mara",
                    "Hard ones", "state = disputed or flagged",
                    "both", "view = mine and view = 'Hard ones'",
                    "everything", "",
                    "itself", "flagged and view = itself",
                    "there", "view = back",
                    "back", "view = there",
                    "broken", "state = angry");

    private static final FilterViews VIEWS = name -> Optional.ofNullable(SAVED.get(name));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    view = mine                | annotator = mara
                    not view = mine            | annotator != mara
                    view != mine               | annotator != mara
                    view = "Hard ones" and gold| (state = disputed or flagged) and gold
                    view in (mine, both)       | annotator = mara or (annotator = mara and (state = disputed or flagged))
                    view not in (mine)         | annotator != mara
                    view = both                | annotator = mara and (state = disputed or flagged)
                    """)
    void it_means_what_the_view_says(String named, String said) {
        assertThat(Filter.parse(named, VIEWS)).isEqualTo(Filter.parse(said));
        assertThat(Filter.parse(Filter.spelledOut(named, VIEWS))).isEqualTo(Filter.parse(said));
    }

    @Test
    void what_names_no_view_stays_as_it_was_written() {
        assertThat(Filter.spelledOut("flagged   and (gold)", VIEWS))
                .isEqualTo("flagged   and (gold)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gold or view = other | Column 16: There is no saved view "other" here.
                    view = everything    | Column 8: The view "everything" means all pairs, so there is nothing to ask.
                    view = itself        | Column 8: The view "itself" can't be read. Column 20: The view "itself" names itself, by way of itself.
                    view = there         | Column 8: The view "there" can't be read. Column 8: The view "back" can't be read. Column 8: The view "there" names itself, by way of there, back.
                    view = broken        | Column 8: The view "broken" can't be read. Column 9: "state" can't be "angry". There are: unlabeled, skipped, agreed, majority, disputed.
                    view ~ mine          | Column 6: Expected "=", "!=" or "in" after "view", not "~".
                    view                 | Column 5: Expected "=", "!=" or "in" after "view", not the end.
                    """)
    void what_can_not_be_put_there_is_refused(String expression, String message) {
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse(expression, VIEWS))
                .withMessage(message);
    }

    @Test
    void where_there_is_no_project_there_are_no_views() {
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse("view = mine"))
                .withMessage("Column 8: There is no saved view \"mine\" here.");
    }

    @Test
    void views_count_as_if_they_stood_here() {
        String many = "flagged" + " or flagged".repeat(FilterParser.MAX_TESTS / 2);
        FilterViews views = name -> Optional.of(many);

        assertThat(Filter.parse("view = many", views)).isInstanceOf(Filter.Or.class);
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse("view = many and view = many", views))
                .withMessageEndingWith("A filter has at most 200 tests.");
    }
}
