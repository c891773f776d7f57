/// What the program remembers about this computer outside any casefile: language, look, recent
/// folders. May use: desk, and everything without JavaFX. Thread: any.
@NullMarked
package org.dalil.desk.preferences;

import org.jspecify.annotations.NullMarked;
