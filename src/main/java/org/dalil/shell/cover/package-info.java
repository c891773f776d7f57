/// Covers names of people by their code names while others may look on. May use: desk, people and
/// what stands above it. Thread: JavaFX's.
@NullMarked
package org.dalil.shell.cover;

import org.jspecify.annotations.NullMarked;
