package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A project with many pairs and three decisions each into a dataset for TRL.
record LargeExportScenario(
        Pairwright pairwright, Peers peers, LargeProject large, Scratch scratch, Race race)
        implements Scenario {

    @Override
    public String id() {
        return "export-large";
    }

    @Override
    public List<Result> run() throws IOException {
        Exporter own = new Exporter(pairwright, large.project(), scratch, large.pairs());
        Path database =
                peers instanceof Peers.Present present ? large.ofPeer(present) : Path.of("");
        return List.of(
                new Match(race, peers)
                        .play(
                                id(),
                                "Export of %,d pairs with three decisions each"
                                        .formatted(large.pairs()),
                                "the peer's pairs have one decision each",
                                own,
                                present -> present.exporter(scratch, database)));
    }
}
