package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Facet;
import org.pairwright.domain.FacetCounts;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Messages;

class FacetValuesTest {

    @Test
    void machines_stand_apart_from_the_people_who_label() {
        FacetCounts counts = new FacetCounts(Map.of("mara", 3L, "guard", 9L, "rui", 5L), 0, 1);
        List<FacetValues> values =
                FacetValues.of(Facet.ANNOTATOR, counts, Conditions.NONE, Set.of("guard"));
        Messages messages = new Messages(Locale.ENGLISH);
        FacetWords words =
                new FacetWords(new DataWords(messages, ZoneOffset.UTC, Map::of), messages);

        assertThat(values)
                .extracting(it -> words.facet(it.facet(), it.field()))
                .containsExactly("Annotator", "Machine");
        assertThat(values.getFirst().values())
                .extracting(FacetValues.Value::value)
                .containsExactly("rui", "mara");
        assertThat(values.getLast().values())
                .extracting(FacetValues.Value::value)
                .containsExactly("guard");
    }
}
