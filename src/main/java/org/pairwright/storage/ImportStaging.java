package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectPart;
import org.pairwright.domain.ProjectSettings;

/// An import on its way: rows are laid out in a side file, then merged in one short transaction.
/// Closed without [#merge], it leaves nothing. To be used by one thread at a time.
public final class ImportStaging implements AutoCloseable {
    /// What a file brought, for its row in the list of imports.
    public record Batch(
            String file,
            String sha256,
            String format,
            String license,
            long read,
            long imported,
            long duplicates,
            long refused,
            long warnings,
            long pairs,
            long annotations) {}

    /// What became of a pair.
    ///
    /// @param added whether the pair is new
    /// @param annotations how many decisions were added
    /// @param changed how many decisions that were there were replaced by newer ones
    /// @param met where heads of two files met
    /// @param gold whether the pair has a known answer now that had none
    /// @param turned whether the project has its A and B the other way round
    /// @param sameIdAs where another pair of the same external id is
    /// @param otherGold the pair's known answer, which stays, where the file has another
    public record Added(
            boolean added,
            int annotations,
            int changed,
            List<MetHeads> met,
            boolean gold,
            boolean turned,
            Optional<String> sameIdAs,
            Optional<Preference> otherGold) {}

    /// What became of what an archive says of its project.
    ///
    /// @param taken what is taken over
    /// @param left why nothing is; empty where something is, or where it says nothing else than
    ///   what holds here
    public record Adopted(List<ProjectPart> taken, String left) {
        public Adopted {
            taken = List.copyOf(taken);
        }
    }

    /// What is doubtful about a line of an archive that holds no pair.
    ///
    /// @param field the field in question; empty where the whole line is meant
    /// @param refused whether the line was left out
    /// @param words what is wrong, or what the project keeps, as a sentence
    public record Doubt(String field, boolean refused, String words) {
        /// Of what the project has otherwise, and keeps.
        static Doubt kept(String field, String words) {
            return new Doubt(field, false, words);
        }
    }

    private final Database database;
    private final Handle reader;
    private final SideFile side;
    private final ImportBase base;
    private final boolean gold;
    private final StagedPairs staged;
    private final StagedBatches batches;
    private final IncomingPairs incoming;
    private final StagedAdoption adoption;
    private final StagedVersions versions;
    private final StagedParts parts;
    private final List<NewGeneration> generations = new ArrayList<>();

    /// Begins an import.
    ///
    /// @param gold whether the file's preference becomes the pair's known answer, not a decision
    public static ImportStaging begin(Database database, boolean gold) {
        Handle reader = database.borrowReader();
        try {
            return database.translating(() -> new ImportStaging(database, reader, gold));
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private ImportStaging(Database database, Handle reader, boolean gold) throws SQLException {
        this.database = database;
        this.reader = reader;
        this.gold = gold;
        base = ImportBase.read(reader);
        Path folder = folder(database.location());
        try {
            side = new SideFile(folder);
            staged = StagedPairs.beside(side, folder);
        } catch (IOException e) {
            throw new StorageFailure.Unavailable(
                    "No scratch file can be made in " + folder + ": " + FileTrouble.words(e) + ".",
                    e);
        }
        KnownPairs known = new KnownPairs(reader.getConnection(), base.pair() > 0, side, staged);
        batches = new StagedBatches(side, base.batch());
        versions = new StagedVersions(side);
        StagedAnnotators annotators = new StagedAnnotators(side);
        parts = new StagedParts(side, reader, known, annotators, versions);
        incoming =
                new IncomingPairs(
                        base,
                        known,
                        new PairIdentities(reader.getConnection(), side, staged),
                        staged,
                        batches,
                        new StagedDecisions(side, reader, gold, batches, annotators, versions));
        adoption = new StagedAdoption(database, reader);
    }

    private static Path folder(ProjectLocation location) {
        return switch (location) {
            case ProjectLocation.InFile file -> folderOf(file.path());
            case ProjectLocation.OnServer server -> Path.of(System.getProperty("java.io.tmpdir"));
        };
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of(".") : folder;
    }

    /// Whether the file's preference becomes the pair's known answer, not a decision.
    public boolean takesAnswers() {
        return gold;
    }

    /// Where the project is.
    public ProjectLocation location() {
        return database.location();
    }

    /// The name under which a file of these bytes came in before, or just now with this import;
    /// empty when none did that counts.
    public Optional<String> nameBefore(String sha256) {
        return batches.nameOf(sha256).or(() -> nameInProject(sha256));
    }

    private Optional<String> nameInProject(String sha256) {
        return database.translating(() ->
                reader.createQuery(
                                """
                                select file from import_batch where sha256 = :sha256 and undone_at is null
                                order by id limit 1
                                """)
                        .bind("sha256", sha256)
                        .mapTo(String.class)
                        .findOne());
    }

    /// Lays out one pair of the file whose [#endFile] comes next.
    ///
    /// @param annotatorOfFile the name that decisions without an annotator of their own get
    public Added add(ImportedPair pair, long line, String annotatorOfFile) {
        return database.translating(() -> incoming.add(pair, line, annotatorOfFile));
    }

    /// Takes over what an archive says of its project, where this one is still empty and nobody has
    /// chosen anything for it. A title that was given to it stays in any case.
    ///
    /// @param defaults what a new project begins with when nothing is chosen
    public Adopted adopt(ArchivedProject project, ProjectSettings defaults) {
        versions.listen(project);
        return adoption.adopt(project, defaults, incoming.lastPair() == 0);
    }

    /// Begins a file, which may be an archive that names things by numbers of its own.
    public void beginArchive() {
        parts.begin();
    }

    /// Lays out what an archive holds beside its project and its pairs.
    ///
    /// @return what is doubtful about it
    public List<Doubt> add(ArchivedPart part) {
        return database.translating(() -> parts.add(part));
    }

    /// Those versions, in words, that decisions on a pair were made under and the archive does not
    /// hold; empty where it holds all.
    public String missingVersions(ImportedPair pair) {
        return versions.missing(pair);
    }

    /// The number of the file that pairs are laid out for.
    public long file() {
        return batches.current();
    }

    /// Lays out for another file from now on, beside those that have not ended.
    ///
    /// @return its number, for [#turnTo]
    public long beginFile() {
        return batches.begin();
    }

    /// Goes on with a file that has not ended.
    public void turnTo(long file) {
        batches.turnTo(file);
    }

    /// Ends the file that pairs are laid out for. Files end in the order in which they began; once
    /// all have, the next one begins.
    public void endFile(Batch batch) {
        database.translating(() -> {
            batches.end(batch);
            return true;
        });
    }

    /// Lays out what a response was made with; it comes in with the pair that holds it.
    public void generated(NewGeneration generation) {
        generations.add(generation);
    }

    /// Merges everything that was laid out, in one transaction.
    ///
    /// @return the ids of the batches, one a file
    /// @throws ImportOutrun when another import was merged since [#begin]: lay the files out again
    public List<UUID> merge(Actor actor) {
        database.translating(() -> {
            staged.finish();
            side.flush();
            reader.close();
            new ImportMerge(database, side, staged.path(), base, adoption.taken(), generations)
                    .run(actor, incoming.lastPair() - base.pair());
            return true;
        });
        return batches.ended();
    }

    @Override
    public void close() {
        // Closing twice is fine: the second time does nothing.
        try (reader;
                staged) {
            database.translating(() -> {
                side.close();
                return true;
            });
        }
    }
}
