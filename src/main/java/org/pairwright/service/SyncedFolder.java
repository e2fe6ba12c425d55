package org.pairwright.service;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells whether a project lies in a folder that a cloud service keeps in step. Such a service
/// copies a database while it is written, and puts conflicting copies in its place.
///
/// It is a guess from the names of the folders and from the files that the services leave in them;
/// a service that does neither is not noticed.
public final class SyncedFolder {
    /// @param folder what its folder is called, in lower case
    /// @param marker what it leaves in that folder, in lower case
    private record Service(String name, Pattern folder, Pattern marker) {
        Service(String name, String folder, String marker) {
            this(name, Pattern.compile(folder), Pattern.compile(marker));
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(SyncedFolder.class);

    private static final List<Service> SERVICES =
            List.of(
                    new Service("Dropbox", "dropbox([ -].*)?", "\\.dropbox\\.cache"),
                    new Service(
                            "OneDrive",
                            "onedrive([ -].*)?",
                            "\\.849c9593-d756-4e56-8d6e-42412f2a707b"),
                    new Service(
                            "Google Drive",
                            "google ?drive([ -].*)?",
                            "\\.tmp\\.drive(download|upload)"),
                    new Service(
                            "iCloud Drive",
                            "icloud ?drive([ -].*)?|com~apple~clouddocs|mobile documents",
                            "\\..+\\.icloud"),
                    new Service(
                            "Nextcloud",
                            "nextcloud([ -].*)?",
                            "\\.nextcloudsync\\.log|\\._?sync_[0-9a-f]+\\.db"),
                    new Service("ownCloud", "owncloud([ -].*)?", "\\.owncloudsync\\.log"),
                    new Service("Syncthing", "syncthing", "\\.stfolder.*"));

    private SyncedFolder() {}

    /// The service that seems to keep the project's folder in step; empty where none does. Waits
    /// for the disk.
    public static Optional<String> of(Path project) {
        return folders(project).stream().flatMap(it -> serviceOf(it).stream()).findFirst();
    }

    /// The folders in which the project lies, as they are named and as they are reached.
    private static List<Path> folders(Path project) {
        List<Path> folders = new ArrayList<>();
        Path named = project.toAbsolutePath().normalize().getParent();
        for (Path folder = named; folder != null; folder = folder.getParent()) {
            folders.add(folder);
        }
        try {
            if (named != null && Files.isDirectory(named)) {
                for (Path it = named.toRealPath(); it != null; it = it.getParent()) {
                    folders.add(it);
                }
            }
        } catch (IOException e) {
            LOG.debug("What {} really is can't be told", named, e);
        }
        return folders.stream().distinct().toList();
    }

    private static Optional<String> serviceOf(Path folder) {
        Path last = folder.getFileName();
        if (last == null) {
            // The root of a disk is nobody's folder, and may be long.
            return Optional.empty();
        }
        String name = last.toString().toLowerCase(Locale.ROOT);
        return SERVICES.stream()
                .filter(it -> it.folder().matcher(name).matches())
                .findFirst()
                .or(() -> markedBy(folder))
                .map(Service::name);
    }

    private static Optional<Service> markedBy(Path folder) {
        try (DirectoryStream<Path> hidden = Files.newDirectoryStream(folder, ".*")) {
            return StreamSupport.stream(hidden.spliterator(), false)
                    .map(it -> String.valueOf(it.getFileName()).toLowerCase(Locale.ROOT))
                    .flatMap(marker ->
                            SERVICES.stream().filter(it -> it.marker().matcher(marker).matches()))
                    .findFirst();
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("What lies in {} can't be told", folder, e);
            return Optional.empty();
        }
    }
}
