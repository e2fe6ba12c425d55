package org.pairwright.bench;

import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// What came of a scenario.
///
/// @param id for programs, stable
/// @param title for people
/// @param note what to know when reading the figures; may be empty
record Result(String id, String title, Outcome own, Peer peer, String note) {

    /// What our own part came to.
    sealed interface Outcome {}

    record Timed(Samples samples) implements Outcome {}

    /// It could not be measured; this is a defect, unlike a peer that is not there.
    record Failed(String why) implements Outcome {}

    /// It was not asked for in this run.
    record Skipped(String why) implements Outcome {}

    static Result of(String id, String title, Samples own, Peer peer, String note) {
        return new Result(id, title, new Timed(own), peer, note);
    }

    static Result failed(String id, String why) {
        return new Result(id, id, new Failed(why), new Peer.None(), "");
    }

    boolean hasFailed() {
        return own instanceof Failed;
    }

    /// How many times as long the peer took; empty where not both were measured.
    OptionalDouble ratio() {
        return own instanceof Timed ours && peer instanceof Peer.Timed theirs
                ? OptionalDouble.of(ours.samples().ratioOf(theirs.samples()))
                : OptionalDouble.empty();
    }

    /// The same work without the start of the process: ours less `start` seconds, the peer's as it
    /// says itself.
    Result withoutStart(double start) {
        UnaryOperator<Sample> less =
                run -> run.taking(Math.max(run.seconds() - start, run.seconds() / 1000));
        return new Result(
                id + "-without-start",
                title + ", without start-up",
                own instanceof Timed(Samples samples) ? new Timed(samples.map(less)) : own,
                peer instanceof Peer.Timed(Samples samples)
                        ? new Peer.Timed(samples.map(run -> run.taking(run.inside())))
                        : peer,
                note);
    }
}
