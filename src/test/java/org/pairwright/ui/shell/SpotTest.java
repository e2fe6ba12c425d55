package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.FuzzyMatch;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Scope;
import org.pairwright.ui.labeling.LabelingActs;

class SpotTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    /// What the palette has while one labels.
    private final List<Act> acts =
            ShellActs.keys().acts().stream()
                    .filter(act ->
                            act.scope().equals(Scope.EVERYWHERE)
                                    || LabelingActs.all().contains(act))
                    .toList();

    private int score(String words, Act act) {
        return FuzzyMatch.of(words, messages.of(act.name()))
                .map(FuzzyMatch::score)
                .orElse(Integer.MIN_VALUE);
    }

    @ParameterizedTest
    @EnumSource
    void the_word_on_the_rail_finds_its_screen_first_while_one_labels(Spot spot) {
        String words = messages.of(spot.words());
        Optional<Act> first = acts.stream().max(Comparator.comparingInt(act -> score(words, act)));

        assertThat(first).contains(spot.act());
    }
}
