/// Named, cancellable work and the threads it runs on. May use: kernel. Never interrupts a thread:
/// an interrupt closes the file channel under the database. Knows no JavaFX.
@NullMarked
package org.dalil.jobs;

import org.jspecify.annotations.NullMarked;
