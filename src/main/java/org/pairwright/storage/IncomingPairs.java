package org.pairwright.storage;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.PairKeys;
import org.pairwright.domain.UuidV7;

/// Tells which pairs of files the project has already. Those that are new get their numbers and are
/// laid out; of the others, what is said of them.
final class IncomingPairs {
    private final KnownPairs known;
    private final PairIdentities identities;
    private final StagedPairs staged;
    private final StagedBatches batches;
    private final StagedDecisions decisions;
    private long prompts;
    private long responses;
    private long pairs;

    /// @param base the last numbers that the project has given
    IncomingPairs(
            ImportBase base,
            KnownPairs known,
            PairIdentities identities,
            StagedPairs staged,
            StagedBatches batches,
            StagedDecisions decisions) {
        this.known = known;
        this.identities = identities;
        this.staged = staged;
        this.batches = batches;
        this.decisions = decisions;
        prompts = base.prompt();
        responses = base.response();
        pairs = base.pair();
    }

    /// The number of the last pair, of the project or laid out; 0 where there is none.
    long lastPair() {
        return pairs;
    }

    /// Lays out one pair of the file whose turn it is.
    ///
    /// @param annotatorOfFile the name that decisions without an annotator of their own get
    ImportStaging.Added add(ImportedPair pair, long line, String annotatorOfFile)
            throws SQLException {
        PairKeys keys = pair.keys();
        long oldPrompt = known.prompt(keys.prompt());
        long oldA = oldPrompt == 0 ? 0 : known.response(oldPrompt, keys.a());
        long oldB = oldPrompt == 0 ? 0 : known.response(oldPrompt, keys.b());
        if (oldA > 0 && oldB > 0) {
            KeyLookup.Found old = known.pair(keys.pair());
            if (old.pair() > 0) {
                return addToOld(old, oldPrompt, oldA, oldB, pair, annotatorOfFile);
            }
        }
        long prompt = oldPrompt > 0 ? oldPrompt : ++prompts;
        long a = oldA > 0 ? oldA : ++responses;
        boolean same = keys.a().equals(keys.b());
        long b = same ? a : oldB > 0 ? oldB : ++responses;
        boolean newB = !same && oldB == 0;
        PairRows.Ids ids = new PairRows.Ids(prompt, oldPrompt == 0, a, oldA == 0, b, newB, ++pairs);
        Optional<String> sameId = sameIdAs(pair, ids.pair());
        UUID uuid = identities.of(pair.marks());
        staged.add(
                pair, ids, uuid, batches.currentId(), line, decisions.tally(pair, annotatorOfFile));
        batches.brought(batches.current())
                .pair(
                        UuidV7.bytes(uuid),
                        keys.a().bytes(),
                        pair.first().code(),
                        pair.externalId(),
                        line,
                        pair.extras());
        StagedGold.Answered gold =
                decisions.addGold(ids.pair(), pair.marks().gold(), batches.current());
        var subject = new StagedAnnotations.Subject(ids.pair(), prompt, a, b);
        StagedDecisions.Added said =
                decisions.add(subject, pair, annotatorOfFile, batches.current(), false);
        return new ImportStaging.Added(
                true,
                said.annotations(),
                said.changed(),
                said.met(),
                gold.first() || said.gold(),
                false,
                sameId,
                said.otherGold());
    }

    /// Adds what is said of a pair that was known before, whose file may name its responses the
    /// other way round.
    private ImportStaging.Added addToOld(
            KeyLookup.Found old,
            long prompt,
            long a,
            long b,
            ImportedPair inFile,
            String annotatorOfFile)
            throws SQLException {
        boolean turned = a != b && old.a() == b;
        ImportedPair pair = turned ? inFile.turned() : inFile;
        var subject =
                new StagedAnnotations.Subject(old.pair(), prompt, turned ? b : a, turned ? a : b);
        StagedGold.Answered gold =
                decisions.addGold(old.pair(), pair.marks().gold(), batches.current());
        StagedDecisions.Added said =
                decisions.add(subject, pair, annotatorOfFile, batches.current(), true);
        return new ImportStaging.Added(
                false,
                said.annotations(),
                said.changed(),
                said.met(),
                gold.first() || said.gold(),
                turned,
                sameIdAs(pair, old.pair()),
                said.otherGold().or(gold::other));
    }

    private Optional<String> sameIdAs(ImportedPair pair, long id) throws SQLException {
        return known.sameId(pair.externalId())
                .filter(other -> other.pair() != id)
                .map(KnownPairs.SameId::place);
    }
}
