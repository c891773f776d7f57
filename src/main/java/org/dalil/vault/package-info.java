/// The sealed container of a casefile folder: keys, the database's file layer, blobs, journal,
/// drafts, backup, verification. May use: kernel, wire and its own parts. Thread: any; opening and
/// checking are slow and belong in a job.
@NullMarked
package org.dalil.vault;

import org.jspecify.annotations.NullMarked;
