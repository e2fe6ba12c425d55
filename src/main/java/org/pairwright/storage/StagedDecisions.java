package org.pairwright.storage;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Tally;

/// Tells which of the decisions that come with the pairs of an import are added, and as what.
final class StagedDecisions {
    private final SideFile side;
    private final StagedAnnotations annotations;
    private final StagedChains goingOn;
    private final StagedGold answers;
    private final boolean gold;

    /// What became of what is said of a pair.
    ///
    /// @param annotations how many decisions were added
    /// @param changed how many decisions that were there are other ones now
    /// @param met where heads of two files met
    /// @param gold whether the pair has a known answer now that had none
    /// @param otherGold the known answer that stays where the file has another
    record Added(
            int annotations,
            int changed,
            List<MetHeads> met,
            boolean gold,
            Optional<Preference> otherGold) {}

    /// @param gold whether the file's preference becomes the pair's known answer, not a decision
    /// @param batches whose fingerprints are told of each decision that is added
    StagedDecisions(
            SideFile side,
            Handle project,
            boolean gold,
            StagedBatches batches,
            StagedAnnotators annotators,
            StagedVersions versions)
            throws SQLException {
        this.side = side;
        this.gold = gold;
        annotations = new StagedAnnotations(side, project, batches, annotators, versions);
        goingOn = new StagedChains(side, project, annotations, annotators);
        answers = new StagedGold(side, project);
    }

    /// How the decisions that come with a new pair are counted.
    Tally tally(ImportedPair pair, String ofFile) {
        return gold ? Tally.NONE : tallyOf(pair, ofFile);
    }

    /// The first word of each annotator counts; a second of the same one is a repeat. In an archive
    /// the head of a chain is its word, and models are not counted.
    private static Tally tallyOf(ImportedPair pair, String ofFile) {
        Map<String, Judgment> counted = new LinkedHashMap<>();
        Chains chains = new Chains(pair.annotations());
        for (int i = 0; i < pair.annotations().size(); i++) {
            ImportedAnnotation said = pair.annotations().get(i);
            String annotator = annotator(said, ofFile);
            switch (said.recording()) {
                case Recording.ByImport _ -> counted.putIfAbsent(annotator, said.judgment());
                case Recording.Elsewhere there -> {
                    if (there.occurrence() == 0
                            && there.kind() != AnnotatorKind.MODEL
                            && chains.isCurrent(i)) {
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

    /// Adds what is said of a pair.
    ///
    /// @param batch which file says it, counting from 1
    /// @param oldPair whether the pair was there before
    /// @return what became of it
    Added add(
            StagedAnnotations.Subject subject,
            ImportedPair pair,
            String ofFile,
            long batch,
            boolean oldPair)
            throws SQLException {
        int added = 0;
        boolean first = false;
        Optional<Preference> otherGold = Optional.empty();
        boolean repeated = oldPair;
        Chains chains = new Chains(pair.annotations());
        StagedChains.Came came =
                oldPair && !gold
                        ? goingOn.add(subject, pair.annotations(), chains, batch)
                        : StagedChains.Came.NOTHING;
        added += came.added();
        for (int i = 0; i < pair.annotations().size(); i++) {
            ImportedAnnotation said = pair.annotations().get(i);
            if (came.done().contains(i)) {
                continue;
            }
            if (gold) {
                StagedGold.Answered answered =
                        answers.add(subject.pair(), said.judgment().preference(), batch);
                first |= answered.first();
                otherGold = answered.other().isPresent() ? answered.other() : otherGold;
                continue;
            }
            StagedAnnotations.Said what =
                    new StagedAnnotations.Said(
                            annotator(said, ofFile), said.judgment(), said.recording());
            if (!oldPair && said.recording() instanceof Recording.Elsewhere there) {
                annotations.restore(
                        subject,
                        what,
                        batch,
                        there.occurrence(),
                        chains.previous(i),
                        chains.head(i));
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
        return new Added(added, came.changed(), came.met(), first, otherGold);
    }

    /// Adds the known answer that a pair brings beside its decisions.
    StagedGold.Answered addGold(long pair, Preference preference, long batch) throws SQLException {
        return answers.add(pair, preference, batch);
    }
}
