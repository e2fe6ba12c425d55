package org.pairwright.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;

/// Rows that wait in a scratch file for others of the same prompt. The file is made with the first
/// row and gone when this is closed.
final class ScratchRows implements AutoCloseable {
    private Optional<FileChannel> opened = Optional.empty();
    private long end;

    /// Keeps a row; tells the place to ask for it.
    long add(SingleResponse row) {
        try {
            FileChannel file = file();
            byte[] bytes = encode(row);
            ByteBuffer block = ByteBuffer.allocate(Integer.BYTES + bytes.length);
            block.putInt(bytes.length).put(bytes).flip();
            long place = end;
            while (block.hasRemaining()) {
                end += file.write(block, end);
            }
            return place;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    SingleResponse at(long place) {
        try {
            FileChannel file = file();
            int length = read(file, place, Integer.BYTES).getInt();
            return decode(read(file, place + Integer.BYTES, length).array());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    @Override
    public void close() {
        try {
            if (opened.isPresent()) {
                opened.get().close();
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private FileChannel file() throws IOException {
        if (opened.isEmpty()) {
            Path path = Files.createTempFile("pairwright", ".rows");
            opened =
                    Optional.of(
                            FileChannel.open(
                                    path,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE,
                                    StandardOpenOption.DELETE_ON_CLOSE));
        }
        return opened.get();
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(length);
        while (block.hasRemaining()) {
            if (file.read(block, from + block.position()) < 0) {
                throw new IOException("the scratch file ends at " + file.size());
            }
        }
        return block.flip();
    }

    private static byte[] encode(SingleResponse row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(row.line());
        out.writeInt(row.prompt().size());
        for (Message message : row.prompt()) {
            write(out, message.role().code());
            write(out, message.content());
        }
        write(out, row.response().content());
        write(out, row.response().source());
        write(out, row.verdict().safety().code());
        out.writeInt(row.verdict().severity().level());
        out.writeInt(row.verdict().categories().size());
        for (String category : row.verdict().categories()) {
            write(out, category);
        }
        out.writeDouble(row.rank().orElse(Double.NaN));
        out.writeInt(row.individual().size());
        for (double value : row.individual()) {
            out.writeDouble(value);
        }
        write(out, row.extras());
        return bytes.toByteArray();
    }

    private static SingleResponse decode(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        long line = in.readLong();
        List<Message> prompt = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Role role = Role.of(text(in)).orElseThrow();
            prompt.add(new Message(role, text(in)));
        }
        Response response = new Response(text(in), text(in));
        Safety safety = Safety.of(text(in)).orElse(Safety.UNSTATED);
        Severity severity = Severity.ofLevel(in.readInt()).orElse(Severity.UNSTATED);
        List<String> categories = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            categories.add(text(in));
        }
        double rank = in.readDouble();
        List<Double> individual = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            individual.add(in.readDouble());
        }
        return new SingleResponse(
                line,
                prompt,
                response,
                new Verdict(safety, categories, severity, Refusal.UNSTATED),
                Double.isNaN(rank) ? OptionalDouble.empty() : OptionalDouble.of(rank),
                individual,
                text(in));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static BrokenFile unusable(IOException cause) {
        return new BrokenFile(
                ProblemCode.UNREADABLE_FILE,
                "The rows could not be laid out in a scratch file: " + cause.getMessage() + ".",
                cause);
    }
}
