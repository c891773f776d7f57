/// Choosing one of many by typing. May use: what other controls may. Thread: JavaFX.
@NullMarked
package org.dalil.desk.control.pick;

import org.jspecify.annotations.NullMarked;
