package org.pairwright.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The looks of controls by AtlantaFX, light and dark in one sheet, without those of controls that
/// Pairwright never makes: they are three quarters of the rules, and the first window would wait
/// until all of them are read. Written whenever the program is built.
final class ThemeSheets {
    /// What the sheet is called.
    static final String BOTH = "primer.css";

    /// The style classes of what is never made. `ThemeSheetsTest` holds us to it.
    static final Set<String> NEVER_MADE =
            Set.of(
                    "accordion",
                    "bar-chart",
                    "bb-code",
                    "breadcrumbs",
                    "calendar",
                    "caption-menu-item",
                    "chart-bar",
                    "choice-box",
                    "color-palette",
                    "color-palette-region",
                    "color-picker",
                    "custom-color-dialog",
                    "date-picker",
                    "date-picker-popup",
                    "default-color0",
                    "default-color1",
                    "default-color2",
                    "default-color3",
                    "default-color4",
                    "default-color5",
                    "default-color6",
                    "default-color7",
                    "html-editor",
                    "html-editor-bullets",
                    "html-editor-indent",
                    "html-editor-numbers",
                    "html-editor-outdent",
                    "menu-bar",
                    "modal-box",
                    "modal-pane",
                    "notification",
                    "pagination",
                    "popover",
                    "radio-button",
                    "ring-progress-indicator",
                    "segmented-control",
                    "slider",
                    "spinner",
                    "split-menu-button",
                    "split-pane",
                    "tab-line",
                    "tab-pane",
                    "tile-base",
                    "titled-pane",
                    "toggle-switch",
                    "tool-bar",
                    "tree-cell",
                    "tree-table-row-cell",
                    "tree-table-view",
                    "tree-view");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    private ThemeSheets() {}

    /// Writes it beside this class.
    ///
    /// @param classes the folder of all classes
    static void write(Path classes) throws IOException {
        Path folder = classes.resolve(ThemeSheets.class.getPackageName().replace('.', '/'));
        Files.writeString(
                folder.resolve(BOTH),
                BothLooks.of(lean(read(new PrimerLight())), lean(read(new PrimerDark()))));
    }

    private static String read(Theme theme) throws IOException {
        String whole = theme.getUserAgentStylesheet();
        String name = whole.substring(whole.lastIndexOf('/') + 1);
        String text = name.substring(0, name.lastIndexOf('.')) + Stylesheets.TEXT;
        try (InputStream sheet = theme.getClass().getResourceAsStream(text)) {
            if (sheet == null) {
                throw new IOException("There is no " + text + " of AtlantaFX.");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A style sheet without the rules for what is never made.
    static String lean(String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .results()
                .map(ThemeSheets::leanRule)
                .collect(Collectors.joining());
    }

    private static String leanRule(MatchResult rule) {
        String selectors =
                Arrays.stream(rule.group(1).split(","))
                        .map(String::strip)
                        .filter(ThemeSheets::isMade)
                        .collect(Collectors.joining(", "));
        return selectors.isEmpty() ? "" : selectors + " " + rule.group(2) + "\n";
    }

    private static boolean isMade(String selector) {
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .noneMatch(found -> NEVER_MADE.contains(found.group(1)));
    }
}
