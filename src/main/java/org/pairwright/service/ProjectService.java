package org.pairwright.service;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.pairwright.domain.Actor;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Taxonomy;
import org.pairwright.storage.Database;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.StorageFailure;

/// Makes projects.
public final class ProjectService {
    /// The largest guidelines that are read, in bytes: 4 MiB.
    private static final long MAX_GUIDELINES = 4 << 20;

    private ProjectService() {}

    /// The version of the tables that this program makes.
    public static int schemaVersion() {
        return ProjectStore.schemaVersion();
    }

    /// Makes a project and opens it.
    ///
    /// @param maker the name of who makes it; empty for the system's user
    /// @param title empty for the name of the file or of the server's project
    /// @param guidelines in Markdown; may be empty
    /// @throws StorageFailure.AlreadyThere when anything is at `location` already
    public static Database create(
            ProjectLocation location,
            String maker,
            String title,
            Taxonomy taxonomy,
            String guidelines) {
        String name = title.isBlank() ? nameOf(location) : title;
        long seed = new SecureRandom().nextLong();
        return create(location, maker, new NewProject(name, seed, taxonomy, guidelines));
    }

    /// Makes a project of which everything is given, its seed too, and opens it.
    ///
    /// @param maker the name of who makes it; empty for the system's user
    /// @throws StorageFailure.AlreadyThere when anything is at `location` already
    public static Database create(ProjectLocation location, String maker, NewProject project) {
        Actor actor = SystemUser.actingAs(maker);
        Database made = Database.create(location, project);
        new ProjectStore(made).recordMaker(actor);
        return made;
    }

    /// As [#create], and leaves it closed.
    public static void make(
            ProjectLocation location, String title, Taxonomy taxonomy, String guidelines) {
        create(location, "", title, taxonomy, guidelines).close();
    }

    /// The guidelines in a file of Markdown.
    ///
    /// @throws UnreadableText when they can't be read
    public static String guidelines(Path file) {
        return SmallText.read(file, MAX_GUIDELINES);
    }

    /// What a project at `location` begins with when nothing is chosen.
    static ProjectSettings defaults(ProjectLocation location) {
        return new ProjectSettings(
                nameOf(location),
                ProjectSettings.Credits.NONE,
                "",
                Questions.DEFAULT,
                TaxonomyPacks.find(TaxonomyPacks.DEFAULT));
    }

    private static String nameOf(ProjectLocation location) {
        return switch (location) {
            case ProjectLocation.InFile file ->
                    String.valueOf(file.path().getFileName()).replaceFirst("(?<=.)\\.pairs$", "");
            case ProjectLocation.OnServer server -> server.project();
        };
    }
}
