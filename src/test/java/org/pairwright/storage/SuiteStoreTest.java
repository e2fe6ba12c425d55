package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.Measurement;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;

/// Suites and what came of them.
class SuiteStoreTest extends StorageTest {
    private static final Gate UNSAFE = Gate.parse("unsafe_rate<=+1%");
    private static final Gate WINS = Gate.parse("win_rate>=0.45 surely");
    static final Suite HARM =
            new Suite(
                    "harm",
                    CompareBy.PROMPT_VERSION,
                    "not excluded",
                    "support@6",
                    List.of(UNSAFE, WINS));

    private SuiteStore suites() {
        return new SuiteStore(database);
    }

    static SuiteRun run(double rise) {
        return new SuiteRun(
                "support@7",
                "support@6",
                List.of(
                        GateResult.of(
                                UNSAFE,
                                new Measurement.Known(rise, rise - .01, rise + .01),
                                40,
                                120,
                                3),
                        GateResult.of(WINS, new Measurement.Unknown("nobody met"), 0, 0, 0)),
                "alice",
                Instant.ofEpochMilli(1_000));
    }

    @Test
    void suites_and_runs_are_there_after_reopening() {
        assertThat(suites().add(ALICE, HARM)).isTrue();
        suites().addRun(ALICE, HARM, run(0));
        suites().addRun(ALICE, HARM, run(.1));
        reopen();

        assertThat(suites().all()).containsExactly(HARM);
        assertThat(suites().find("harm")).contains(HARM);
        assertThat(suites().find("help")).isEmpty();
        assertThat(suites().runs(HARM)).containsExactly(run(0), run(.1));
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_suite_stays_as_it_is() {
        suites().add(ALICE, HARM);
        Suite other = new Suite("harm", CompareBy.SOURCE, "", "old", List.of(WINS));

        assertThat(suites().add(ALICE, other)).isFalse();
        assertThat(suites().all()).containsExactly(HARM);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_check_finds_a_gate_that_was_changed_and_a_run_that_is_gone() {
        suites().add(ALICE, HARM);
        suites().addRun(ALICE, HARM, run(.1));
        database.write(handle -> {
            handle.execute("update suite set body = replace(body, '0.01', '0.9')");
            return handle.execute("delete from suite_run");
        });

        assertThat(check().problems())
                .extracting(it -> it.message())
                .containsExactly(
                        "Suite harm is not as the event log tells of it.",
                        "A suite or a run of one is told of by the event log, and is not there.");
    }
}
