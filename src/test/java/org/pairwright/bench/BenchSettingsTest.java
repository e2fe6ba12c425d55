package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BenchSettingsTest {

    @Test
    void a_property_makes_it_smaller() {
        assertThat(with("bench.pairs", "2000").pairs()).isEqualTo(2_000);
    }

    @Test
    void a_relative_folder_of_peers_starts_at_the_project() {
        assertThat(with("bench.peers", "peers").peers()).isEqualTo(Path.of("/project/peers"));
    }

    @Test
    void a_word_is_no_number_of_runs() {
        assertThatThrownBy(() -> with("bench.runs", "many"))
                .hasMessage("bench.runs is a whole number, not many");
    }

    @Test
    void nothing_can_be_said_without_a_run() {
        assertThatThrownBy(() -> with("bench.runs", "0"))
                .hasMessage("bench.runs is at least 1, not 0.");
    }

    @Test
    void named_scenarios_alone_are_measured() {
        BenchSettings some = with("bench.only", "data, start");

        assertThat(some.includes("start")).isTrue();
        assertThat(some.includes("tour")).isFalse();
    }

    @Test
    void all_are_measured_where_none_is_named() {
        assertThat(with("bench.only", "").includes("tour")).isTrue();
    }

    private static BenchSettings with(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return BenchSettings.of(properties, Path.of("/project"));
    }
}
