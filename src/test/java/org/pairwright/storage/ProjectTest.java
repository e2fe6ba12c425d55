package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Project;

/// Making and opening projects, and what they say of themselves.
class ProjectTest extends StorageTest {
    @Test
    void a_new_project_says_what_it_was_made_with() {
        ProjectStore store = new ProjectStore(database);
        Project project = store.project();

        assertThat(project.title()).isEqualTo("Sample");
        assertThat(project.seed()).isEqualTo(42);
        assertThat(store.taxonomy()).isEqualTo(Samples.project().taxonomy());
        assertThat(store.guidelines()).isEqualTo("Prefer the better one.");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_project_is_the_same_after_reopening() {
        Project before = new ProjectStore(database).project();

        reopen();

        assertThat(new ProjectStore(database).project()).isEqualTo(before);
    }

    @Test
    void a_project_that_is_there_is_not_overwritten() {
        addPairs(1);

        assertThatThrownBy(() -> Database.create(location, Samples.project()))
                .isInstanceOf(StorageFailure.AlreadyThere.class);

        assertThat(new PairStore(database).count()).isEqualTo(1);
    }

    @Test
    void a_project_of_a_newer_program_is_refused() {
        tamper(
                place == Place.FILE
                        ? "pragma user_version = 99"
                        : "update schema_version set version = 99");
        database.close();

        assertThatThrownBy(() -> Database.open(location))
                .isInstanceOf(StorageFailure.NotAProject.class)
                .hasMessageContaining(
                        "was made by a newer Pairwright (project version 99, this one reads up to "
                                + Schema.VERSION
                                + "). Update Pairwright to open it.");
    }

    @Test
    void what_is_read_with_a_reader_changes_nothing() {
        assertThatThrownBy(() ->
                        database.read(handle -> handle.execute("update project set title = 'x'")))
                .isInstanceOf(RuntimeException.class);

        assertThat(new ProjectStore(database).project().title()).isEqualTo("Sample");
    }

    @Test
    void a_write_that_fails_changes_nothing() {
        assertThatThrownBy(() ->
                        database.write(handle -> {
                            handle.execute("update project set title = 'x'");
                            throw new IllegalStateException("planted");
                        }))
                .hasMessage("planted");

        assertThat(new ProjectStore(database).project().title()).isEqualTo("Sample");
    }

    @Test
    void pairs_are_named_by_id_key_and_external_id() {
        add(
                Samples.pair("q1", "One", Samples.pair("x").a(), Samples.pair("x").b()),
                Samples.pair("q1", "Two", Samples.pair("x").a(), Samples.pair("x").b()));
        PairStore pairs = new PairStore(database);
        PairTexts second = pairs.texts(2);

        String id = second.uuid().toString();
        String key = second.key().toString();

        assertThat(new PairNames(database).find(List.of(id, key, "q1", "q2", "")))
                .containsOnlyKeys(id, key, "q1")
                .hasEntrySatisfying(id, found -> assertThat(found.pair()).isEqualTo(2))
                .hasEntrySatisfying(key, found -> assertThat(found.pair()).isEqualTo(2))
                .hasEntrySatisfying("q1", found -> assertThat(found.candidates()).isEqualTo(2));
    }

    @Test
    void a_pair_that_is_not_there_is_damage() {
        assertThatThrownBy(() -> new PairStore(database).texts(7))
                .isInstanceOf(StorageFailure.Damaged.class)
                .hasMessage("The pair 7 is missing. Run `pairwright check`.");
    }
}
