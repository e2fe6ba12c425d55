package org.pairwright.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// Sets our own work beside the peer's, where the peer is there.
record Match(Race race, Peers peers) {

    Result play(
            String id,
            String title,
            String note,
            Contender own,
            Function<Peers.Present, Contender> peer)
            throws IOException {
        return switch (peers) {
            case Peers.Present present -> {
                List<Samples> both = race.inTurns(List.of(own, peer.apply(present)));
                yield Result.of(id, title, both.getFirst(), new Peer.Timed(both.getLast()), note);
            }
            case Peers.Absent(String why) ->
                    Result.of(id, title, race.alone(own), new Peer.Skipped(why), note);
        };
    }
}
