package org.pairwright.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pairwright.domain.FileTrouble;

/// Reads a file of text that is small enough to be held whole.
public final class SmallText {
    private SmallText() {}

    /// The text of a file, without a byte order mark.
    ///
    /// @param maxBytes the largest size that is read
    /// @throws UnreadableText when it is too large, not UTF-8 or can't be read
    public static String read(Path file, long maxBytes) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableText("There is no file " + file + ".");
            }
            if (Files.size(file) > maxBytes) {
                throw new UnreadableText(
                        "The file "
                                + file
                                + " is too large: "
                                + Files.size(file)
                                + " bytes, and at most "
                                + maxBytes
                                + " are read.");
            }
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableText(
                    "The file " + file + " is not text in UTF-8. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new UnreadableText(
                    "The file " + file + " can't be read: " + FileTrouble.words(e) + ".", e);
        }
    }
}
