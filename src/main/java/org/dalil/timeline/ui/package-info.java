/// The screen of the timeline: bars in lanes, what is still to be dated, and the same as a table.
/// May use: everything up to desk.control. Thread: JavaFX's; reading and placing happen in jobs.
@NullMarked
package org.dalil.timeline.ui;

import org.jspecify.annotations.NullMarked;
