package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.Preference;
import org.pairwright.domain.filter.Filter;

class ListStoreTest extends StorageTest {
    @Test
    void a_page_begins_after_the_last_pair_of_the_one_before() {
        List<Long> pairs = addPairs(5);

        assertThat(page(pairs.get(1), 2, false))
                .extracting(ListedPair::id)
                .containsExactly(pairs.get(2), pairs.get(3));
    }

    @Test
    void a_pair_says_who_answered_and_what_it_came_to() {
        long id = addPairs(1).getFirst();
        decide(annotator("Mara"), id, Judgment.of(Preference.A));

        ListedPair pair = page(0, 1, false).getFirst();

        assertThat(pair.a()).isEqualTo(new ListedPair.Response("Yes: Question 0", "model-one"));
        assertThat(pair.state()).isEqualTo(LabelState.AGREED);
        assertThat(pair.annotations()).isEmpty();
    }

    @Test
    void current_annotations_come_by_name() {
        List<Long> pairs = addPairs(2);
        decide(annotator("Noor"), pairs.get(1), Judgment.of(Preference.A));
        decide(annotator("Mara"), pairs.get(1), Judgment.of(Preference.B));
        decide(annotator("Mara"), pairs.get(1), Judgment.of(Preference.TIE));
        decide(annotator("Tomas"), pairs.get(1), Judgment.of(Preference.TIE));
        new Acts(database).undo(ALICE, annotator("Tomas"));

        List<ListedPair> page = page(0, 10, true);

        assertThat(page.get(0).annotations()).isEmpty();
        assertThat(page.get(1).annotations())
                .extracting(it -> it.annotator().name(), it -> it.judgment().preference())
                .containsExactly(tuple("Mara", Preference.TIE), tuple("Noor", Preference.A));
        assertThat(page.get(1).annotations())
                .extracting(Annotation::pair)
                .containsOnly(pairs.get(1));
    }

    @Test
    void a_pair_that_came_in_as_sensitive_says_so() {
        add(Samples.pair("Plain"), Samples.pair("Sore").asSensitive());

        assertThat(page(0, 10, false))
                .extracting(ListedPair::sensitive)
                .containsExactly(false, true);
    }

    private List<ListedPair> page(long after, int limit, boolean annotations) {
        return new ListStore(database).page(Filter.ALL, after, limit, annotations);
    }
}
