/// How much a field takes, and what is said when it is given more. May use the texts. All of it on
/// JavaFX’s thread.
@NullMarked
package org.dalil.desk.control.bound;

import org.jspecify.annotations.NullMarked;
