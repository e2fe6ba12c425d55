package org.pairwright.service.agreement;

/// Alpha and percent agreement of one type of label.
///
/// @param code of the [LabelType], or [CategoryAudit#CODE] for hazard categories as sets
public record Headline(String code, AgreementFigure alpha, AgreementFigure percent) {}
