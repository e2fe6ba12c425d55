package org.pairwright.service.generating;

import java.util.function.Consumer;
import org.pairwright.service.Progress;

/// Where a run says how far it is and what has come of it until now.
public interface GenerateWatch extends Progress {
    /// Watched by `progress`, which need not know what came.
    static GenerateWatch of(Progress progress, Consumer<GenerateReport> came) {
        return new GenerateWatch() {
            @Override
            public void report(String stage, long done, long total) {
                progress.report(stage, done, total);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }

            @Override
            public void came(GenerateReport soFar) {
                came.accept(soFar);
            }
        };
    }

    /// Told after each round of requests.
    void came(GenerateReport soFar);
}
