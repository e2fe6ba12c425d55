package org.pairwright.storage;

import java.util.List;
import org.pairwright.domain.Key;
import org.pairwright.domain.Message;
import org.pairwright.domain.Text;

/// What a response was made with, about to be recorded.
///
/// @param prompt the key of the prompt's text
/// @param response the key of the response's text and source
/// @param templateVersion its id in this database; 0 where no template was used
/// @param model what answered
/// @param sent what the model was sent, where that is more than the prompt; else empty
/// @param parameters a JSON object in text: temperature, seed, values of variables
public record NewGeneration(
        Key prompt,
        Key response,
        long templateVersion,
        String model,
        List<Message> sent,
        String parameters) {
    public NewGeneration {
        sent = List.copyOf(sent);
        Text.refuseNul("model", model);
        Text.refuseNul("parameters", parameters);
    }
}
