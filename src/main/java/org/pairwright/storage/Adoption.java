package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.ProjectSettings;

/// What an empty project takes over from an archive: its settings and the seed of its sides.
record Adoption(ProjectSettings before, long seedBefore, ProjectSettings after, long seed) {
    /// @throws IllegalArgumentException when a setting can't be one
    /// @throws InvalidTaxonomy when there is none
    /// @throws StorageFailure.Damaged when the questions can't be read
    static Adoption of(Database database, ArchivedProject archived) {
        return new Adoption(
                new ProjectSettingsStore(database).settings(),
                new ProjectStore(database).project().seed(),
                new ProjectSettings(
                        archived.title(),
                        archived.credits(),
                        archived.guidelines(),
                        QuestionsCodec.decode(archived.questions()),
                        TaxonomyCodec.decode(archived.taxonomy())),
                archived.seed());
    }

    boolean changesNothing() {
        return before.equals(after) && seedBefore == seed;
    }

    /// Says what the project keeps.
    String left() {
        List<String> other = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            other.add("title");
        }
        if (!before.credits().equals(after.credits())) {
            other.add("license, address or creator");
        }
        if (!before.guidelines().equals(after.guidelines())) {
            other.add("guidelines");
        }
        if (!before.questions().equals(after.questions())) {
            other.add("questions");
        }
        if (!before.taxonomy().equals(after.taxonomy())) {
            other.add("taxonomy");
        }
        if (seedBefore != seed) {
            other.add("seed of the sides");
        }
        return "The archive is of the project \"%s\", which has another %s. This project is not empty any more and keeps its own."
                .formatted(after.title(), String.join(", ", other));
    }

    void apply(Handle handle, Actor actor) {
        ProjectSettingsStore.change(handle, actor, before, after);
        if (seedBefore != seed) {
            handle.execute("update project set seed = ?", seed);
            Events.add(handle, actor, "settings", "{\"seed\":" + seed + "}");
        }
    }
}
