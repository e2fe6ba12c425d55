package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.Target;
import org.pairwright.dataset.TestPair;
import org.pairwright.dataset.Ties;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Role;
import org.pairwright.domain.Safety;

/// Whatever pairs come, under whatever policy: each is exported or excluded for one reason, the
/// file is read back without complaint, and it has the rows that the counts say.
class OneBucketTest {
    private static final String[] TEXTS = {
        "", " ", "good", "good ", "b\u00e4d", "ba\u0308d", "\"\\\n\u2028", "\ud83d\ude00"
    };

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"trl-conversational, 1", "trl-implicit, 1", "trl-standard, 1", "trl-kto, 2"})
    void every_pair_is_in_exactly_one_bucket(String id, int rowsOfAPair) throws IOException {
        ExportFormat format = ExportFormats.byId(id).orElseThrow();
        long seed = 4711;
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            Resolver resolver = new Resolver(anyPolicy(random, format.target()), format.target());
            Path target = folder.resolve(round + ".jsonl");
            int pairs = 200;
            try (DatasetWriter writer = new DatasetWriter(format, resolver, Layout.RICH, target)) {
                for (int i = 0; i < pairs; i++) {
                    writer.add(anyPair(random).build());
                }
                writer.counts().requireTotal(pairs);
                writer.publish();
                assertThat(Files.readAllLines(target))
                        .as("seed %d, round %d", seed, round)
                        .hasSize((int) writer.counts().exported() * rowsOfAPair);
            }
        }
    }

    private static ResolutionPolicy anyPolicy(Random random, Target target) {
        return new ResolutionPolicy(
                Axis.PREFERENCE,
                random.nextBoolean()
                        ? new ResolveRule.Majority()
                        : new ResolveRule.ByAnnotator("annotator 1"),
                target == Target.LABELS && random.nextBoolean() ? Ties.BOTH : Ties.DROP,
                1 + random.nextInt(2),
                random.nextInt(3) * 0.4,
                random.nextBoolean(),
                random.nextBoolean() ? 20 : ResolutionPolicy.NO_LIMIT,
                random.nextBoolean() ? 20 : ResolutionPolicy.NO_LIMIT);
    }

    private static TestPair anyPair(Random random) {
        TestPair pair = new TestPair().a(any(random, TEXTS)).b(any(random, TEXTS));
        Message[] messages = new Message[1 + random.nextInt(3)];
        for (int i = 0; i < messages.length; i++) {
            messages[i] = anyMessage(random);
        }
        pair.messages(messages);
        for (int i = random.nextInt(4); i > 0; i--) {
            pair.vote(
                    "annotator " + i,
                    any(random, AnnotatorKind.values()),
                    any(random, Preference.values()),
                    any(random, Safety.values()),
                    any(random, Safety.values()));
        }
        if (random.nextInt(10) == 0) {
            pair.aCalls("[{\"id\":\"c\"}]").tools("[{}]");
        }
        if (random.nextInt(20) == 0) {
            pair.gold();
        }
        return random.nextInt(20) == 0 ? pair.excluded() : pair;
    }

    private static Message anyMessage(Random random) {
        Role role = random.nextInt(3) == 0 ? any(random, Role.values()) : Role.USER;
        String name = random.nextInt(10) == 0 ? "Ada" : "";
        String call = role == Role.TOOL && random.nextBoolean() ? "c" : "";
        return new Message(role, any(random, TEXTS), name, "", call);
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
