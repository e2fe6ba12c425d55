package org.pairwright.service.generating;

import java.util.List;
import org.pairwright.domain.Message;

/// What was answered to a prompt, and by what.
///
/// @param source what it is by, in the project
/// @param version the id of the template's version; 0 for none
/// @param sent what the model was sent, where that is more than the prompt
/// @param parameters a JSON object in text
record Answer(
        String content,
        String source,
        long version,
        String model,
        List<Message> sent,
        String parameters) {}
