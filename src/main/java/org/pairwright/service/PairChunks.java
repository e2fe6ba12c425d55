package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.StoredPair.StoredResponse;

/// Gathers pairs into chunks that are worth handing to another thread and bounded in memory: a
/// chunk is full when it holds so much text or so many pairs, whichever comes first.
final class PairChunks {
    private static final int FULL_AT_BYTES = 1 << 18;
    private static final int FULL_AT_PAIRS = 1_024;

    /// Takes a full chunk, told how many pairs there were up to its end.
    interface Sink {
        void take(long pairs, List<StoredPair> chunk);
    }

    private final Sink sink;
    private List<StoredPair> chunk = new ArrayList<>();
    private long bytes;
    private long pairs;

    PairChunks(Sink sink) {
        this.sink = sink;
    }

    void add(StoredPair pair) {
        chunk.add(pair);
        pairs++;
        bytes +=
                pair.messages().length()
                        + pair.tools().length()
                        + length(pair.a())
                        + length(pair.b());
        if (bytes >= FULL_AT_BYTES || chunk.size() >= FULL_AT_PAIRS) {
            pass();
        }
    }

    /// Hands on what is left.
    ///
    /// @return how many pairs there were in all
    long end() {
        pass();
        return pairs;
    }

    private void pass() {
        List<StoredPair> full = chunk;
        chunk = new ArrayList<>(full.size());
        bytes = 0;
        sink.take(pairs, full);
    }

    private static int length(StoredResponse response) {
        return response.content().length()
                + response.toolCalls().length()
                + response.sent().length();
    }
}
