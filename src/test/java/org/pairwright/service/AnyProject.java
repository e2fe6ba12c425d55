package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairKeys;
import org.pairwright.domain.PairMarks;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;

/// The pairs of a small project with everything that a project can hold of them, drawn from a
/// generator that a test seeds.
final class AnyProject {
    private static final Preference[] ANSWERS = {
        Preference.UNSTATED, Preference.A, Preference.B, Preference.TIE, Preference.BOTH_BAD
    };

    private final Random random;
    private final NastyText texts;
    private final List<Annotator> annotators = new ArrayList<>();

    AnyProject(long seed) {
        random = new Random(seed);
        texts = new NastyText(random);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            annotators.add(annotator(i));
        }
    }

    private Annotator annotator(int number) {
        AnnotatorKind kind = any(AnnotatorKind.values());
        String prefix = kind == AnnotatorKind.IMPORT ? Annotator.IMPORTED : "";
        return new Annotator(
                0, uuid(), prefix + texts.name() + number, kind, any(AnnotatorRole.values()));
    }

    /// At most a dozen pairs, none twice.
    List<ImportedPair> pairs() {
        List<ImportedPair> pairs = new ArrayList<>();
        List<Prompt> prompts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            if (prompts.isEmpty() || random.nextInt(3) > 0) {
                prompts.add(prompt(i));
            }
            pairs.add(pair(i, prompts.get(random.nextInt(prompts.size()))));
        }
        return pairs;
    }

    private ImportedPair pair(int number, Prompt prompt) {
        Response a = response("one " + number + texts.any());
        Response b = random.nextInt(12) == 0 ? a : response(texts.any());
        return new ImportedPair(
                random.nextBoolean() ? "id " + number + texts.any() : "",
                prompt,
                a,
                b,
                PairKeys.of(prompt, a, b),
                any(Side.values()),
                decisions(),
                any("", "{\"a\":1.50,\"b\":\"\u00e9\"}", "{\"b\":[null,1e-7,true]}"),
                new PairMarks(
                        uuid(),
                        random.nextInt(4) == 0,
                        any(0L, 0L, 1L, 7L, (long) Integer.MAX_VALUE, Long.MAX_VALUE),
                        any("", "", "duplicate", texts.any()),
                        any(ANSWERS)));
    }

    private Prompt prompt(int number) {
        List<Message> messages = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            messages.add(message());
        }
        messages.add(new Message(Role.USER, "Question " + number + texts.any()));
        return new Prompt(messages, any("", "", "[{\"name\":\"t\",\"of\":\"\u00e9 \\\" \\n\"}]"));
    }

    private Message message() {
        return switch (random.nextInt(5)) {
            case 0 -> new Message(Role.SYSTEM, texts.any());
            case 1 -> new Message(Role.ASSISTANT, any("", texts.any()), "", calls("c1"), "");
            case 2 -> new Message(Role.TOOL, texts.any(), any("", "tool"), "", any("", "c1"));
            case 3 -> new Message(Role.ASSISTANT, texts.any());
            default -> new Message(Role.USER, texts.any(), any("", "Ada", texts.any()), "", "");
        };
    }

    private Response response(String content) {
        return new Response(content, any("", "", calls("c2")), any("", "m1", texts.any()));
    }

    private static String calls(String id) {
        return "[{\"function\":{\"arguments\":\"{\\\"x\\\":1}\",\"name\":\"f\"},\"id\":\""
                + id
                + "\"}]";
    }

    /// Chains of some annotators: changed, taken back, repeated.
    private List<ImportedAnnotation> decisions() {
        List<ImportedAnnotation> decisions = new ArrayList<>();
        for (Annotator annotator : annotators) {
            for (int occurrence = 0; random.nextInt(3) > 0; occurrence++) {
                boolean withdrawn = true;
                for (int i = random.nextInt(3); i >= 0; i--) {
                    // Nothing is left to take back where the last one was.
                    withdrawn = !withdrawn && random.nextInt(3) == 0;
                    decisions.add(decision(annotator, occurrence, withdrawn));
                }
            }
        }
        return decisions;
    }

    private ImportedAnnotation decision(Annotator annotator, int occurrence, boolean withdrawn) {
        long decided = 1_700_000_000_000L + random.nextInt();
        return new ImportedAnnotation(
                annotator.name(),
                withdrawn ? Judgment.EMPTY : judgment(),
                new Recording.Elsewhere(
                        uuid(),
                        annotator.uuid(),
                        annotator.kind(),
                        annotator.role(),
                        occurrence,
                        withdrawn,
                        any("", "a", "b"),
                        any(0L, decided - random.nextInt(100_000)),
                        decided,
                        any(0L, (long) random.nextInt(90_000), Long.MAX_VALUE)));
    }

    private Judgment judgment() {
        Preference preference = any(Preference.values());
        return new Judgment(
                preference,
                preference.side().isPresent() ? any(Strength.values()) : Strength.UNSTATED,
                any(ANSWERS),
                any(ANSWERS),
                any(PromptVerdict.values()),
                verdict(),
                verdict(),
                random.nextBoolean(),
                any("", texts.any()),
                preference == Preference.SKIP ? any(SkipReason.values()) : SkipReason.UNSTATED,
                any("", texts.any()),
                new Corrections(any("", "", texts.any()), any("", "", texts.any())),
                answers());
    }

    private Answers answers() {
        Answers answers = Answers.NONE;
        for (int i = random.nextInt(3); i > 0; i--) {
            answers =
                    answers.withRating(
                                    any(Side.values()), any("c1", "clarity"), 1 + random.nextInt(7))
                            .withComparison(
                                    any("h", "honesty"),
                                    any(Preference.A, Preference.B, Preference.TIE));
        }
        return answers;
    }

    private Verdict verdict() {
        List<String> categories = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            categories.add(any("s1", "mlc:hte", "x:\"y\"", "x:\ud83d\ude00", "c" + texts.any()));
        }
        return new Verdict(
                any(Safety.values()), categories, any(Severity.values()), any(Refusal.values()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
