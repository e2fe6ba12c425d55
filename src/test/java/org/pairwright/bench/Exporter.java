package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Path;

/// Exports a project for TRL, and counts the rows that came out.
record Exporter(Pairwright pairwright, Path project, Scratch scratch, int pairs)
        implements Contender {

    @Override
    public Sample once() throws IOException {
        Path file = scratch.fresh("own.jsonl");
        Pairwright.Answer answer = pairwright.exporting(project, "trl-conversational", file, pairs);
        answer.require("exported", Inputs.lines(file));
        return answer.sample();
    }
}
