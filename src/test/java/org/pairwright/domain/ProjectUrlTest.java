package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectUrlTest {
    @Test
    void a_path_is_a_file() {
        assertThat(ProjectLocation.of("a/b.pairs"))
                .isEqualTo(new ProjectLocation.InFile(Path.of("a/b.pairs")));
    }

    @Test
    void a_url_is_a_project_on_a_server() {
        assertThat(ProjectLocation.of("postgresql://ana@db.example.org:5433/labels?project=safety"))
                .isEqualTo(
                        new ProjectLocation.OnServer(
                                "db.example.org", 5433, "labels", "ana", "", "safety"));
    }

    @Test
    void the_usual_port_need_not_be_said() {
        assertThat(ProjectLocation.of("postgres://ana@localhost/labels?project=safety"))
                .isEqualTo(
                        new ProjectLocation.OnServer(
                                "localhost", 5432, "labels", "ana", "", "safety"));
    }

    @Test
    void what_it_prints_can_be_read_again() {
        ProjectLocation server = ProjectLocation.of("postgresql://a@h/d?project=p");

        assertThat(ProjectLocation.of(server.toString())).isEqualTo(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ana:pw@h/d?project=p",
                "postgresql://h/d?project=p&password=pw",
                "postgresql://ana:p@w@h/d?project=p"
            })
    void a_password_is_refused_and_not_repeated(String url) {
        assertThatThrownBy(() -> ProjectLocation.of(url))
                .isInstanceOf(InvalidProjectLocation.class)
                .hasMessageStartingWith("The URL holds a password")
                .hasMessageNotContaining("pw");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://h/d?project=p",
                "postgresql://ana@h/?project=p",
                "postgresql://ana@h/d",
                "postgresql://ana@/d?project=p",
                "postgresql://ana@h:x/d?project=p",
                " "
            })
    void half_a_place_is_refused(String words) {
        assertThatThrownBy(() -> ProjectLocation.of(words))
                .isInstanceOf(InvalidProjectLocation.class)
                .hasMessageContaining("postgresql://user@host:port/db?project=NAME");
    }

    @Test
    void a_server_of_another_kind_is_refused() {
        assertThatThrownBy(() -> ProjectLocation.of("mysql://ana:secret@h/d"))
                .isInstanceOf(InvalidProjectLocation.class)
                .hasMessage(
                        "Pairwright knows no server of the kind mysql. A project on a server is written"
                                + " postgresql://user@host:port/db?project=NAME.");
    }
}
