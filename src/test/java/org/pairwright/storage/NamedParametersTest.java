package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamedParametersTest {
    private Handle handle;

    @BeforeEach
    void open() {
        handle = Database.jdbi(Jdbi.create("jdbc:sqlite::memory:")).open();
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void a_name_is_bound_wherever_it_occurs() {
        assertThat(one("select :word || '-' || :word_2 || :word", "word", "a", "word_2", "b"))
                .isEqualTo("a-ba");
    }

    @Test
    void question_marks_are_bound_in_order() {
        assertThat(
                        handle.createQuery("select ? || ?")
                                .bind(0, "a")
                                .bind(1, "b")
                                .mapTo(String.class)
                                .one())
                .isEqualTo("ab");
    }

    @Test
    void what_is_quoted_is_text() {
        assertThat(
                        one(
                                "select ':word ?' || :word || \"name:word?\" from (select 'c' as \"name:word?\")",
                                "word",
                                "b"))
                .isEqualTo(":word ?bc");
    }

    @Test
    void a_quote_within_quotes_does_not_end_them() {
        assertThat(one("select 'it''s :word' || :word", "word", "!")).isEqualTo("it's :word!");
    }

    @Test
    void comments_hold_no_parameters() {
        assertThat(one("select :word -- why? :not\n /* nor :this? */", "word", "a")).isEqualTo("a");
    }

    @Test
    void two_colons_are_a_cast() {
        var parsed =
                new NamedParameters()
                        .parse("select a::text, :b::bigint", handle.createQuery("x").getContext());

        assertThat(parsed.getSql()).isEqualTo("select a::text, ?::bigint");
        assertThat(parsed.getParameters().getParameterNames()).containsExactly("b");
    }

    @Test
    void a_list_stands_for_its_values() {
        assertThat(
                        handle.createQuery(
                                        "select 2 in (<few>) and 1 < 2 and 3 <> 4 and 3 not in (<few>)")
                                .bindList("few", List.of(1, 2))
                                .mapTo(boolean.class)
                                .one())
                .isTrue();
    }

    private String one(String sql, String... bound) {
        var query = handle.createQuery(sql);
        for (int i = 0; i < bound.length; i += 2) {
            query.bind(bound[i], bound[i + 1]);
        }
        return query.mapTo(String.class).one();
    }
}
