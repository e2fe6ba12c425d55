package org.pairwright.exporting;

import java.util.Random;
import org.pairwright.dataset.TestPair;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Role;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Vote;

/// Pairs with everything that breaks naive writers, drawn from a generator that a test seeds.
final class AnyPair {
    private static final String[] TEXTS = {
        "", " ", "good", "good ", "b\u00e4d", "ba\u0308d", "\"\\\n\u2028", "\ud83d\ude00",
        "=1+1", "'@x", "a,b;\"c\"\r\n", "\ufeff", "\u0001\u007f\u0085", "\\u0041\\n", "<|im_end|>",
                "\uff1d1"
    };

    private AnyPair() {}

    static TestPair of(Random random) {
        TestPair pair = new TestPair().a(any(random, TEXTS)).b(any(random, TEXTS));
        pair.messages(anyMessages(random));
        for (int i = random.nextInt(4); i > 0; i--) {
            pair.vote(
                    new Vote(
                            "annotator " + i,
                            any(random, AnnotatorKind.values()),
                            any(random, Preference.values()),
                            any(random, Strength.values()),
                            any(random, Preference.values()),
                            any(random, Preference.values()),
                            any(random, Safety.values()),
                            any(random, Safety.values())));
        }
        if (random.nextInt(10) == 0) {
            pair.aCalls("[{\"id\":\"c\"}]").tools("[{}]");
        }
        if (random.nextInt(20) == 0) {
            pair.gold();
        }
        return random.nextInt(20) == 0 ? pair.excluded() : pair;
    }

    private static Message[] anyMessages(Random random) {
        Message[] messages = new Message[1 + random.nextInt(5)];
        boolean orderly = random.nextBoolean();
        boolean system = random.nextBoolean();
        for (int i = 0; i < messages.length; i++) {
            messages[i] = orderly ? orderly(random, i, system) : anyMessage(random);
        }
        return messages;
    }

    private static Message orderly(Random random, int index, boolean system) {
        int turn = system ? index - 1 : index;
        Role role = turn < 0 ? Role.SYSTEM : turn % 2 == 0 ? Role.USER : Role.ASSISTANT;
        return new Message(role, any(random, TEXTS));
    }

    private static Message anyMessage(Random random) {
        Role role = random.nextInt(3) == 0 ? any(random, Role.values()) : Role.USER;
        String name = random.nextInt(10) == 0 ? "Ada" : "";
        String call = role == Role.TOOL && random.nextBoolean() ? "c" : "";
        return new Message(role, any(random, TEXTS), name, "", call);
    }

    @SafeVarargs
    static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
