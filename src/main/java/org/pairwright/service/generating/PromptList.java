package org.pairwright.service.generating;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.Digest;
import org.pairwright.domain.Identity;
import org.pairwright.domain.Key;
import org.pairwright.domain.Problem;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.filter.Filter;
import org.pairwright.importing.PromptFile;
import org.pairwright.importing.PromptRow;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.service.Cancelled;
import org.pairwright.service.FoundPairs;
import org.pairwright.service.Progress;
import org.pairwright.storage.Database;
import org.pairwright.storage.GenerationStore;
import org.pairwright.storage.PairScan;

/// Prompts, held whole.
///
/// @param name of the file they are from, or what stands in its place
/// @param sha256 of the file, or of the prompts where they are from none
record PromptList(String name, List<PromptRow.Said> rows, List<Problem> refused, String sha256) {
    /// More rows are not read.
    static final int MOST = 100_000;

    private static final String OF_PROJECT = "prompts of the project";
    private static final int PAGE = 1_000;

    /// @throws UnreadableFile when they are in a file that can't be read to its end
    /// @throws TooManyPrompts when they are more than can be held
    /// @throws Cancelled when `progress` said so
    static PromptList of(PromptChoice choice, Database database, Progress progress) {
        return switch (choice) {
            case PromptChoice.InFile(Path file) -> of(file);
            case PromptChoice.InProject(Filter filter) -> of(filter, database, progress);
        };
    }

    private static PromptList of(Filter filter, Database database, Progress progress) {
        long[] pairs = FoundPairs.of(new PairScan(database), filter, progress);
        GenerationStore store = new GenerationStore(database);
        Set<Key> seen = new HashSet<>();
        List<PromptRow.Said> rows = new ArrayList<>();
        Digest digest = new Digest();
        for (int from = 0; from < pairs.length; from += PAGE) {
            progress.requireWanted();
            int to = Math.min(from + PAGE, pairs.length);
            for (Prompt prompt : store.prompts(Arrays.stream(pairs, from, to).boxed().toList())) {
                Key key = Identity.promptKey(prompt);
                if (prompt.last().role().wantsAnswer() && seen.add(key)) {
                    if (rows.size() == MOST) {
                        throw new TooManyPrompts();
                    }
                    digest.bytes(key.bytes());
                    rows.add(row(rows.size() + 1L, prompt));
                }
            }
        }
        return new PromptList(OF_PROJECT, rows, List.of(), digest.toHex());
    }

    private static PromptRow.Said row(long number, Prompt prompt) {
        return new PromptRow.Said(number, "", prompt, Map.of(), "", "", "");
    }

    /// @throws UnreadableFile when the file can't be read to its end
    /// @throws TooManyPrompts when it has more rows than can be held
    static PromptList of(Path file) {
        List<PromptRow.Said> rows = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        try (PromptFile open = PromptFile.open(file)) {
            String sha256 =
                    open.forEachRow(row -> {
                        if (rows.size() + refused.size() == MOST) {
                            throw new TooManyPrompts(file);
                        }
                        switch (row) {
                            case PromptRow.Said said -> rows.add(said);
                            case PromptRow.Refused(Problem problem) -> refused.add(problem);
                        }
                    });
            return new PromptList(String.valueOf(file.getFileName()), rows, refused, sha256);
        }
    }
}
