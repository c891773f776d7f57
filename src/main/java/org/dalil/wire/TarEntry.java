package org.dalil.wire;

/// One plain file of an archive. The name has passed [EntryNames]; it is a label and is still never
/// used as a path on disk.
///
/// @param size bytes the archive announces for it
public record TarEntry(String name, long size) {}
