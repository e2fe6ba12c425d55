package org.pairwright.exporting;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// How what was written is read back: numbers and names may be as long as they came in, which is
/// bounded by the size of a row alone.
final class WrittenJson {
    static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private WrittenJson() {}
}
