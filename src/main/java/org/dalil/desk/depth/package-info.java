/// What lets a card seem to float above a page.
///
/// May use only JavaFX. JavaFX’s thread.
@NullMarked
package org.dalil.desk.depth;

import org.jspecify.annotations.NullMarked;
