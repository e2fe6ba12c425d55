package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.pairwright.domain.Problem;

class RowBufferTest {

    /// Gives a few bytes at a time, as pipes and unpackers do.
    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream in;
        private final Random random;

        Trickle(String text, Random random) {
            in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            this.random = random;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return in.read(bytes, from, Math.min(length, 1 + random.nextInt(5)));
        }
    }

    @RepeatedTest(10)
    void rows_do_not_depend_on_how_the_bytes_come_in() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String text = "\ufeffa\n\nbcdefgh\r\nüé数\n" + "x".repeat(random.nextInt(100)) + "\ny";

        RowBuffer buffer = new RowBuffer(new Trickle(text, random));
        buffer.skipByteOrderMark();

        assertThat(cut(new LineCutter(LineEnd.LINE_FEED), buffer))
                .as("seed %d", seed)
                .isEqualTo(List.of(text.substring(1).split("\n", -1)));
    }

    @RepeatedTest(10)
    void elements_do_not_depend_on_how_the_bytes_come_in() {
        long seed = System.nanoTime();
        String text = "[{\"a\":\"\\\"}{\\\\\"} , [1,[2]],\n\"x,]\",3 ]";

        RowBuffer buffer = new RowBuffer(new Trickle(text, new Random(seed)));

        assertThat(cut(new ArrayCutter(), buffer))
                .as("seed %d", seed)
                .containsExactly("{\"a\":\"\\\"}{\\\\\"}", "[1,[2]]", "\"x,]\"", "3 ");
    }

    private static List<String> cut(RowCutter cutter, RowBuffer buffer) {
        List<String> rows = new ArrayList<>();
        cutter.cut(
                buffer,
                pieces(row ->
                        rows.add(
                                new String(
                                        row.bytes(),
                                        row.from(),
                                        row.length(),
                                        StandardCharsets.UTF_8))));
        return rows;
    }

    private static RowCutter.Pieces pieces(Consumer<RawRow> sink) {
        return new RowCutter.Pieces() {
            @Override
            public boolean row(RawRow row) {
                sink.accept(row);
                return true;
            }

            @Override
            public boolean problem(Problem problem) {
                throw new AssertionError(problem);
            }
        };
    }
}
