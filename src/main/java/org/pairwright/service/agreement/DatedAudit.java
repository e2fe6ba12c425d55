package org.pairwright.service.agreement;

import org.pairwright.domain.ProjectState;
import org.pairwright.domain.Taxonomy;

/// An audit, and the project at the moment that its labels are of.
///
/// @param taxonomy that annotators choose categories from at that moment
public record DatedAudit(AgreementReport figures, ProjectState state, Taxonomy taxonomy) {}
