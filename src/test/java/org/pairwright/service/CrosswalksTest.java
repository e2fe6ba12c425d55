package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Category;
import org.pairwright.domain.Crosswalk;
import org.pairwright.domain.Crosswalk.Link;
import org.pairwright.domain.Crosswalk.Relation;
import org.pairwright.domain.Taxonomy;

class CrosswalksTest {
    private static Crosswalk between(String from, String to) {
        return Crosswalks.builtIn().between(TaxonomyPacks.find(from), TaxonomyPacks.find(to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lg3", "lg4", "beavertails", "pku", "aegis2", "openai"})
    void links_name_categories_that_there_are(String id) {
        List<String> from = codes(id);
        List<String> to = codes("mlc");

        assertThat(between(id, "mlc").links())
                .isNotEmpty()
                .allMatch(link -> from.contains(link.from()) && to.contains(link.to()));
    }

    private static List<String> codes(String id) {
        return TaxonomyPacks.find(id).categories().stream().map(Category::code).toList();
    }

    @Test
    void a_crosswalk_can_be_read_the_other_way_round() {
        assertThat(between("mlc", "lg4").of("mlc:spc_hlt"))
                .containsExactly(new Link("mlc:spc_hlt", "lg4:S6", Relation.NARROWER));
    }

    @Test
    void two_packs_meet_by_way_of_a_third() {
        assertThat(between("lg4", "openai").of("lg4:S4"))
                .containsExactly(new Link("lg4:S4", "openai:sexual/minors", Relation.SAME));
        assertThat(between("lg4", "openai").of("lg4:S11"))
                .contains(
                        new Link("lg4:S11", "openai:self-harm", Relation.SAME),
                        new Link("lg4:S11", "openai:self-harm/intent", Relation.BROADER));
    }

    @Test
    void two_packs_of_the_same_categories_are_the_same() {
        assertThat(between("lg3", "lg4").links())
                .filteredOn(link -> link.relation() == Relation.SAME)
                .hasSize(14);
    }

    @Test
    void what_is_narrower_than_what_is_broader_is_only_related() {
        Crosswalk narrow = new Crosswalk("a", "b", List.of(new Link("1", "2", Relation.NARROWER)));
        Crosswalk broad = new Crosswalk("b", "c", List.of(new Link("2", "3", Relation.BROADER)));

        assertThat(narrow.then(broad).links())
                .containsExactly(new Link("1", "3", Relation.RELATED));
    }

    @Test
    void versions_of_one_taxonomy_have_the_categories_of_one_code() {
        Taxonomy before =
                new Taxonomy(
                        "own",
                        "1",
                        "",
                        "",
                        List.of(new Category("x:a", "A", ""), new Category("x:b", "B", "")));
        Taxonomy after = new Taxonomy("own", "2", "", "", List.of(new Category("x:b", "Bee", "")));

        assertThat(Crosswalks.builtIn().between(before, after).links())
                .containsExactly(new Link("x:b", "x:b", Relation.SAME));
    }

    @Test
    void ones_own_links_go_before(@TempDir Path folder) throws IOException {
        Path own =
                Files.writeString(
                        folder.resolve("own.json"),
                        """
                        {"from": "own", "to": "mlc", "links": [
                            {"from": "x:a", "to": "mlc:hte", "relation": "same"}]}
                        """);
        Taxonomy taxonomy = new Taxonomy("own", "1", "", "", List.of(new Category("x:a", "A", "")));

        assertThat(
                        Crosswalks.builtIn()
                                .with(own)
                                .between(taxonomy, TaxonomyPacks.find("lg4"))
                                .links())
                .containsExactly(new Link("x:a", "lg4:S10", Relation.SAME));
    }
}
