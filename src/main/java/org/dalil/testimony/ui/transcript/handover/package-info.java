/// The hand-over of a transcript to a colleague, seen from its page: the bar at its top and the
/// sheet that asks. May use: testimony, the desk, the player’s times. Thread: JavaFX.
@NullMarked
package org.dalil.testimony.ui.transcript.handover;

import org.jspecify.annotations.NullMarked;
