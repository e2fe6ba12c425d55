package org.pairwright.ui.data;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;

/// What the screen says while there are no pairs to list, with the way on.
record DataNotices(DataViewModel viewModel, Messages messages) {
    Node empty() {
        Notice notice =
                new Notice(
                        Feather.LIST,
                        "accent",
                        messages.of("data.empty.title"),
                        messages.of("data.empty.what"));
        notice.add(button("data-import", "data.empty.import", viewModel::importFiles));
        return notice;
    }

    Node nothing() {
        Notice notice =
                new Notice(
                        Feather.SEARCH,
                        "accent",
                        messages.of("data.nothing.title"),
                        messages.of("data.nothing.what"));
        notice.add(button("data-clear", "data.nothing.clear", viewModel.filter()::clear));
        return notice;
    }

    Node failed() {
        Failure failure = viewModel.finder().failureProperty().get().orElse(new Failure("", ""));
        Notice notice =
                new Notice(
                        Feather.ALERT_TRIANGLE,
                        "bad",
                        messages.of("data.failed.title"),
                        failure.what() + "\n" + messages.of("data.failed.safe"));
        notice.add(button("data-again", "data.failed.again", viewModel::start));
        notice.add(button("data-copy", "data.failed.copy", () -> Clip.copy(failure.details())));
        return notice;
    }

    private Button button(String id, String words, Runnable run) {
        Button button = new Button(messages.of(words));
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }
}
