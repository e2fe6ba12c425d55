package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;

class CategoryOrderTest {
    private static final Taxonomy TAXONOMY =
            new Taxonomy(
                    "t",
                    "1",
                    "",
                    "",
                    List.of(
                            new Category("c:one", "Fire", ""),
                            new Category("c:two", "Water", ""),
                            new Category("c:three", "Firewater", "")));

    private final CategoryOrder order = new CategoryOrder();

    private List<String> matching(String typed) {
        return order.matching(TAXONOMY, typed).stream().map(Category::name).toList();
    }

    @Test
    void at_first_they_come_as_the_taxonomy_has_them() {
        assertThat(matching("")).containsExactly("Fire", "Water", "Firewater");
    }

    @Test
    void those_used_lately_come_first() {
        order.begin(List.of("c:three", "c:gone"));
        order.use("c:two");

        assertThat(matching("")).containsExactly("Water", "Firewater", "Fire");
    }

    @Test
    void letters_are_looked_for_in_names_and_codes() {
        assertThat(matching(" WATER ")).containsExactly("Water", "Firewater");
        assertThat(matching("c:one")).containsExactly("Fire");
        assertThat(matching("air")).isEmpty();
    }
}
