package org.pairwright.ui.shell;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One window for each person: whoever is first listens, whoever comes later hands over which
/// project they want and ends.
///
/// They meet at a socket in a folder that only this person may enter, so that nobody else can say
/// anything. All that is ever said is the path of a project file, or nothing for the window as it
/// is.
final class SingleInstance implements AutoCloseable {
    /// The longest path that is listened to, in bytes.
    private static final int MAX_PATH = 4096;

    private static final String SOCKET = "socket";

    private final FileChannel lockFile;
    private final FileLock lock;
    private final Optional<ServerSocketChannel> server;

    private SingleInstance(
            FileChannel lockFile, FileLock lock, Optional<ServerSocketChannel> server) {
        this.lockFile = lockFile;
        this.lock = lock;
        this.server = server;
    }

    /// Asked for when there is something to say: setting up the log would keep the start waiting.
    private static Logger log() {
        return LoggerFactory.getLogger(SingleInstance.class);
    }

    /// Becomes the first one; empty where somebody is already.
    static Optional<SingleInstance> first(Path folder) throws IOException {
        makePrivate(folder);
        FileChannel file =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock == null) {
            file.close();
            return Optional.empty();
        }
        return Optional.of(new SingleInstance(file, lock, listenAt(folder.resolve(SOCKET))));
    }

    /// Hands a wish over to whoever was first.
    ///
    /// @param project the file to open; empty for the window as it is
    /// @return whether there was anybody
    static boolean handOver(Path folder, Optional<Path> project) {
        Path socket = folder.resolve(SOCKET);
        if (!Files.exists(socket)) {
            return false;
        }
        String wish = project.map(it -> it.toAbsolutePath().normalize().toString()).orElse("");
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            ByteBuffer bytes = ByteBuffer.wrap(wish.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            log().info("Nobody is at {}", socket, e);
            return false;
        }
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Where the system has no such sockets, or the path is too long for one, windows don't know of
    /// each other.
    private static Optional<ServerSocketChannel> listenAt(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        try {
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            return Optional.of(server);
        } catch (IOException | UnsupportedOperationException e) {
            log().info("There is no socket {} to be called at", socket, e);
            return Optional.empty();
        }
    }

    /// Listens to those who come later, until this is closed.
    ///
    /// @param wished told of the file each wants; empty for the window as it is
    void listen(Consumer<Optional<Path>> wished) {
        server.ifPresent(it ->
                Thread.ofPlatform().daemon().name("second-start").start(() -> accept(it, wished)));
    }

    private static void accept(ServerSocketChannel server, Consumer<Optional<Path>> wished) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                byte[] said = Channels.newInputStream(channel).readNBytes(MAX_PATH + 1);
                read(said).ifPresent(wished);
            } catch (IOException e) {
                if (server.isOpen()) {
                    log().info("A second start could not be heard", e);
                }
            }
        }
    }

    /// What was wished for; empty where it makes no sense.
    static Optional<Optional<Path>> read(byte[] said) {
        if (said.length == 0) {
            return Optional.of(Optional.empty());
        }
        if (said.length > MAX_PATH) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(new String(said, StandardCharsets.UTF_8));
            return path.isAbsolute() && Files.isRegularFile(path)
                    ? Optional.of(Optional.of(path))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (server.isPresent()) {
                server.get().close();
            }
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            log().info("The place where windows meet could not be left", e);
        }
    }
}
