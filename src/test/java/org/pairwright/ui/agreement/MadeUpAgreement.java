package org.pairwright.ui.agreement;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.chart.Spot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Tests on made-up projects, of which each has one of its own.
abstract class MadeUpAgreement {
    @TempDir Path folder;
    final Queue<Runnable> waiting = new ArrayDeque<>();
    Database database;

    AgreementScreen screen(int annotators, int perPair, int pairs) {
        database = new MadeUp(annotators, perPair).in(folder.resolve("p.pairs"), pairs);
        return new AgreementScreen(database, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Findings found(AgreementScreen screen) {
        return screen.viewModel.sight().findingsProperty().get().orElseThrow();
    }

    static Exhibit exhibit(AgreementScreen screen, Tab tab, String id) {
        return found(screen).on(tab).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String missing(Exhibit exhibit) {
        return exhibit.content() instanceof Exhibit.Content.Missing(String why) ? why : "";
    }

    static double percent(String words) {
        return Double.parseDouble(words.replaceAll("[^0-9.]", ""));
    }

    static List<String> pairs(Exhibit exhibit) {
        return ((Exhibit.Content.Drawn) exhibit.content())
                .plot().draw(400, (text, size) -> text.length() * size / 2).spots().stream()
                        .map(Spot::pairs)
                        .distinct()
                        .toList();
    }
}
