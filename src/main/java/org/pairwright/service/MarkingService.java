package org.pairwright.service;

import java.util.Optional;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Permission;
import org.pairwright.domain.TurnedAct;
import org.pairwright.domain.filter.Filter;
import org.pairwright.storage.Acts;
import org.pairwright.storage.BulkStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.PairScan;

/// Marks many pairs at once: takes them out or in, covers them, says which answer is known, orders
/// the queue. [Permission#MARK] lets one.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class MarkingService {
    private final Annotator annotator;
    private final Actor actor;
    private final BulkStore marks;
    private final Acts acts;
    private final PairScan scan;
    private final Permissions permissions;

    /// @param annotator who acts
    public MarkingService(Database database, Annotator annotator) {
        this.annotator = annotator;
        actor = new Actor(annotator.name(), SystemUser.name());
        marks = new BulkStore(database);
        scan = new PairScan(database);
        permissions = new Permissions(database);
        acts = new Acts(database, permission -> permissions.require(actor, permission));
    }

    /// Whether they may mark pairs.
    public boolean isAllowed() {
        return Permission.MARK.isHeldBy(annotator.role());
    }

    /// Marks pairs, all or none, as one act that can be taken back. Those that are marked so
    /// already, and those that are gone, stay as they are.
    ///
    /// @param pairs their ids in any order
    /// @param progress is told of pairs
    /// @return how many are marked otherwise than before
    /// @throws NotAllowed when somebody else tries
    /// @throws Cancelled when `progress` said so; nothing was changed
    public long mark(Marking marking, long[] pairs, Progress progress) {
        permissions.require(actor, Permission.MARK);
        return marks.mark(actor, annotator, marking, pairs, progress.watch());
    }

    /// As the other, for the pairs that a filter means.
    public long mark(Marking marking, Filter filter, Progress progress) {
        return mark(marking, FoundPairs.of(scan, filter, progress), progress);
    }

    /// Takes the annotator's last act back, whatever it was; a decision becomes what is set for its
    /// pair, so that it can be gone on with, unless something is set there already. Empty when
    /// there is none.
    ///
    /// @throws Cancelled when `progress` said so; nothing was changed
    public Optional<TurnedAct> undo(Progress progress) {
        return acts.undoUnseen(actor, annotator, progress.watch());
    }

    /// Does again what was last taken back; what was set for a pair since stays. Empty when there
    /// is nothing.
    ///
    /// @throws Cancelled when `progress` said so; nothing was changed
    public Optional<TurnedAct> redo(Progress progress) {
        return acts.redoUnseen(actor, annotator, progress.watch());
    }
}
