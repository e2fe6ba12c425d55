package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillScenarioTest {
    @TempDir private Path folder;

    @Test
    void a_report_becomes_a_figure() throws Exception {
        report("failures=\"0\"");

        assertThat(result().own()).isEqualTo(new Result.Timed(SamplesTest.seconds(12.5)));
    }

    @Test
    void a_report_is_read_once() throws Exception {
        report("failures=\"0\"");
        result();

        assertThat(result().own()).isInstanceOf(Result.Skipped.class);
    }

    @Test
    void a_lost_decision_is_a_failure() throws Exception {
        report("failures=\"1\"");

        assertThat(result().own()).isEqualTo(new Result.Failed("1 failed of org.KillTest"));
    }

    @Test
    void a_build_that_killed_nothing_says_so() throws Exception {
        assertThat(result().own()).isEqualTo(new Result.Skipped("the build ran no such test"));
    }

    private Result result() throws Exception {
        return new KillScenario(folder).run().getFirst();
    }

    private void report(String failures) throws Exception {
        Files.writeString(
                folder.resolve("TEST-org.KillTest.xml"),
                "<testsuite name=\"org.KillTest\" time=\"12.5\" tests=\"1\" errors=\"0\" "
                        + failures
                        + "/>");
    }
}
