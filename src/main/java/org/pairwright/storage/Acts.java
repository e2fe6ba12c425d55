package org.pairwright.storage;

import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Permission;
import org.pairwright.domain.TurnedAct;

/// Each annotator's stack of their own acts. It lies in the project, so it survives restarts.
public final class Acts {
    private static final Watch UNWATCHED = (stage, done, total) -> {};

    private final Database database;
    private final Consumer<Permission> leave;

    /// Acts of somebody who may do everything.
    Acts(Database database) {
        this(database, permission -> {});
    }

    /// @param leave asked before an act is turned, in the same transaction; where it throws,
    ///   nothing is changed
    public Acts(Database database, Consumer<Permission> leave) {
        this.database = database;
        this.leave = leave;
    }

    /// Takes the annotator's last act back: the chain gets one more revision, a withdrawal or what
    /// it said before; marks become what they were. Empty when there is nothing to take back.
    public Optional<TurnedAct> undo(Actor actor, Annotator annotator) {
        return undo(actor, annotator, UNWATCHED);
    }

    /// As the other.
    ///
    /// @param watch hears of a bulk act in pairs; where it throws, nothing is changed
    public Optional<TurnedAct> undo(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> undo(handle, actor, annotator, watch));
    }

    /// As [#undo], and what was taken back becomes the draft, unless an earlier decision holds
    /// again; all in one, so that a crash leaves both or none.
    public Optional<TurnedAct> undoToDraft(Actor actor, Annotator annotator) {
        return undoToDraft(actor, annotator, UNWATCHED);
    }

    /// As the other.
    ///
    /// @param watch hears of a bulk act in pairs; where it throws, nothing is changed
    public Optional<TurnedAct> undoToDraft(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> {
            Optional<TurnedAct> taken = undo(handle, actor, annotator, watch);
            taken.flatMap(Acts::ofPair)
                    .ifPresent(act ->
                            Drafts.save(
                                    handle,
                                    act.pair(),
                                    annotator.id(),
                                    act.occurrence(),
                                    act.before().isEmpty() ? act.judgment() : Judgment.EMPTY));
            return taken;
        });
    }

    /// As [#undoToDraft], for somebody who does not see the pair: a draft that is there stays.
    public Optional<TurnedAct> undoUnseen(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> {
            Optional<TurnedAct> taken = undo(handle, actor, annotator, watch);
            taken.flatMap(Acts::ofPair)
                    .filter(act -> act.before().isEmpty())
                    .filter(act ->
                            Drafts.find(handle, act.pair(), annotator.id(), act.occurrence())
                                    .isEmpty())
                    .ifPresent(act ->
                            Drafts.save(
                                    handle,
                                    act.pair(),
                                    annotator.id(),
                                    act.occurrence(),
                                    act.judgment()));
            return taken;
        });
    }

    /// The pair whose act [#undo] would take back; empty where there is none, or many.
    public Optional<Long> pairToUndo(Annotator annotator) {
        return database.read(handle -> {
            Optional<PairAct.Row> act = PairAct.top(handle, annotator, "done", "desc");
            return BulkAct.top(handle, annotator, "done", "desc")
                            .filter(it -> isLater(it, act))
                            .isPresent()
                    ? Optional.empty()
                    : act.map(PairAct.Row::pair);
        });
    }

    private static boolean isLater(BulkAct.Row bulk, Optional<PairAct.Row> act) {
        return act.isEmpty() || bulk.afterAct() >= act.get().id();
    }

    private Optional<TurnedAct> undo(Handle handle, Actor actor, Annotator annotator, Watch watch) {
        Optional<PairAct.Row> act = PairAct.top(handle, annotator, "done", "desc");
        Optional<BulkAct.Row> bulk = BulkAct.top(handle, annotator, "done", "desc");
        // The later of the two.
        Optional<BulkAct.Row> marks = bulk.filter(it -> isLater(it, act));
        leave.accept(marks.isPresent() ? Permission.MARK : Permission.LABEL);
        return marks.map(it -> bulk(handle, actor, watch).undo(it))
                .or(() -> act.map(it -> PairAct.undo(handle, actor, it)));
    }

    private BulkAct bulk(Handle handle, Actor actor, Watch watch) {
        return new BulkAct(handle, database.dialect(), actor, watch);
    }

    private static Optional<TurnedAct.OfPair> ofPair(TurnedAct turned) {
        return switch (turned) {
            case TurnedAct.OfPair act -> Optional.of(act);
            case TurnedAct.OfMany act -> Optional.empty();
        };
    }

    /// Does again what was last taken back; a draft of the pair is gone. Empty when there is
    /// nothing.
    public Optional<TurnedAct> redo(Actor actor, Annotator annotator) {
        return redo(actor, annotator, UNWATCHED);
    }

    /// As the other.
    ///
    /// @param watch hears of a bulk act in pairs; where it throws, nothing is changed
    public Optional<TurnedAct> redo(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> {
            Optional<TurnedAct> done = redo(handle, actor, annotator, watch);
            done.flatMap(Acts::ofPair)
                    .ifPresent(act ->
                            Drafts.delete(handle, act.pair(), annotator.id(), act.occurrence()));
            return done;
        });
    }

    /// As [#redo], for somebody who does not see the pair: a draft that says something else than
    /// what is done again stays.
    public Optional<TurnedAct> redoUnseen(Actor actor, Annotator annotator, Watch watch) {
        return database.write(handle -> {
            Optional<TurnedAct> done = redo(handle, actor, annotator, watch);
            done.flatMap(Acts::ofPair)
                    .filter(act ->
                            Drafts.find(handle, act.pair(), annotator.id(), act.occurrence())
                                    .filter(act.judgment()::equals)
                                    .isPresent())
                    .ifPresent(act ->
                            Drafts.delete(handle, act.pair(), annotator.id(), act.occurrence()));
            return done;
        });
    }

    private Optional<TurnedAct> redo(Handle handle, Actor actor, Annotator annotator, Watch watch) {
        Optional<PairAct.Row> act = PairAct.top(handle, annotator, "undone", "asc");
        Optional<BulkAct.Row> bulk = BulkAct.top(handle, annotator, "undone", "asc");
        // The earlier of the two.
        Optional<BulkAct.Row> marks =
                bulk.filter(it -> act.isEmpty() || it.afterAct() < act.get().id());
        leave.accept(marks.isPresent() ? Permission.MARK : Permission.LABEL);
        return marks.map(it -> bulk(handle, actor, watch).redo(it))
                .or(() -> act.map(it -> PairAct.redo(handle, actor, it)));
    }
}
