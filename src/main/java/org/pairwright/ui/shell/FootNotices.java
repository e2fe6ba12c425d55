package org.pairwright.ui.shell;

import java.util.List;
import org.pairwright.ui.kit.Notices;

/// What is said in the line at the bottom. That something is on the disk has a place of its own: a
/// word on something else never covers it, nor the other way round.
final class FootNotices implements Notices {
    private final NoticeSlot saved = new NoticeSlot("shell-saved", "saved-notice", 280);
    private final NoticeSlot said = new NoticeSlot("shell-notice", "shell-notice", 320);

    /// Both places, in their order.
    List<NoticeSlot> slots() {
        return List.of(saved, said);
    }

    @Override
    public void say(String words) {
        said.say(words);
    }

    @Override
    public void saved(String words) {
        saved.say(words);
    }

    @Override
    public void unsaved() {
        saved.say("");
    }
}
