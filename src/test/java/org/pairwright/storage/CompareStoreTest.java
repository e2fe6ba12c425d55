package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;

/// What comparisons read beside labels.
class CompareStoreTest extends StorageTest {
    private static final Watch NOBODY = (stage, done, total) -> {};

    private AgreementLabels labels() {
        return new AgreementStore(database).read(Filter.ALL, NOBODY);
    }

    private static Verdict refusal(Refusal refusal) {
        return new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, refusal);
    }

    @Test
    void refusals_and_verdicts_on_prompts_stand_beside_their_labels() {
        Judgment plain = Judgment.of(Preference.A);
        Judgment said =
                plain.withVerdict(Side.A, refusal(Refusal.FULL))
                        .withVerdict(Side.B, refusal(Refusal.PARTIAL))
                        .withPromptVerdict(PromptVerdict.LOOKS_UNSAFE);
        Samples.add(
                database,
                Samples.decided(
                        Samples.pair("One"),
                        new ImportedAnnotation("noor", plain),
                        new ImportedAnnotation("mara", said)),
                Samples.decided(Samples.pair("Two"), plain));
        AgreementLabels labels = labels();
        RefusalLabels refusals = new CompareStore(database).refusals(labels, NOBODY);

        List<String> found =
                IntStream.range(0, labels.labels().size())
                        .mapToObj(label ->
                                "%s %d %d %d"
                                        .formatted(
                                                labels.annotators()
                                                        .get(
                                                                labels.label(
                                                                        LabelColumn.ANNOTATOR,
                                                                        label))
                                                        .name(),
                                                refusals.refusal(label, false),
                                                refusals.refusal(label, true),
                                                refusals.prompt(label)))
                        .toList();
        assertThat(found).contains("noor 0 0 0", "mara 3 2 2", Samples.IMPORTER + " 0 0 0");
    }

    @Test
    void versions_are_called_by_their_templates_and_numbers() {
        Samples.add(
                database,
                Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)),
                Samples.decided(Samples.pair("Two"), Judgment.of(Preference.B)));
        database.write(handle -> {
            VersionRows.add(handle, "support", 2);
            long ten = VersionRows.add(handle, "support", 10);
            long two = VersionRows.add(handle, "appeal", 1);
            VersionRows.made(handle, 1, ten);
            return VersionRows.made(handle, 2, two);
        });
        AgreementLabels labels = labels();
        PairVersions versions = new CompareStore(database).versions(labels, NOBODY);

        assertThat(versions.names()).containsExactly("appeal@1", "support@10");
        assertThat(versions.version(0, false)).isEqualTo(1);
        assertThat(versions.version(0, true)).isZero();
        assertThat(versions.version(1, false)).isEqualTo(-1);
    }
}
