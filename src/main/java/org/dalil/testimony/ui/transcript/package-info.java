/// The page on which a transcript is written: its words in columns, spoken times and voices, tied
/// to the player. May use: what stands above screens. Thread: JavaFX’s.
@NullMarked
package org.dalil.testimony.ui.transcript;

import org.jspecify.annotations.NullMarked;
