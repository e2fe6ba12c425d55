package org.pairwright.ui.kit.exhibit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;

/// Files that the pictures on a screen's cards are saved to.
public final class PictureFiles {
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Messages messages;
    private Path folder;

    /// @param home where people look for a folder first
    public PictureFiles(
            Path home,
            Background background,
            Dialogs dialogs,
            Notices notices,
            Messages messages) {
        folder = home;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
    }

    /// Says a short word on what was just done with a card.
    void say(String words) {
        notices.say(words);
    }

    /// Asks where a picture is to go.
    Optional<Path> choose(String name) {
        Optional<Path> chosen =
                dialogs.chooseNewFile(
                        messages.of("exhibit.picture.where"),
                        folder.resolve(name + ".png"),
                        messages.of("exhibit.picture.kind"),
                        "*.png");
        chosen.map(Path::getParent).ifPresent(it -> folder = it);
        return chosen;
    }

    /// Writes a file where nobody waits, and says how it went.
    ///
    /// @param write writes it, and tells which it is
    void save(Callable<Path> write) {
        background.run(
                write,
                written ->
                        notices.say(
                                messages.of(
                                        "exhibit.picture.saved",
                                        String.valueOf(written.getFileName()))),
                problem -> notices.say(problem.what()));
    }
}
