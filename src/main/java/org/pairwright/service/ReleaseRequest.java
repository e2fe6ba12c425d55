package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Actor;

/// What to release and where to.
///
/// @param out the folder in which the release gets a folder of its own
public record ReleaseRequest(Actor actor, Recipe recipe, Path out) {}
