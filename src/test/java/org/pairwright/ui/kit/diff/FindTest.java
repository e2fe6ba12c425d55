package org.pairwright.ui.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindTest {

    private static List<String> found(String text, String query) {
        return Find.in(text, query).stream().map(it -> it.of(text)).toList();
    }

    @Test
    void every_place_is_found_once() {
        assertThat(Find.in("ana banana", "ana")).containsExactly(new Range(0, 3), new Range(5, 8));
        assertThat(Find.in("aaaa", "aa")).containsExactly(new Range(0, 2), new Range(2, 4));
    }

    @Test
    void case_and_accents_make_no_difference() {
        assertThat(found("Résumé, RESUME, resume\u0301", "résume"))
                .containsExactly("Résumé", "RESUME", "resume\u0301");
        assertThat(found("STRASSE Straße", "straße")).containsExactly("STRASSE", "Straße");
        assertThat(found("İstanbul ΟΔΟΣ οδος", "istanbul")).containsExactly("İstanbul");
        assertThat(found("ΟΔΟΣ οδος", "οδος")).containsExactly("ΟΔΟΣ", "οδος");
    }

    @Test
    void an_accent_belongs_to_what_is_found() {
        assertThat(Find.in("e\u0301x", "e")).containsExactly(new Range(0, 2));
    }

    @Test
    void forms_of_a_letter_are_the_letter() {
        assertThat(found("ﬁne ＡＢＣ", "fine")).containsExactly("ﬁne");
        assertThat(found("ﬁne ＡＢＣ", "abc")).containsExactly("ＡＢＣ");
    }

    @Test
    void invisible_characters_do_not_hide_a_word() {
        assertThat(found("se\u00ADcr\u200Bet", "secret")).containsExactly("se\u00ADcr\u200Bet");
    }

    @Test
    void vowel_points_do_not_hide_a_word() {
        assertThat(found("مَرْحَبًا", "مرحبا")).containsExactly("مَرْحَبًا");
    }

    @Test
    void a_part_of_a_character_is_not_found() {
        assertThat(Find.in("각", "가")).isEmpty();
        assertThat(Find.in("ß", "s")).isEmpty();
        assertThat(Find.in("😀", "\ud83d")).isEmpty();
    }

    @Test
    void any_white_space_is_white_space() {
        assertThat(found("a\u00A0b a\nb", "a b")).containsExactly("a\u00A0b", "a\nb");
    }

    @Test
    void nothing_is_found_for_a_query_without_anything_to_see() {
        assertThat(Find.in("text", "")).isEmpty();
        assertThat(Find.in("te\u200Bxt", "\u200B")).isEmpty();
    }

    @Test
    void places_beyond_the_bound_are_left_out() {
        assertThat(Find.in("x".repeat(20_000), "X")).hasSize(Find.MOST);
    }

    @Test
    void a_query_beyond_the_bound_finds_nothing() {
        String query = "x".repeat(Find.LONGEST_QUERY);

        assertThat(Find.in(query, query)).hasSize(1);
        assertThat(Find.in(query + "x", query + "x")).isEmpty();
    }
}
