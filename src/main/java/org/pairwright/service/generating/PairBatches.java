package org.pairwright.service.generating;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Key;
import org.pairwright.domain.Response;
import org.pairwright.importing.PromptRow;
import org.pairwright.storage.Database;
import org.pairwright.storage.ImportOutrun;
import org.pairwright.storage.ImportStaging;
import org.pairwright.storage.NewGeneration;

/// Makes pairs of answers and brings them in as imports do, some at a time. Which of the two is A
/// is drawn from the pair, so that it tells nothing.
final class PairBatches {
    /// So many pairs come in at once, as one import.
    private static final int SIZE = 200;

    private static final int MAX_ATTEMPTS = 10;
    private static final String FORMAT = "generated";
    private static final String NOBODY = "imported:generated";

    private final Database database;
    private final Actor actor;
    private final String name;
    private final String sha256;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private long pairs;

    private record Waiting(long line, ImportedPair pair, List<NewGeneration> generations) {}

    /// @param name of where the prompts are from
    PairBatches(Database database, Actor actor, String name, String sha256) {
        this.database = database;
        this.actor = actor;
        this.name = name;
        this.sha256 = sha256;
    }

    /// Adds the pairs of a prompt: each two of its answers.
    ///
    /// @return whether all that were added have come in now
    boolean add(PromptRow.Said row, List<Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                add(row, answers.get(i), answers.get(j));
            }
        }
        if (waiting.size() < SIZE) {
            return false;
        }
        flush();
        return true;
    }

    private void add(PromptRow.Said row, Answer one, Answer other) {
        Response first = new Response(one.content(), one.source());
        Response second = new Response(other.content(), other.source());
        ImportedPair pair =
                ImportedPair.drawn(row.id(), row.prompt(), first, second, List.of(), "");
        boolean isA = pair.a().equals(first);
        Key keyOfOne = isA ? pair.keys().a() : pair.keys().b();
        Key keyOfOther = isA ? pair.keys().b() : pair.keys().a();
        waiting.add(
                new Waiting(
                        row.line(),
                        pair,
                        List.of(
                                generation(pair, keyOfOne, one),
                                generation(pair, keyOfOther, other))));
    }

    private static NewGeneration generation(ImportedPair pair, Key response, Answer answer) {
        return new NewGeneration(
                pair.keys().prompt(),
                response,
                answer.version(),
                answer.model(),
                answer.sent(),
                answer.parameters());
    }

    /// Brings in what is waiting.
    void flush() {
        for (int attempt = 1; !waiting.isEmpty(); attempt++) {
            try (ImportStaging staging = ImportStaging.begin(database, false)) {
                bring(staging);
                waiting.clear();
            } catch (ImportOutrun e) {
                if (attempt == MAX_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void bring(ImportStaging staging) {
        long fresh = 0;
        for (Waiting each : waiting) {
            fresh += staging.add(each.pair(), each.line(), NOBODY).added() ? 1 : 0;
            each.generations().forEach(staging::generated);
        }
        long known = waiting.size() - fresh;
        staging.endFile(
                new ImportStaging.Batch(
                        name, sha256, FORMAT, "", waiting.size(), fresh, known, 0, 0, fresh, 0));
        staging.merge(actor).stream().map(UUID::toString).forEach(ids::add);
        pairs += fresh;
    }

    /// How many new pairs came in.
    long pairs() {
        return pairs;
    }

    /// The ids by which they can be taken back.
    List<String> ids() {
        return ids;
    }
}
