package org.pairwright.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.pairwright.domain.Backup;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Sha256;
import org.pairwright.domain.TargetFile;

/// The file that a backup becomes. It is filled under another name, forced to disk, then moved.
final class BackupTarget {
    /// Fills a file that is there and empty.
    interface Filling {
        void into(Path copy);
    }

    private final Path target;
    private final boolean overwrite;

    /// @param target where the copy goes; where a link leads to, if it is one
    BackupTarget(Path target, boolean overwrite) {
        this.target = real(target);
        this.overwrite = overwrite;
    }

    private static Path real(Path target) {
        if (Files.isDirectory(target)) {
            throw new StorageFailure.AlreadyThere(
                    target.toAbsolutePath() + " is a folder. Name a file for the backup.");
        }
        try {
            return TargetFile.of(target);
        } catch (IOException e) {
            throw unwritable(target, e);
        }
    }

    /// Refuses a target where no copy of the project may go.
    void refuse(ProjectLocation project) {
        if (Files.exists(target) && (!overwrite || isSame(project))) {
            throw alreadyThere();
        }
        new SqliteFile(target).refuseLeftovers();
        DatabaseFile.refusePart(target);
    }

    private boolean isSame(ProjectLocation project) {
        try {
            return project instanceof ProjectLocation.InFile file
                    && Files.exists(file.path())
                    && Files.isSameFile(file.path(), target);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// Has `filling` write the copy and moves it into place; when it throws, nothing is left.
    Backup fill(Filling filling) {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StorageFailure.Unavailable(
                    "There is no folder " + folder + " to put the backup in.");
        }
        try {
            Path copy = Scratch.create(folder);
            try {
                filling.into(copy);
                force(copy);
                Backup made = new Backup(target, Files.size(copy), Sha256.of(copy));
                move(copy);
                force(folder);
                return made;
            } finally {
                Scratch.delete(copy);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void move(Path copy) throws IOException {
        try {
            if (!overwrite) {
                Files.move(copy, target);
                return;
            }
            moveOver(copy);
        } catch (FileAlreadyExistsException e) {
            StorageFailure.AlreadyThere taken = alreadyThere();
            taken.initCause(e);
            throw taken;
        }
    }

    private void moveOver(Path copy) throws IOException {
        try {
            Files.move(
                    copy,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(copy, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Waits until a file, or the list of a folder, is on the disk.
    private static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && System.getProperty("os.name").startsWith("Windows")) {
            // Windows opens no folders, and keeps their lists by itself.
            return;
        }
        try (FileChannel channel =
                FileChannel.open(
                        path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private StorageFailure.AlreadyThere alreadyThere() {
        return new StorageFailure.AlreadyThere(
                target + " is there already. It was left as it is; choose another name.");
    }

    private StorageFailure.Unavailable failure(IOException e) {
        return unwritable(target, e);
    }

    private static StorageFailure.Unavailable unwritable(Path target, IOException e) {
        return new StorageFailure.Unavailable(
                "The backup " + target + " can't be written: " + FileTrouble.words(e) + ".", e);
    }
}
