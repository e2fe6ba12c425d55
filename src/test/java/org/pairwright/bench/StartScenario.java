package org.pairwright.bench;

import java.io.IOException;
import java.util.List;

/// What a command costs before it does anything.
record StartScenario(Pairwright pairwright, Race race) implements Scenario {
    static final String ID = "start";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Result> run() throws IOException {
        return List.of(
                Result.of(
                        ID,
                        "Start and end (`--version`)",
                        race.alone(pairwright::version),
                        new Peer.None(),
                        ""));
    }
}
