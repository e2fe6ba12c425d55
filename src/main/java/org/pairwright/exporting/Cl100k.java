package org.pairwright.exporting;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import org.pairwright.dataset.TokenCount;

/// Counts tokens as the encoding `cl100k_base` has them, which is close to what most models make of
/// a text and exact for none but OpenAI's. Its tables are read when it is made.
public final class Cl100k implements TokenCount {
    private final Encoding encoding =
            Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.CL100K_BASE);

    @Override
    public long of(String text) {
        // What looks like a special token is text here like any other.
        return encoding.countTokensOrdinary(text);
    }
}
