package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncedFolderTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "Dropbox,Dropbox",
        "Dropbox (Personal),Dropbox",
        "OneDrive - Example Ltd,OneDrive",
        "Google Drive,Google Drive",
        "GoogleDrive-ana@example.org,Google Drive",
        "iCloud Drive,iCloud Drive",
        "com~apple~CloudDocs,iCloud Drive",
        "Nextcloud,Nextcloud",
        "ownCloud,ownCloud"
    })
    void a_service_is_known_by_the_name_of_its_folder(String name, String service) {
        Path project = folder.resolve(name).resolve("work").resolve("safety.pairs");

        assertThat(SyncedFolder.of(project)).contains(service);
    }

    @ParameterizedTest
    @CsvSource({
        ".dropbox.cache,Dropbox",
        ".849C9593-D756-4E56-8D6E-42412F2A707B,OneDrive",
        ".tmp.drivedownload,Google Drive",
        ".sync_0f3a5c.db,Nextcloud",
        ".stfolder,Syncthing"
    })
    void a_service_is_known_by_what_it_leaves_in_its_folder(String marker, String service)
            throws IOException {
        Files.createFile(folder.resolve(marker));
        Path below = Files.createDirectory(folder.resolve("work"));

        assertThat(SyncedFolder.of(below.resolve("safety.pairs"))).contains(service);
    }

    @Test
    void a_link_into_such_a_folder_is_followed() throws IOException {
        Path real = Files.createDirectory(folder.resolve("Dropbox"));
        Path link = Files.createSymbolicLink(folder.resolve("labels"), real);

        assertThat(SyncedFolder.of(link.resolve("safety.pairs"))).contains("Dropbox");
    }

    @ParameterizedTest
    @CsvSource({"work", "dropboxes", "my drive notes", "cloud"})
    void other_folders_are_nobodys(String name) throws IOException {
        Path other = Files.createDirectory(folder.resolve(name));
        Files.createFile(other.resolve(".hidden"));

        assertThat(SyncedFolder.of(other.resolve("safety.pairs"))).isEmpty();
    }

    @Test
    void the_home_folder_of_somebody_who_has_dropbox_is_not_dropbox() throws IOException {
        Files.createDirectory(folder.resolve(".dropbox"));

        assertThat(SyncedFolder.of(folder.resolve("safety.pairs"))).isEmpty();
    }
}
