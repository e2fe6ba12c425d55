package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Marking;
import org.pairwright.domain.TurnedAct;

class MarkingWordsTest {
    private static final Marking SOON = new Marking.Urgency(5);

    private final MarkingWords words = new MarkingWords(new Messages(Locale.ENGLISH));

    @Test
    void pairs_that_stay_are_told_apart_from_those_that_changed() {
        assertThat(words.turned(new TurnedAct.OfMany(SOON, 6, 0)))
                .isEqualTo("6 pairs with priority 5");
        assertThat(words.turned(new TurnedAct.OfMany(SOON, 5, 1)))
                .isEqualTo(
                        "5 pairs with priority 5; 1 pair stays as before, by another act or an import");
        assertThat(words.turned(new TurnedAct.OfMany(SOON, 0, 1_200)))
                .isEqualTo(
                        "no pairs with priority 5; 1,200 pairs stay as before, by another act or an import");
    }
}
