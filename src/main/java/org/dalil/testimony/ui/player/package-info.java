/// The player below every section: what is loaded, its waveform, its keys. Never makes a record.
@NullMarked
package org.dalil.testimony.ui.player;

import org.jspecify.annotations.NullMarked;
