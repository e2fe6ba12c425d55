package org.pairwright.service;

import org.pairwright.dataset.release.Manifest;
import org.pairwright.domain.Release;

/// A release that a project remembers.
///
/// @param manifest what it says of itself
public record Released(Release release, Manifest manifest) {}
