package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsFileTest {
    private static final Machine MACHINE = new Machine("Linux", "Fast", 2, 8_000, "25", 0.5);

    @Test
    void a_scenario_has_its_runs_and_what_follows_from_them() {
        Samples own = SamplesTest.seconds(1, 3, 2);

        JsonNode scenario = written(Result.of("x", "X", own, new Peer.Timed(own), ""));

        assertThat(scenario.path("runs").toString()).isEqualTo("[1.0,3.0,2.0]");
        assertThat(scenario.path("median").asDouble()).isEqualTo(2);
        assertThat(scenario.path("peer").path("max").asDouble()).isEqualTo(3);
        assertThat(scenario.path("ratio").asDouble()).isEqualTo(1);
    }

    @Test
    void a_peer_that_is_not_there_leaves_its_reason() {
        Result result =
                Result.of("x", "X", SamplesTest.seconds(1), new Peer.Skipped("no python3"), "");

        assertThat(written(result).path("peer").path("skipped").asString()).isEqualTo("no python3");
    }

    @Test
    void a_ratio_that_does_not_exist_is_null() {
        JsonNode scenario =
                written(Result.of("x", "X", SamplesTest.seconds(1), new Peer.None(), ""));

        assertThat(scenario.path("ratio").isNull()).isTrue();
    }

    @Test
    void a_failure_leaves_its_reason() {
        assertThat(written(Result.failed("x", "no disk")).path("failed").asString())
                .isEqualTo("no disk");
    }

    private static JsonNode written(Result result) {
        BenchSettings settings = BenchSettings.of(new Properties(), Path.of(""));
        String json = ResultsFile.of(Instant.EPOCH, settings, MACHINE, List.of(result));
        return JsonMapper.shared().readTree(json).path("scenarios").get(0);
    }
}
