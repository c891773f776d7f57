/// Importing files: looking at them, then sealing them, reading their words and registering all of
/// it as one act. May use: source and what stands above it. Thread: any; run it on a worker.
@NullMarked
package org.dalil.source.intake;

import org.jspecify.annotations.NullMarked;
