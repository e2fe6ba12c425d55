package org.pairwright.service;

/// A file of a release that is not as it was published.
///
/// @param file from the release's folder on
/// @param what goes on from the file's name
public record ReleaseFinding(String file, String what) {}
