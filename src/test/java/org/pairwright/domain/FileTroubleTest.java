package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileTroubleTest {
    @Test
    void what_the_system_said_is_named_in_words() {
        assertThat(FileTrouble.words(new AccessDeniedException("a/b")))
                .isEqualTo("access to a/b is denied");
        assertThat(FileTrouble.words(new NoSuchFileException("a/b"))).isEqualTo("there is no a/b");
        assertThat(FileTrouble.words(new FileAlreadyExistsException("a/b")))
                .isEqualTo("a/b is in the way");
        assertThat(FileTrouble.words(new DirectoryNotEmptyException("a/b")))
                .isEqualTo("a/b is a folder");
    }

    @Test
    void what_a_disk_does_not_take_is_followed_by_what_to_do() {
        assertThat(FileTrouble.words(new IOException("No space left on device")))
                .isEqualTo("the disk is full; make room and try again");
        assertThat(FileTrouble.words(new IOException("There is not enough space on the disk")))
                .isEqualTo("the disk is full; make room and try again");
        assertThat(FileTrouble.words(new IOException("Disk quota exceeded")))
                .isEqualTo("your share of the disk is full; make room and try again");
        assertThat(FileTrouble.words(new IOException("File too large")))
                .isEqualTo(
                        "it would be larger than files may be here; choose another disk or raise the limit");
        assertThat(FileTrouble.words(new FileSystemException("a", null, "Read-only file system")))
                .isEqualTo("the disk can only be read; choose another place");
    }

    @Test
    void what_has_no_words_of_ours_keeps_the_systems() {
        assertThat(FileTrouble.words(new FileSystemException("a", null, "Too many levels")))
                .isEqualTo("Too many levels");
        assertThat(FileTrouble.words(new IOException("Broken pipe"))).isEqualTo("Broken pipe");
    }

    @Test
    void what_has_no_words_at_all_is_named_by_its_kind() {
        assertThat(FileTrouble.words(new IOException())).isEqualTo("java.io.IOException");
    }
}
