package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Recording;
import org.pairwright.domain.RevisionChain;

/// Takes up what archives tell of chains of pairs that are there already: a revision that is there
/// stays as it is, one that is not goes on from its parent. What people began in each of two files
/// is one chain with two beginnings. Which end of the chain is current is told by [RevisionChain].
final class StagedChains {
    private final SideFile side;
    private final Handle project;
    private final StagedAnnotations annotations;
    private final StagedAnnotators annotators;
    private final String origin;

    /// What became of the decisions of a row.
    ///
    /// @param done the places of those that were taken up
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
            List<KnownChains.Known> there =
                    chain.stream()
                            .flatMap(at -> known.find(elsewhere(at).annotation()).stream())
                            .toList();
            Recording.Elsewhere first = elsewhere(chain.getFirst());
            if (there.isEmpty() && first.kind() != AnnotatorKind.PERSON) {
                // Models and imports go by their names: the pair was judged once more, which is a
                // repeat, unless it says the same.
                return;
            }
            done.addAll(chain);
            KnownChains.Key home =
                    there.isEmpty()
                            ? new KnownChains.Key(first.annotator(), first.occurrence())
                            : there.getFirst().chain();
            Set<Integer> before = before(chain);
            Set<KnownChains.Key> longer = new LinkedHashSet<>();
            Set<Long> fresh = new HashSet<>();
            for (int at : chain) {
                // What stands before all that is there is not told anew.
                if (before.contains(at)) {
                    continue;
                }
                if (chains.parent(at) < 0) {
                    fresh.add(begin(at, home));
                    longer.add(home);
                    continue;
                }
                Optional<KnownChains.Known> parent =
                        known.find(elsewhere(chains.parent(at)).annotation());
                if (parent.isPresent()) {
                    fresh.add(goOn(at, parent.get()));
                    longer.add(parent.get().chain());
                }
            }
            for (KnownChains.Key each : longer) {
                settle(known.chain(each), fresh);
            }
        }

        /// Those of an archive's chain that are there, and what they came of.
        private Set<Integer> before(List<Integer> chain) {
            Set<Integer> before = new HashSet<>();
            for (int at : chain) {
                if (known.has(elsewhere(at).annotation())) {
                    int up = at;
                    while (up >= 0 && before.add(up)) {
                        up = chains.parent(up);
                    }
                }
            }
            return before;
        }

        private Recording.Elsewhere elsewhere(int at) {
            return (Recording.Elsewhere) said.get(at).recording();
        }

        /// Adds a revision behind its parent.
        ///
        /// @return its id among those that are known
        private long begin(int at, KnownChains.Key chain) throws SQLException {
            Optional<Annotator> annotator = known.annotator(chain);
            String name = annotator.map(Annotator::name).orElse(said.get(at).annotator());
            long whose =
                    annotator.isPresent()
                            ? annotators.ofProject(annotator.get())
                            : annotators.of(name, StagedAnnotators.Identity.of(elsewhere(at)));
            return layOut(at, chain, whose, name, 0);
        }

        /// @return its id among those that are known
        private long goOn(int at, KnownChains.Known parent) throws SQLException {
            long whose =
                    parent.annotator().isPresent()
                            ? annotators.ofProject(parent.annotator().get())
                            : parent.whose();
            return layOut(at, parent.chain(), whose, parent.name(), parent.revision().id());
        }

        /// @param parent the id of the one that it follows; 0 where it begins
        private long layOut(int at, KnownChains.Key chain, long whose, String name, long parent)
                throws SQLException {
            Recording.Elsewhere there = elsewhere(at);
            long number =
                    annotations.goOn(
                            subject,
                            new StagedAnnotations.Said(name, said.get(at).judgment(), there),
                            batch,
                            new StagedAnnotations.Place(
                                    whose,
                                    chain.occurrence(),
                                    Math.max(-parent, 0),
                                    Math.max(parent, 0),
                                    StagedHead.NONE));
            String from = there.descent().origin();
            known.add(
                    new RevisionChain.Revision(
                            -number,
                            there.annotation(),
                            parent,
                            there.decidedAt(),
                            from.isEmpty() ? origin : from),
                    chain,
                    whose,
                    name);
            added++;
            return -number;
        }

        /// Finds the heads of a chain that went on.
        private void settle(List<KnownChains.Known> chain, Set<Long> fresh) throws SQLException {
            RevisionChain tree =
                    new RevisionChain(chain.stream().map(KnownChains.Known::revision).toList());
            List<RevisionChain.Revision> heads = tree.heads();
            Optional<KnownChains.Known> inProject =
                    chain.stream().filter(it -> it.current() && it.whose() == 0).findFirst();
            Optional<KnownChains.Known> before =
                    chain.stream()
                            .filter(it -> it.current() && it.whose() > 0)
                            .findFirst()
                            .or(() -> inProject);
            before.ifPresent(held -> compare(held, tree, heads, fresh));
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

        /// Counts what became of the one that was current.
        private void compare(
                KnownChains.Known before,
                RevisionChain tree,
                List<RevisionChain.Revision> heads,
                Set<Long> fresh) {
            long held = before.revision().id();
            boolean stays = heads.getFirst().id() == held;
            boolean parted =
                    heads.stream()
                            .map(RevisionChain.Revision::id)
                            .anyMatch(head -> fresh.contains(head) && !tree.descends(head, held));
            if (parted) {
                met.add(new MetHeads(before.name(), before.chain().occurrence(), !stays));
            }
            changed += stays ? 0 : 1;
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
                add.setInt(3, head.chain().occurrence());
                add.setLong(4, head.revision().id());
                add.setInt(5, now == StagedHead.CURRENT ? 1 : 0);
                add.setInt(6, now == StagedHead.OTHER ? 1 : 0);
                add.executeUpdate();
            }
        }
    }
}
