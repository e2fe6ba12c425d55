package org.pairwright.storage;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.ProjectPart;
import org.pairwright.domain.ProjectSettings;

/// What an import on its way takes over from the archives among its files: from the first of them
/// that says anything, if from any.
final class StagedAdoption {
    private final Database database;
    private final Handle reader;
    private Optional<Adoption> taken = Optional.empty();

    StagedAdoption(Database database, Handle reader) {
        this.database = database;
        this.reader = reader;
    }

    /// What is to be taken over with the merge.
    Optional<Adoption> taken() {
        return taken;
    }

    /// Takes over what an archive says of its project, where this one is still empty and nobody has
    /// chosen anything for it. A title that was given to it stays in any case.
    ///
    /// @param defaults what a new project begins with when nothing is chosen
    /// @param empty whether there are no pairs yet, laid out ones included
    ImportStaging.Adopted adopt(ArchivedProject project, ProjectSettings defaults, boolean empty) {
        Adoption wanted;
        try {
            wanted = database.translating(() -> Adoption.of(reader, project, defaults));
        } catch (IllegalArgumentException | StorageFailure.Damaged e) {
            return new ImportStaging.Adopted(
                    List.of(),
                    "What the archive says of its project can't be read and was left: "
                            + e.getMessage());
        }
        if (wanted.isSame() && empty && taken.isEmpty()) {
            // What it says is no news, but since when it holds is.
            taken = Optional.of(wanted);
        }
        if (wanted.isSame() || taken.filter(wanted::equals).isPresent()) {
            return new ImportStaging.Adopted(List.of(), "");
        }
        // Without pairs there are no decisions and no drafts either.
        if (wanted.chosen() || !empty || taken.isPresent()) {
            return new ImportStaging.Adopted(List.of(), wanted.left());
        }
        List<ProjectPart> parts = wanted.taken();
        if (!parts.isEmpty()) {
            taken = Optional.of(wanted);
        }
        return new ImportStaging.Adopted(parts, "");
    }
}
