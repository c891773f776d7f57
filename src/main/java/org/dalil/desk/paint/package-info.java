/// How often things are painted: what stays as it is, is not painted with every letter typed.
///
/// May use only JavaFX. JavaFX’s thread.
@NullMarked
package org.dalil.desk.paint;

import org.jspecify.annotations.NullMarked;
