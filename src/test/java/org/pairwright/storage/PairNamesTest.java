package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.Response;
import org.pairwright.domain.filter.Filter;

class PairNamesTest extends StorageTest {
    @Test
    void a_pair_goes_by_its_id_its_key_and_the_id_in_its_file() {
        add(named("x-1", "One"));
        ListedPair pair = new ListStore(database).page(Filter.ALL, 0, 1, false).getFirst();
        List<String> names =
                List.of(
                        pair.uuid().toString(),
                        pair.uuid().toString().toUpperCase(Locale.ROOT),
                        pair.key().toString(),
                        "x-1");

        Map<String, PairNames.Named> found = new PairNames(database).find(names);

        assertThat(found).containsOnlyKeys(names);
        assertThat(found.values())
                .allSatisfy(it -> assertThat(it).isEqualTo(new PairNames.Named(pair.id(), 1)));
    }

    @Test
    void names_of_no_pair_are_not_in_the_answer() {
        add(named("x-1", "One"));

        assertThat(
                        new PairNames(database)
                                .find(
                                        List.of(
                                                "x-2",
                                                "",
                                                "0123456789abcdef0123456789abcdef",
                                                "01234567-89ab-cdef-0123-456789abcdef",
                                                "0123456789ab-cdef-0123-4567-89abcdef")))
                .isEmpty();
    }

    @Test
    void an_id_of_two_files_says_how_many_pairs_have_it() {
        add(named("x-1", "One"));
        add(named("x-1", "Two"));

        assertThat(new PairNames(database).find(List.of("x-1")).get("x-1").candidates())
                .isEqualTo(2);
    }

    @Test
    void no_names_find_nothing() {
        assertThat(new PairNames(database).find(List.of())).isEmpty();
    }

    private static ImportedPair named(String id, String question) {
        return Samples.pair(id, question, new Response("yes", ""), new Response("no", ""));
    }
}
