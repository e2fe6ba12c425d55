package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.service.Progress;

class FrugalProgressTest {
    private static final int MUCH = 200 << 20;

    @Test
    void clearsAwayWhatIsNeededNoMore() {
        WeakReference<byte[]> left = new WeakReference<>(new byte[MUCH]);
        new FrugalProgress(Progress.NONE).cancelled();
        assertThat(left.get()).isNull();
    }

    @Test
    void passesOnHowFarWorkIsAndWhetherToStop() {
        List<String> reported = new ArrayList<>();
        FrugalProgress progress =
                new FrugalProgress(
                        Progress.of(
                                (stage, done, total) ->
                                        reported.add(stage + " " + done + " " + total),
                                () -> true));
        progress.report("reading", 3, 7);
        assertThat(reported).containsExactly("reading 3 7");
        assertThat(progress.cancelled()).isTrue();
    }
}
