package org.pairwright.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The windows that are open in front of another: dialogs, and what opens at a control.
///
/// @param dialogs have a root of their own, and whatever opens in front of them
/// @param popups take their colors from where they opened
record InFront(List<Stage> dialogs, List<PopupWindow> popups) {
    /// @param behind none where a scene isn't in a window yet
    static InFront of(@Nullable Window behind) {
        List<Window> all =
                behind == null
                        ? List.of()
                        : Window.getWindows().stream()
                                .filter(it -> !it.equals(behind) && isBefore(behind, it))
                                .toList();
        return new InFront(some(all, Stage.class), some(all, PopupWindow.class));
    }

    private static <T> List<T> some(List<Window> all, Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static boolean isBefore(Window behind, Window window) {
        return Stream.iterate(window, it -> it != null, InFront::owner).anyMatch(behind::equals);
    }

    private static @Nullable Window owner(Window window) {
        return switch (window) {
            case Stage stage -> stage.getOwner();
            case PopupWindow popup -> popup.getOwnerWindow();
            default -> null;
        };
    }

    /// Gives them the colors that the root of the window behind them has now.
    void wear(Parent root) {
        dialogs.forEach(it -> Theme.wearLike(root, it.getScene().getRoot()));
        // They don't notice by themselves that what they opened at looks otherwise now.
        popups.forEach(it -> {
            List<String> sheets = List.copyOf(it.getScene().getStylesheets());
            it.getScene().getStylesheets().setAll(sheets);
        });
    }
}
