package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Tally;

/// Whatever is done to a project, `pair_state` says what [Tally] computes from the annotations.
class PairStatesTest extends StorageTest {
    private static final int PAIRS = 4;
    private static final int ACTS = 120;

    @Test
    void states_are_what_the_tally_computes_after_random_acts() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Long> pairs = new ArrayList<>(addPairs(PAIRS));
        List<Annotator> annotators =
                List.of(
                        annotator("alice"),
                        annotator("bob"),
                        annotator("carol"),
                        annotator("judge", AnnotatorKind.MODEL));
        for (int i = 0; i < ACTS; i++) {
            Annotator who = annotators.get(random.nextInt(annotators.size()));
            act(random, who, pairs.get(random.nextInt(PAIRS)));
        }

        for (long pair : pairs) {
            assertThat(stored(pair)).as("seed %d, pair %d", seed, pair).isEqualTo(computed(pair));
        }
        assertThat(check().problems()).as("seed %d", seed).isEmpty();
    }

    private void act(Random random, Annotator who, long pair) {
        Actor actor = new Actor(who.name(), "system-user");
        switch (random.nextInt(10)) {
            case 0, 1 -> new Acts(database).undo(actor, who);
            case 2 -> new Acts(database).redo(actor, who);
            case 3 -> decide(who, pair, Judgment.skip(SkipReason.OTHER));
            case 4 -> decide(who, pair, 1, judgment(random));
            case 5 -> importOneMore(random);
            default -> decide(who, pair, judgment(random));
        }
    }

    private void importOneMore(Random random) {
        add(
                Samples.decided(
                        Samples.pair("Question " + random.nextInt(PAIRS)),
                        new ImportedAnnotation("imported:one", judgment(random)),
                        new ImportedAnnotation("imported:two", judgment(random))));
    }

    private static Judgment judgment(Random random) {
        Preference[] stated = {
            Preference.A, Preference.B, Preference.TIE, Preference.BOTH_BAD, Preference.UNSTATED
        };
        Judgment judgment = Judgment.of(stated[random.nextInt(stated.length)]);
        return random.nextInt(4) == 0 ? judgment.withFlag(true, "") : judgment;
    }

    private String computed(long pair) {
        Tally tally = Tally.NONE;
        List<Annotation> current =
                database.read(handle -> AnnotationRows.currentOf(handle, List.of(pair)))
                        .getOrDefault(pair, List.of());
        for (Annotation annotation : current) {
            if (annotation.occurrence() == 0
                    && annotation.annotator().kind() != AnnotatorKind.MODEL) {
                tally = tally.plus(annotation.judgment(), 1);
            }
        }
        return tally + " " + tally.state().code();
    }

    private String stored(long pair) {
        return database.read(handle ->
                handle.createQuery("select * from pair_state where pair = :pair")
                        .bind("pair", pair)
                        .map((row, context) ->
                                new Tally(
                                                row.getInt("decisions"),
                                                row.getInt("skips"),
                                                row.getInt("flags"),
                                                row.getInt("a"),
                                                row.getInt("b"),
                                                row.getInt("ties"),
                                                row.getInt("both_bad"))
                                        + " "
                                        + row.getString("state"))
                        .one());
    }
}
