package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.SplitDrawing;
import org.pairwright.dataset.Splits;
import org.pairwright.dataset.Target;
import org.pairwright.dataset.TestPair;
import org.pairwright.dataset.Ties;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.StoredPair;
import org.pairwright.service.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whatever pairs come, under whatever policy: each is exported or excluded for one reason, the
/// file is read back without complaint, each row obeys its trainer, and there are as many as the
/// counts say.
class OneBucketTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    static List<String> formats() {
        return ExportFormats.all().stream()
                .filter(DatasetFormat.class::isInstance)
                .map(ExportFormat::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_pair_is_in_exactly_one_bucket(String id) throws IOException {
        DatasetFormat format = (DatasetFormat) ExportFormats.byId(id).orElseThrow();
        boolean rich =
                format.carriesTools()
                        || id.equals("llama-factory-alpaca")
                        || id.equals("nemo-aligner");
        Splits splits = Splits.parse("train=0.5,validation=0.25,test=0.25", 7);
        long seed = 4711;
        Random random = new Random(seed);
        long exported = 0;
        for (int round = 0; round < 20; round++) {
            Resolver resolver =
                    new Resolver(
                            anyPolicy(random, format.target()), format.target(), TestPair.TOKENS);
            List<Path> targets =
                    OutputFile.of(folder.resolve(round + "/").toString(), format, splits);
            List<StoredPair> pairs =
                    Stream.generate(() -> AnyPair.of(random).build()).limit(200).toList();
            tell(resolver, pairs);
            try (DatasetWriter writer =
                    new DatasetWriter(
                            format,
                            resolver,
                            rich ? Layout.RICH : Layout.PLAIN,
                            new SplitDrawing(splits, () -> {}),
                            targets,
                            PairJournal.NONE)) {
                foresee(writer, pairs);
                pairs.forEach(writer::add);
                writer.counts().requireTotal(pairs.size());
                List<ExportedFile> files = writer.publish(() -> {});
                obey(id, files);
                long rows = files.stream().mapToLong(ExportedFile::rows).sum();
                exported += writer.counts().exported();
                long contradicted = writer.obstacles().getOrDefault("contradicted", 0L);
                assertThat(rows + writer.merged() + writer.contradicted())
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(
                                (writer.counts().exported() + contradicted)
                                        * (format.target() == Target.LABELS ? 2 : 1));
                assertThat(sum(writer.obstacles()))
                        .isEqualTo(writer.counts().excluded().getOrDefault("cannot_carry", 0L));
            }
        }
        assertThat(exported).isPositive();
    }

    /// As a project does.
    private static void tell(Resolver resolver, List<StoredPair> pairs) {
        ProjectSurvey survey = resolver.survey(() -> {});
        if (survey.wantsVotes()) {
            pairs.stream()
                    .filter(pair -> !pair.excluded() && !pair.votes().isEmpty())
                    .forEach(pair -> survey.votes(pair.votes()));
        }
        survey.end();
    }

    private static void foresee(DatasetWriter writer, List<StoredPair> pairs) {
        ProjectSurvey survey = writer.survey(() -> {});
        if (survey.wantsUnsafePrompts()) {
            pairs.stream().map(StoredPair::id).forEach(survey::unsafePrompt);
        }
        if (survey.wantsLook()) {
            pairs.forEach(survey::look);
        }
    }

    /// A line of text is a row in all but tables.
    private static void obey(String format, List<ExportedFile> files) throws IOException {
        if (!TargetRules.formats().contains(format)) {
            return;
        }
        JsonNode schema = JSON.readTree(schema(format));
        for (ExportedFile file : files) {
            byte[] bytes = Files.readAllBytes(file.path());
            String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
            assertThat(lines[lines.length - 1]).isEmpty();
            assertThat(lines).hasSize((int) file.rows() + 1);
            Set<JsonNode> seen = new HashSet<>();
            for (int i = 0; i < file.rows(); i++) {
                JsonNode row = JSON.readTree(lines[i]);
                assertThat(JsonSchema.problems(schema, row)).isEmpty();
                TargetRules.check(format, row);
                if (row.has("label")) {
                    assertThat(seen.add(((ObjectNode) row).without("label"))).isTrue();
                }
            }
        }
    }

    /// What the trainer's documentation says of a row.
    private static String schema(String format) throws IOException {
        try (InputStream stream =
                OneBucketTest.class.getResourceAsStream("schema/" + format + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_target_of_rows_in_json_has_a_schema_and_rules() {
        List<String> targets =
                ExportFormats.all().stream()
                        .filter(JsonLinesFormat.class::isInstance)
                        .map(ExportFormat::id)
                        .toList();

        assertThat(TargetRules.formats()).containsExactlyInAnyOrderElementsOf(targets);
        assertThat(targets)
                .allSatisfy(id ->
                        assertThat(OneBucketTest.class.getResource("schema/" + id + ".json"))
                                .isNotNull());
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static ResolutionPolicy anyPolicy(Random random, Target target) {
        return new ResolutionPolicy(
                AnyPair.any(random, Axis.values()),
                AnyPair.any(
                        random,
                        new ResolveRule.Majority(),
                        new ResolveRule.Unanimous(),
                        new ResolveRule.ByReliability(random.nextInt(3)),
                        new ResolveRule.ByAnnotator("annotator 1")),
                target == Target.LABELS && random.nextBoolean() ? Ties.BOTH : Ties.DROP,
                1 + random.nextInt(2),
                random.nextInt(3) * 0.4,
                random.nextBoolean(),
                random.nextBoolean() ? 20 : ResolutionPolicy.NO_LIMIT,
                random.nextBoolean() ? 20 : ResolutionPolicy.NO_LIMIT);
    }
}
