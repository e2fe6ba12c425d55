package org.pairwright.importing;

import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.domain.Message;
import org.pairwright.domain.Response;
import org.pairwright.domain.Verdict;

/// A row that holds one response to a prompt, where the other responses stand in rows of their own.
///
/// @param rank the lower the better; empty where the row does not say
/// @param individual what each annotator in the file's list gave, the higher the better; none where
///   there is no such list
/// @param extras what has no place of its own, as a JSON object in text; may be empty
record SingleResponse(
        long line,
        List<Message> prompt,
        Response response,
        Verdict verdict,
        OptionalDouble rank,
        List<Double> individual,
        String extras) {
    SingleResponse {
        individual = List.copyOf(individual);
    }
}
