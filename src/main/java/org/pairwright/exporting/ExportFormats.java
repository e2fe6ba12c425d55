package org.pairwright.exporting;

import java.util.List;
import java.util.Optional;

/// Everything that can be written.
public final class ExportFormats {
    private static final List<ExportFormat> ALL =
            List.of(
                    new TrlConversational(),
                    new TrlImplicit(),
                    new TrlStandard(),
                    new TrlKto(),
                    new TrlReward(true),
                    new TrlSft(),
                    new SftSafety(),
                    PairLines.OPENAI,
                    PairLines.AXOLOTL_CHAT,
                    AxolotlOneTurn.INTEL,
                    AxolotlOneTurn.PROMPT_PAIRS,
                    AxolotlOneTurn.ARGILLA,
                    new AxolotlKto(),
                    new LlamaFactoryShareGpt(),
                    new LlamaFactoryAlpaca(),
                    new LlamaFactoryKto(),
                    PairLines.NEMO_RL_RANK,
                    PairLines.NEMO_RL_BINARY,
                    new NemoAligner(true),
                    new CsvFormat(),
                    new ParquetFormat(),
                    new ArchiveFormat());

    private ExportFormats() {}

    /// All formats, the default first.
    public static List<ExportFormat> all() {
        return ALL;
    }

    /// The format that `id` names.
    public static Optional<ExportFormat> byId(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
