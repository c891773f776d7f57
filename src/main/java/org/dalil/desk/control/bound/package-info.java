/// How much a field takes, what is said when it is given more, and how keys come into a field that
/// narrows a list. May use: texts. Thread: JavaFX’s.
@NullMarked
package org.dalil.desk.control.bound;

import org.jspecify.annotations.NullMarked;
