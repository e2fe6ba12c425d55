package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes what responses were made with, in the transaction in which they come in.
final class GenerationRows {
    private static final String ADD =
            """
            insert into response_generation (response, template_version, model, messages, parameters)
            select r.id, cast(:version as bigint), :model, :messages, :parameters
            from prompt q join response r on r.prompt = q.id
            where q.key = :prompt and r.key = :response
            on conflict (response) do nothing
            """;

    private GenerationRows() {}

    /// What is known of a response already stays.
    static void add(Handle handle, List<NewGeneration> generations) {
        PreparedBatch batch = handle.prepareBatch(ADD);
        for (NewGeneration each : generations) {
            batch.bind("version", each.templateVersion() == 0 ? null : each.templateVersion())
                    .bind("model", each.model())
                    .bind("messages", messages(each))
                    .bind("parameters", each.parameters())
                    .bind("prompt", each.prompt().bytes())
                    .bind("response", each.response().bytes())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static String messages(NewGeneration generation) {
        return generation.sent().isEmpty()
                ? ""
                : new String(MessagesCodec.encode(generation.sent()), StandardCharsets.UTF_8);
    }
}
