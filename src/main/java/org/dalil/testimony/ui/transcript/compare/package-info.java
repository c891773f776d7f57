/// How a transcript differs from another of the same recording, or from itself as it was kept. May
/// use: what the page of a transcript may. Thread: JavaFX.
@NullMarked
package org.dalil.testimony.ui.transcript.compare;

import org.jspecify.annotations.NullMarked;
