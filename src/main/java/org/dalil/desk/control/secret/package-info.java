/// The field for passphrases, whose characters are wiped and never reach the clipboard or a screen
/// reader. May use: desk. Thread: JavaFX's.
@NullMarked
package org.dalil.desk.control.secret;

import org.jspecify.annotations.NullMarked;
