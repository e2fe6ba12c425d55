package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairKeys;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Tally;
import org.pairwright.domain.UuidV7;

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
    /// @param sameIdAs where another pair of the same external id is, when this one is new
    public record Added(boolean added, int annotations, Optional<String> sameIdAs) {}

    private final Database database;
    private final Handle reader;
    private final SideFile side;
    private final ImportBase base;
    private final KnownPairs known;
    private final PairIdentities identities;
    private final StagedPairs staged;
    private final StagedAnnotations annotations;
    private final boolean gold;
    private final List<UUID> batches = new ArrayList<>();

    private long prompts;
    private long responses;
    private long pairs;

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
            staged = new StagedPairs(folder, side);
        } catch (IOException e) {
            throw new StorageFailure.Unavailable(
                    "No scratch file can be made in " + folder + ".", e);
        }
        identities = new PairIdentities(reader.getConnection(), side, staged);
        known = new KnownPairs(reader.getConnection(), base.pair() > 0, side, staged);
        annotations = new StagedAnnotations(side, reader);
        prompts = base.prompt();
        responses = base.response();
        pairs = base.pair();
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

    /// Lays out one pair of the file whose [#endFile] comes next.
    ///
    /// @param annotatorOfFile the name that decisions without an annotator of their own get
    public Added add(ImportedPair pair, long line, String annotatorOfFile) {
        return database.translating(() -> addPair(pair, line, annotatorOfFile));
    }

    private Added addPair(ImportedPair pair, long line, String annotatorOfFile)
            throws SQLException {
        PairKeys keys = pair.keys();
        long oldPrompt = known.prompt(keys.prompt());
        long oldA = oldPrompt == 0 ? 0 : known.response(oldPrompt, keys.a());
        long oldB = oldPrompt == 0 ? 0 : known.response(oldPrompt, keys.b());
        long oldPair = oldA == 0 || oldB == 0 ? 0 : known.pair(keys.pair());
        if (oldPair > 0) {
            var subject = new StagedAnnotations.Subject(oldPair, oldPrompt, oldA, oldB);
            return new Added(
                    false, annotate(subject, pair, annotatorOfFile, true), Optional.empty());
        }
        long prompt = oldPrompt > 0 ? oldPrompt : ++prompts;
        long a = oldA > 0 ? oldA : ++responses;
        boolean same = keys.a().equals(keys.b());
        long b = same ? a : oldB > 0 ? oldB : ++responses;
        boolean newB = !same && oldB == 0;
        PairRows.Ids ids =
                new PairRows.Ids(prompt, oldPrompt == 0, a, oldA == 0, b, newB, ++pairs);
        Optional<String> sameId = known.sameId(pair.externalId()).map(KnownPairs.SameId::place);
        staged.add(
                pair,
                ids,
                identities.of(pair.marks()),
                base.batch() + batches.size() + 1,
                line,
                gold ? Tally.NONE : tally(pair, annotatorOfFile));
        addGold(ids.pair(), pair.marks().gold());
        var subject = new StagedAnnotations.Subject(ids.pair(), prompt, a, b);
        return new Added(true, annotate(subject, pair, annotatorOfFile, false), sameId);
    }

    /// The first word of each annotator counts; a second of the same one is a repeat. In an archive
    /// the last of a chain is its word, and models are not counted.
    private static Tally tally(ImportedPair pair, String ofFile) {
        Map<String, Judgment> counted = new LinkedHashMap<>();
        for (ImportedAnnotation said : pair.annotations()) {
            String annotator = annotator(said, ofFile);
            switch (said.recording()) {
                case Recording.ByImport() -> counted.putIfAbsent(annotator, said.judgment());
                case Recording.Elsewhere there -> {
                    if (there.occurrence() > 0 || there.kind() == AnnotatorKind.MODEL) {
                        continue;
                    }
                    if (there.withdrawn()) {
                        counted.remove(annotator);
                    } else {
                        counted.put(annotator, said.judgment());
                    }
                }
            }
        }
        Tally tally = Tally.NONE;
        for (Judgment judgment : counted.values()) {
            tally = tally.plus(judgment, 1);
        }
        return tally;
    }

    private static String annotator(ImportedAnnotation said, String ofFile) {
        return said.annotator().isEmpty() ? ofFile : said.annotator();
    }

    private int annotate(
            StagedAnnotations.Subject subject, ImportedPair pair, String ofFile, boolean oldPair)
            throws SQLException {
        int added = 0;
        boolean repeated = oldPair;
        Chains chains = new Chains(pair.annotations());
        for (int i = 0; i < pair.annotations().size(); i++) {
            ImportedAnnotation said = pair.annotations().get(i);
            if (gold) {
                addGold(subject.pair(), said.judgment().preference());
                continue;
            }
            StagedAnnotations.Said what =
                    new StagedAnnotations.Said(
                            annotator(said, ofFile), said.judgment(), said.recording());
            long batch = batches.size() + 1L;
            if (!oldPair && said.recording() instanceof Recording.Elsewhere there) {
                annotations.restore(
                        subject,
                        what,
                        batch,
                        there.occurrence(),
                        chains.previous(i),
                        chains.isHead(i));
                added++;
            } else if (chains.isCurrent(i)) {
                // Where the pair is known, only what is said now is compared with what is there.
                added += annotations.add(subject, what, batch, repeated) < 0 ? 0 : 1;
            }
            // From the second on, one annotator may have spoken twice in the same row.
            repeated = true;
        }
        if (oldPair && added > 0) {
            try (var recount =
                    side.prepare(
                            "insert into staged_recount (pair) values (?) on conflict do nothing")) {
                recount.setLong(1, subject.pair());
                recount.executeUpdate();
            }
        }
        return added;
    }

    private void addGold(long pair, Preference preference) throws SQLException {
        if (!preference.isOutcome()) {
            return;
        }
        try (var insert =
                side.prepare(
                        """
                        insert into staged_gold (pair, preference) values (?, ?)
                        on conflict (pair) do nothing
                        """)) {
            insert.setLong(1, pair);
            insert.setString(2, preference.code());
            insert.executeUpdate();
        }
    }

    /// Ends the file that the pairs since the last call came from.
    public void endFile(Batch batch) {
        database.translating(() -> {
            stageBatch(batch);
            return true;
        });
    }

    private void stageBatch(Batch batch) throws SQLException {
        UUID uuid = UuidV7.next();
        long n = batches.size() + 1L;
        try (var insert =
                side.prepare(
                        """
                        insert into staged_batch (n, id, uuid, file, sha256, format, license, rows_read,
                            imported, duplicates, refused, warnings, pairs, annotations)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            int at = 0;
            insert.setLong(++at, n);
            insert.setLong(++at, base.batch() + n);
            insert.setBytes(++at, UuidV7.bytes(uuid));
            insert.setString(++at, batch.file());
            insert.setString(++at, batch.sha256());
            insert.setString(++at, batch.format());
            insert.setString(++at, batch.license());
            insert.setLong(++at, batch.read());
            insert.setLong(++at, batch.imported());
            insert.setLong(++at, batch.duplicates());
            insert.setLong(++at, batch.refused());
            insert.setLong(++at, batch.warnings());
            insert.setLong(++at, batch.pairs());
            insert.setLong(++at, batch.annotations());
            insert.executeUpdate();
        }
        batches.add(uuid);
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
            new ImportMerge(database, side, staged.path(), base).run(actor, pairs - base.pair());
            return true;
        });
        return List.copyOf(batches);
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
