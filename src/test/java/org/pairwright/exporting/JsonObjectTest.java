package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Objects for people's scripts.
class JsonObjectTest {
    @Test
    void what_is_missing_from_a_list_is_null_there() {
        assertThat(new JsonObject().put("range", Arrays.asList(12L, null)))
                .hasToString("{\"range\":[12,null]}");
    }

    @Test
    void keys_keep_their_order_and_texts_are_quoted() {
        JsonObject object =
                new JsonObject()
                        .put("b", "say \"no\"\n")
                        .put("a", List.of(new JsonObject().put("x", true)))
                        .putText("empty", "");

        assertThat(object)
                .hasToString("{\"b\":\"say \\\"no\\\"\\n\",\"a\":[{\"x\":true}],\"empty\":null}");
    }
}
