package org.pairwright.service.generating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.pairwright.domain.Message;
import org.pairwright.domain.prompt.InvalidPromptText;
import org.pairwright.endpoint.ChatAnswer;
import org.pairwright.endpoint.ChatRequest;
import org.pairwright.endpoint.EndpointClient;
import org.pairwright.endpoint.EndpointFailure;
import org.pairwright.endpoint.Tokens;
import org.pairwright.exporting.JsonObject;
import org.pairwright.importing.PromptRow;
import org.pairwright.service.scoring.Crew;
import org.pairwright.service.scoring.EndpointChoice;
import org.pairwright.storage.GenerationStore.Answered;

/// Asks contenders, several at once.
final class Asking implements AutoCloseable {
    private final List<Contender> contenders;
    private final Sampling sampling;
    private final Waiting waiting;
    private final Crew crew;
    private final Map<EndpointChoice, EndpointClient> clients = new LinkedHashMap<>();

    /// @param waiting keeps what they answer
    Asking(List<Contender> contenders, Sampling sampling, int parallel, Waiting waiting) {
        this.contenders = contenders;
        this.sampling = sampling;
        this.waiting = waiting;
        contenders.forEach(it -> clients.computeIfAbsent(it.endpoint(), EndpointChoice::connect));
        crew = new Crew(parallel);
    }

    /// What came of asking one.
    sealed interface Outcome {
        record Answered(Answer answer, Tokens tokens, EndpointChoice at) implements Outcome {}

        record Failed(EndpointFailure.Kind kind, String why) implements Outcome {}
    }

    /// Asks all contenders each prompt, but those whose answer waits. Every answer is on the disk
    /// as soon as it arrived. A prompt that can't be put to one of them is put to none: no pair
    /// would come of it, and the others' answers may have to be paid for.
    ///
    /// @return of each prompt the outcomes, in the contenders' order
    List<List<Outcome>> ask(List<PromptRow.Said> rows, BooleanSupplier unwanted) {
        Map<Answered, Answer> there = waiting.to(rows);
        List<Callable<Outcome>> work = new ArrayList<>();
        for (PromptRow.Said row : rows) {
            Optional<Outcome> unsayable = unsayable(row);
            if (unsayable.isPresent()) {
                work.addAll(Collections.nCopies(contenders.size(), unsayable::get));
                continue;
            }
            for (Contender contender : contenders) {
                work.add(() ->
                        Waiting.find(there, row, contender.source())
                                .map(it -> answered(it, Tokens.NONE, contender))
                                .orElseGet(() -> ask(row, contender, unwanted)));
            }
        }
        List<Outcome> done = crew.all(work);
        List<List<Outcome>> all = new ArrayList<>();
        for (int from = 0; from < done.size(); from += contenders.size()) {
            all.add(done.subList(from, from + contenders.size()));
        }
        return all;
    }

    /// Why the prompt can't be put to one of the contenders, if so.
    private Optional<Outcome> unsayable(PromptRow.Said row) {
        for (Contender contender : contenders) {
            try {
                contender.sent(row.prompt().messages(), row.variables());
            } catch (InvalidPromptText e) {
                return Optional.of(
                        new Outcome.Failed(
                                EndpointFailure.Kind.REFUSED,
                                contender.source() + ": " + e.getMessage()));
            }
        }
        return Optional.empty();
    }

    private static Outcome answered(Answer answer, Tokens tokens, Contender contender) {
        return new Outcome.Answered(answer, tokens, contender.endpoint());
    }

    private Outcome ask(PromptRow.Said row, Contender contender, BooleanSupplier unwanted) {
        EndpointChoice at = contender.endpoint();
        try {
            List<Message> prompt = row.prompt().messages();
            List<Message> sent = contender.sent(prompt, row.variables());
            ChatAnswer answer =
                    at.chat(Objects.requireNonNull(clients.get(at)))
                            .ask(
                                    new ChatRequest(
                                            sent,
                                            sampling.temperature(),
                                            OptionalLong.of(sampling.seed()),
                                            sampling.maxTokens(),
                                            false),
                                    unwanted);
            Answer given =
                    new Answer(
                            answer.content(),
                            contender.source(),
                            contender.versionId(),
                            at.model(),
                            sent.equals(prompt) ? List.of() : sent,
                            parameters(row, answer));
            waiting.keep(row, given);
            return answered(given, answer.tokens(), contender);
        } catch (EndpointFailure e) {
            return new Outcome.Failed(e.kind(), contender.source() + ": " + e.getMessage());
        }
    }

    private String parameters(PromptRow.Said row, ChatAnswer answer) {
        JsonObject variables = new JsonObject();
        row.variables().forEach(variables::put);
        return new JsonObject()
                .put("temperature", sampling.temperature())
                .put("seed", sampling.seed())
                .put("max_tokens", sampling.maxTokens())
                .put("answered_by", answer.model())
                .put("cut", answer.cut())
                .put("variables", variables)
                .toString();
    }

    @Override
    public void close() {
        crew.close();
        clients.values().forEach(EndpointClient::close);
    }
}
