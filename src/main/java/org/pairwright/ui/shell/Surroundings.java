package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.pairwright.ui.settings.Program;

/// What the window finds around it.
///
/// @param home the folder that is proposed for new projects
record Surroundings(Program program, Path home, InstantSource clock, ZoneId zone) {}
