package org.pairwright.domain;

import java.util.List;

/// What was taken back.
///
/// @param imports in the order in which they came in
/// @param settings what became of the settings and the seed that came in with them
/// @param builtOn whether templates, suites or targets that came with an archive stay, as somebody
///   has built on them or changed them since
public record UndoneImports(List<ImportBatch> imports, Settings settings, boolean builtOn) {
    /// What an empty project took over from an archive goes with the last of its imports.
    public enum Settings {
        /// None came in with them, or more imports of the same archive are still there.
        UNTOUCHED,
        /// Those of before hold again.
        RESTORED,
        /// Those of the archive stay, as something was built on them or changed since.
        KEPT
    }

    /// Nothing, so far.
    public static final UndoneImports NONE =
            new UndoneImports(List.of(), Settings.UNTOUCHED, false);

    public UndoneImports {
        imports = List.copyOf(imports);
    }
}
