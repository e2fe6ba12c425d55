package org.pairwright.ui.release;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.release.Agreement;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.service.NextRelease;
import org.pairwright.service.ReleaseGap;
import org.pairwright.service.ReleasePreview;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleaseReport;
import org.pairwright.service.Released;
import org.pairwright.service.report.FigureText;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Times;
import org.pairwright.ui.kit.reading.Excerpt;

/// What the Release screen says.
record ReleaseWords(Messages messages, ZoneId zone) {
    /// So much of each text of a row is shown.
    private static final int ROW_TEXT = 160;

    /// What messages are told of what a row is: 1 where each response has a label, 0 where a row is
    /// a pair.
    static int kind(boolean labels) {
        return labels ? 1 : 0;
    }

    /// The key of what is missing.
    static String gapKey(ReleaseGap gap) {
        return switch (gap) {
            case LICENSE -> "release.gap.license";
            case CREATOR -> "release.gap.creator";
            case URL -> "release.gap.url";
        };
    }

    /// A pair as the trainer sees it, on several lines and with long texts cut.
    static String row(String lines) {
        return lines.lines()
                .map(line -> Excerpt.ofJson(line, ROW_TEXT))
                .collect(Collectors.joining("\n"));
    }

    /// What the button says that publishes.
    String publish(Preview preview) {
        if (!(preview instanceof Preview.Done(var found, var rows)) || found.exported() == 0) {
            return messages.of("release.publish.button");
        }
        return messages.of(
                found.next().again() ? "release.publish.again" : "release.publish.version",
                found.next().version());
    }

    /// How many pairs there are of which so many go in, into which splits, and how that stands to
    /// the release before.
    String goIn(ReleasePreview found) {
        String splits =
                found.splits().size() < 2
                        ? ""
                        : found.splits().entrySet().stream()
                                .map(it ->
                                        messages.of(
                                                "release.preview.split",
                                                it.getKey(),
                                                it.getValue()))
                                .collect(Collectors.joining(", ", ": ", ""));
        return messages.of("release.preview.of", found.pairs(), splits)
                + (found.exported() == 0 ? "" : since(found.next()));
    }

    private String since(NextRelease next) {
        if (next.previous().isEmpty()) {
            return "";
        }
        if (next.again()) {
            return messages.of("release.preview.again", next.previous());
        }
        ReleaseDiff diff = next.diff();
        return next.compared()
                ? messages.of(
                        "release.preview.since",
                        next.previous(),
                        diff.added(),
                        diff.removed(),
                        diff.changed())
                : messages.of("release.preview.unknown", next.previous());
    }

    /// The words of a key.
    String of(String key, Object... values) {
        return messages.of(key, values);
    }

    static String axisKey(Axis axis) {
        return switch (axis) {
            case PREFERENCE -> "release.axis.preference";
            case HELPFULNESS -> "release.axis.helpfulness";
            case SAFETY -> "release.axis.safety";
            case SAFETY_FIRST -> "release.axis.safetyFirst";
        };
    }

    /// The name of a format; of one that is not known here its id.
    static String format(String id) {
        return ReleasePreviewService.formats().stream()
                .filter(it -> it.id().equals(id))
                .map(ReleasePreviewService.Format::name)
                .findFirst()
                .orElse(id);
    }

    /// A reason in words; a code that is not known here as it is.
    String reason(String code) {
        return messages.of(
                switch (code) {
                    case "filtered" -> "release.reason.filtered";
                    case "excluded" -> "release.reason.excluded";
                    case "gold" -> "release.reason.gold";
                    case "unlabeled" -> "release.reason.unlabeled";
                    case "skipped" -> "release.reason.skipped";
                    case "not_asked" -> "release.reason.notAsked";
                    case "too_few_annotators" -> "release.reason.tooFew";
                    case "disputed" -> "release.reason.disputed";
                    case "low_agreement" -> "release.reason.lowAgreement";
                    case "tie" -> "release.reason.tie";
                    case "both_bad" -> "release.reason.bothBad";
                    case "both_unsafe" -> "release.reason.bothUnsafe";
                    case "unsafe_chosen" -> "release.reason.unsafeChosen";
                    case "blank" -> "release.reason.blank";
                    case "identical" -> "release.reason.identical";
                    case "too_long" -> "release.reason.tooLong";
                    case "cannot_carry" -> "release.reason.cannotCarry";
                    case "new" -> "release.reason.new";
                    case "gone" -> "release.reason.gone";
                    case "split" -> "release.reason.split";
                    case "label" -> "release.reason.label";
                    case "margin" -> "release.reason.margin";
                    case "text" -> "release.reason.text";
                    case "format" -> "release.reason.format";
                    default -> "release.reason.columns";
                });
    }

    /// How far annotators agree, with what it rests on.
    String agreement(Agreement agreement) {
        Double percent = agreement.percent();
        Double alpha = agreement.alpha();
        if (percent == null) {
            return messages.of("release.preview.noAgreement");
        }
        return alpha == null
                ? messages.of("release.preview.agreement", percent, agreement.pairs())
                : messages.of(
                        "release.preview.alpha", percent, agreement.pairs(), FigureText.of(alpha));
    }

    String published(ReleaseReport report) {
        String rows =
                messages.of(
                        "release.done.rows",
                        report.manifest().rows(),
                        report.manifest().counts().exported(),
                        report.folder().toString());
        if (report.again()) {
            return rows + "\n" + messages.of("release.done.again");
        }
        if (report.previous().isEmpty()) {
            return rows;
        }
        return rows
                + "\n"
                + (report.compared()
                        ? messages.of(
                                "release.done.since", report.previous(), changes(report.diff()))
                        : messages.of("release.done.unknown", report.previous()));
    }

    String changes(ReleaseDiff diff) {
        return messages.of(
                "release.compared.sum", diff.added(), diff.removed(), diff.changed(), diff.kept());
    }

    /// Says of a release that it is not in the folder where it was.
    String elsewhere(String folder) {
        return messages.of("release.earlier.elsewhere", folder);
    }

    String time(Released released) {
        return Times.moment(released.release().publishedAt().atZone(zone));
    }

    String line(Released released) {
        return messages.of(
                "release.earlier.line",
                released.manifest().counts().exported(),
                format(released.manifest().recipe().format()));
    }
}
