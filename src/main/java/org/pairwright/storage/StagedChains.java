package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Recording;
import org.pairwright.domain.RevisionChain;

/// Takes up what archives tell of chains that are there already: a revision that is there stays as
/// it is, one that is not goes on from its parent. Which end of the chain is current is told by
/// [RevisionChain].
final class StagedChains {
    private final SideFile side;
    private final Handle project;
    private final StagedAnnotations annotations;
    private final StagedAnnotators annotators;
    private final String origin;

    /// What became of the decisions of a row.
    ///
    /// @param done the places of those that belong to chains that are there
    /// @param added how many revisions came in
    /// @param changed how many decisions are other ones now
    record Came(Set<Integer> done, int added, int changed, List<MetHeads> met) {
        static final Came NOTHING = new Came(Set.of(), 0, 0, List.of());
    }

    StagedChains(
            SideFile side,
            Handle project,
            StagedAnnotations annotations,
            StagedAnnotators annotators) {
        this.side = side;
        this.project = project;
        this.annotations = annotations;
        this.annotators = annotators;
        origin =
                project.createQuery("select o.uuid from origin o join project p on p.origin = o.id")
                        .map((row, context) -> Stored.uuid(row.getBytes(1), "origin.uuid"))
                        .findOne()
                        .map(UUID::toString)
                        .orElse("");
    }

    /// @param said the decisions of the row
    /// @param chains how they follow one another
    Came add(
            StagedAnnotations.Subject subject,
            List<ImportedAnnotation> said,
            Chains chains,
            long batch)
            throws SQLException {
        if (chains.ofArchives().isEmpty()) {
            return Came.NOTHING;
        }
        annotations.index();
        Row row =
                new Row(
                        subject,
                        said,
                        chains,
                        batch,
                        KnownChains.of(project, side, origin, subject.pair()));
        for (List<Integer> chain : chains.ofArchives()) {
            row.add(chain);
        }
        return row.came();
    }

    /// The decisions of one row on the way in.
    private final class Row {
        private final StagedAnnotations.Subject subject;
        private final List<ImportedAnnotation> said;
        private final Chains chains;
        private final long batch;
        private final KnownChains known;
        private final Set<Integer> done = new HashSet<>();
        private final List<MetHeads> met = new ArrayList<>();
        private int added;
        private int changed;

        Row(
                StagedAnnotations.Subject subject,
                List<ImportedAnnotation> said,
                Chains chains,
                long batch,
                KnownChains known) {
            this.subject = subject;
            this.said = said;
            this.chains = chains;
            this.batch = batch;
            this.known = known;
        }

        Came came() {
            return new Came(Set.copyOf(done), added, changed, List.copyOf(met));
        }

        void add(List<Integer> chain) throws SQLException {
            if (chain.stream().noneMatch(at -> known.has(elsewhere(at).annotation()))) {
                // Its annotator got the pair there once more: a repeat, unless it says the same.
                return;
            }
            done.addAll(chain);
            Set<Long> longer = new HashSet<>();
            Set<Long> fresh = new HashSet<>();
            for (int at : chain) {
                // What stands before all that is there is not told anew.
                if (known.has(elsewhere(at).annotation()) || chains.parent(at) < 0) {
                    continue;
                }
                Optional<KnownChains.Known> parent =
                        known.find(elsewhere(chains.parent(at)).annotation());
                if (parent.isPresent()) {
                    fresh.add(goOn(at, parent.get()));
                    longer.add(parent.get().chain());
                }
            }
            for (long each : longer) {
                settle(known.chain(each), fresh);
            }
        }

        private Recording.Elsewhere elsewhere(int at) {
            return (Recording.Elsewhere) said.get(at).recording();
        }

        /// Adds a revision behind its parent.
        ///
        /// @return its id among those that are known
        private long goOn(int at, KnownChains.Known parent) throws SQLException {
            Recording.Elsewhere there = elsewhere(at);
            long whose =
                    parent.annotator().isPresent()
                            ? annotators.ofProject(parent.annotator().get())
                            : parent.whose();
            long id = parent.revision().id();
            long number =
                    annotations.goOn(
                            subject,
                            new StagedAnnotations.Said(
                                    parent.name(), said.get(at).judgment(), there),
                            batch,
                            new StagedAnnotations.Place(
                                    whose,
                                    parent.occurrence(),
                                    Math.max(-id, 0),
                                    Math.max(id, 0),
                                    StagedHead.NONE));
            String from = there.descent().origin();
            known.add(
                    new RevisionChain.Revision(
                            -number,
                            there.annotation(),
                            id,
                            there.decidedAt(),
                            from.isEmpty() ? origin : from),
                    parent,
                    whose);
            added++;
            return -number;
        }

        /// Finds the heads of a chain that went on.
        private void settle(List<KnownChains.Known> chain, Set<Long> fresh) throws SQLException {
            RevisionChain tree =
                    new RevisionChain(chain.stream().map(KnownChains.Known::revision).toList());
            List<RevisionChain.Revision> heads = tree.heads();
            long current = heads.getFirst().id();
            Optional<KnownChains.Known> inProject =
                    chain.stream().filter(it -> it.current() && it.whose() == 0).findFirst();
            Optional<KnownChains.Known> before =
                    chain.stream()
                            .filter(it -> it.current() && it.whose() > 0)
                            .findFirst()
                            .or(() -> inProject);
            if (before.isEmpty()) {
                return;
            }
            long held = before.get().revision().id();
            boolean parted =
                    heads.stream()
                            .map(RevisionChain.Revision::id)
                            .anyMatch(head -> fresh.contains(head) && !tree.descends(head, held));
            if (parted) {
                met.add(
                        new MetHeads(
                                before.get().name(), before.get().occurrence(), current != held));
            }
            changed += current == held ? 0 : 1;
            for (KnownChains.Known each : chain) {
                long id = each.revision().id();
                if (id < 0) {
                    annotations.settle(-id, head(heads, id));
                }
            }
            if (inProject.isPresent()) {
                layOut(inProject.get(), heads);
            }
        }

        private StagedHead head(List<RevisionChain.Revision> heads, long id) {
            return heads.getFirst().id() == id
                    ? StagedHead.CURRENT
                    : heads.stream().anyMatch(head -> head.id() == id)
                            ? StagedHead.OTHER
                            : StagedHead.NONE;
        }

        private void layOut(KnownChains.Known head, List<RevisionChain.Revision> heads)
                throws SQLException {
            Annotator annotator = head.annotator().orElseThrow();
            StagedHead now = head(heads, head.revision().id());
            try (PreparedStatement add =
                    side.prepare(
                            """
                            insert or replace into staged_chain
                                (pair, annotator, occurrence, head, stays, beaten)
                            values (?, ?, ?, ?, ?, ?)
                            """)) {
                add.setLong(1, subject.pair());
                add.setLong(2, annotator.id());
                add.setInt(3, head.occurrence());
                add.setLong(4, head.revision().id());
                add.setInt(5, now == StagedHead.CURRENT ? 1 : 0);
                add.setInt(6, now == StagedHead.OTHER ? 1 : 0);
                add.executeUpdate();
            }
        }
    }
}
