package org.pairwright.storage;

import org.pairwright.domain.EventHash;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateVersion;
import tools.jackson.databind.json.JsonMapper;

/// What the event log tells of prompt templates: ids that hold in every file, and fingerprints.
final class TemplateEvents {
    /// The word of the event log for a new version.
    static final String VERSION = "prompt";

    /// That for what is done about one.
    static final String ACT = "prompt_act";

    private TemplateEvents() {}

    /// A JSON object in text.
    static String version(TemplateVersion version) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("version", version.uuid().toString())
                .put("template", version.template())
                .put("number", version.number())
                .put("digest", digest(version))
                .toString();
    }

    /// A JSON object in text.
    static String act(TemplateVersion version, TemplateAct act) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("version", version.uuid().toString())
                .put("act", act.kind().code())
                .put("digest", digest(act))
                .toString();
    }

    static String digest(TemplateVersion version) {
        return EventHash.digest(
                version.template(),
                Integer.toString(version.number()),
                Integer.toString(version.parent()),
                version.text().system(),
                version.text().prompt(),
                VariablesCodec.encode(version.text().variables()),
                version.note(),
                version.author().uuid().toString(),
                Long.toString(version.createdAt().toEpochMilli()));
    }

    static String digest(TemplateAct act) {
        return EventHash.digest(
                act.kind().code(),
                act.note(),
                act.annotator().uuid().toString(),
                Long.toString(act.at().toEpochMilli()));
    }
}
