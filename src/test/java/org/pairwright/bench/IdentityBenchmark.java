package org.pairwright.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.pairwright.domain.Key;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairKeys;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;

/// What each imported pair costs for its content keys alone, with and without letters beyond ASCII.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IdentityBenchmark {
    private static final String TURN =
            "How do I ask my neighbor to turn the music down? ".repeat(8);
    private static final String ANSWER =
            "Go over in the afternoon and say what you hear. ".repeat(5);

    private final Prompt ascii = prompt(TURN);
    private final Prompt beyond = prompt(TURN + "Où ?");
    private final Response a = new Response(ANSWER + "a", "", "model-1");
    private final Response b = new Response(ANSWER + "b", "", "model-2");

    @Benchmark
    public Key ascii() {
        return PairKeys.of(ascii, a, b).pair();
    }

    @Benchmark
    public Key beyondAscii() {
        return PairKeys.of(beyond, a, b).pair();
    }

    private static Prompt prompt(String turn) {
        return new Prompt(List.of(new Message(Role.USER, turn)), "");
    }
}
