package org.pairwright.storage;

import org.pairwright.domain.EvaluationTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An evaluation template as JSON text: an object with the keys id, name and purpose, and those of
/// a project's questions: asked, required, criteria and quick_phrases.
public final class EvaluationTemplateCodec {
    private static final JsonMapper JSON = JsonMapper.shared();

    private EvaluationTemplateCodec() {}

    /// The template in one line.
    public static String encode(EvaluationTemplate template) {
        return object(template).toString();
    }

    /// The template over several lines, to be read and edited by people.
    public static String text(EvaluationTemplate template) {
        return object(template).toPrettyString();
    }

    private static ObjectNode object(EvaluationTemplate template) {
        ObjectNode root =
                JSON.createObjectNode()
                        .put("id", template.id())
                        .put("name", template.name())
                        .put("purpose", template.purpose());
        QuestionsCodec.put(template.questions(), root);
        return root;
    }

    /// The template that `json` describes.
    ///
    /// @throws InvalidTemplate when `json` is none
    public static EvaluationTemplate decode(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.path("asked").isArray()) {
                throw new IllegalArgumentException("it has no list under the key asked.");
            }
            return new EvaluationTemplate(
                    text(root, "id"),
                    text(root, "name"),
                    root.path("purpose").asString(""),
                    QuestionsCodec.decode(root.toString()));
        } catch (JacksonException e) {
            throw new InvalidTemplate("The template is not JSON: " + JsonFault.words(e), e);
        } catch (IllegalArgumentException e) {
            throw new InvalidTemplate("The template is not complete: " + e.getMessage(), e);
        } catch (StorageFailure.Damaged e) {
            throw new InvalidTemplate("The template asks what nobody can: " + reason(e), e);
        }
    }

    private static String reason(StorageFailure.Damaged e) {
        return e.getCause() == null
                ? String.valueOf(e.getMessage())
                : String.valueOf(e.getCause().getMessage());
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("it has no text under the key " + key + ".");
        }
        return value.stringValue();
    }
}
