package org.pairwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.RowLengths;
import org.pairwright.dataset.SafetyBalance;
import org.pairwright.service.ExportReport;
import org.pairwright.service.SafetyExport;

/// Remembers what would have been opened.
final class NoWindows implements Windows {
    final List<List<String>> opened = new ArrayList<>();
    final List<Path> toured = new ArrayList<>();
    boolean touredAll;

    @Override
    public int open(List<String> arguments, Consumer<String> say) {
        opened.add(arguments);
        say.accept("Opened.");
        return 0;
    }

    @Override
    public Toured tour(Path folder, boolean all) {
        toured.add(folder);
        touredAll = all;
        return new Toured(
                List.of(new Step("import", folder.resolve("1.png"))),
                new SafetyExport.Exported(
                        new ExportReport(
                                "trl-conversational",
                                "preference",
                                "majority",
                                List.of(),
                                0,
                                0,
                                Map.of(),
                                Map.of(),
                                0,
                                0,
                                0,
                                0,
                                List.of(),
                                List.of(),
                                LabelBalance.NONE,
                                RowLengths.NONE),
                        SafetyBalance.NONE,
                        Optional.empty()));
    }
}
