package org.pairwright.importing;

import java.util.List;

/// The formats that can be read.
public final class ImportFormats {
    /// Where two fit the same rows, the earlier one is taken: what is more particular comes first.
    private static final List<ImportFormat> ALL =
            List.of(
                    new PairwrightFormat(),
                    new DatasetTable(),
                    new PandalmFormat(),
                    new LlmbarFormat(),
                    new ShareGptRanking(),
                    new AlpacaRanking(),
                    new OpenAssistantFormat(),
                    new PkuSafeRlhfFormat(),
                    new UltraFeedbackBinarized(),
                    new UltraFeedbackRaw(),
                    new Arena140kFormat(),
                    new Arena100kFormat(),
                    new MtBenchHumanFormat(),
                    new Arena33kFormat(),
                    new Kaggle55kFormat(),
                    new BeaverTailsFormat(),
                    new PkuSafeRlhfQaFormat(),
                    new HelpSteer2Preference(),
                    new HelpSteer2Format(),
                    new HelpSteer3Format(),
                    new OrcaDpoPairs(),
                    new OpenAiDpo(),
                    new AlpacaEvalFormat(),
                    new AutoJFormat(),
                    new ArgillaFlat(),
                    new ArgillaFormat(),
                    new LabelStudioFormat(),
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
    static ImportFormat of(String id) {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownFormat(id));
    }
}
