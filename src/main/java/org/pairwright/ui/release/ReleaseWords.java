package org.pairwright.ui.release;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pairwright.dataset.release.Agreement;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.service.ReleasePreview;
import org.pairwright.service.ReleaseReport;
import org.pairwright.service.Released;
import org.pairwright.ui.kit.Messages;

/// What the Release screen says.
record ReleaseWords(Messages messages, ZoneId zone) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH);

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
    String agreement(ReleasePreview preview) {
        Agreement agreement = preview.figures().agreementOfAll();
        Double percent = agreement.percent();
        return percent == null
                ? messages.of("release.preview.noAgreement")
                : messages.of("release.preview.agreement", percent, agreement.pairs());
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

    String time(Released released) {
        return TIME.format(released.release().publishedAt().atZone(zone));
    }

    String line(Released released) {
        return messages.of(
                "release.earlier.line",
                released.manifest().counts().exported(),
                released.manifest().recipe().format(),
                time(released));
    }
}
