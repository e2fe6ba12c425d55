package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.ProjectLocation;

/// Projects on a PostgreSQL server, each in a schema of its own.
class ServerProjectTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "1st", "with-dash", "a b", "drop;", "naïve", "\"q\""})
    void a_name_that_a_schema_cannot_have_is_refused(String name) {
        ProjectLocation.OnServer location =
                new ProjectLocation.OnServer("localhost", 1, "postgres", "postgres", "", name);

        assertThatThrownBy(() -> Database.create(location, Samples.project()))
                .isInstanceOf(StorageFailure.NotAProject.class)
                .hasMessage(
                        "The project name \""
                                + name
                                + "\" can't be used on a server: use lower-case letters, digits and _, beginning with a letter.");
    }

    @Test
    void a_project_that_the_server_lacks_is_refused() {
        assertThatThrownBy(() -> Database.open(TestServer.project("not_there")))
                .isInstanceOf(StorageFailure.NotAProject.class)
                .hasMessage("The server has no project not_there.");
    }

    @Test
    void a_schema_that_is_no_project_is_refused() {
        assertThatThrownBy(() -> Database.open(TestServer.project("public")))
                .isInstanceOf(StorageFailure.NotAProject.class)
                .hasMessage("The server has no project public.");
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_password() {
        ProjectLocation.OnServer location =
                new ProjectLocation.OnServer("localhost", 1, "db", "me", "secret", "team");

        assertThatThrownBy(() -> Database.open(location))
                .isInstanceOf(StorageFailure.Unavailable.class)
                .hasMessageStartingWith(
                        "The server of postgresql://me@localhost:1/db?project=team can't be reached: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void two_projects_on_a_server_stand_apart() {
        try (Database one = Database.create(TestServer.newProject(), Samples.project());
                Database two = Database.create(TestServer.newProject(), Samples.project())) {
            Samples.add(one, Samples.pair("One"));

            assertThat(new PairStore(two).count()).isZero();
            assertThat(new PairStore(one).count()).isEqualTo(1);
        }
    }
}
