package org.pairwright.importing;

import java.util.List;

/// The formats that can be read.
public final class ImportFormats {
    /// Where two fit the same rows, the earlier one is taken.
    private static final List<ImportFormat> ALL =
            List.of(
                    new PairwrightFormat(),
                    new PlainFormat(),
                    new HhRlhfFormat(),
                    new TrlConversational(),
                    new TrlImplicit(),
                    new TrlStandard(),
                    new TrlStandardImplicit());

    private ImportFormats() {}

    /// All of them.
    public static List<ImportFormat> all() {
        return ALL;
    }

    /// The format with that id.
    ///
    /// @throws UnknownFormat when there is none
    public static ImportFormat of(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownFormat(id));
    }
}
