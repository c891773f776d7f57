/// Fields for what people say in words and the program reads: dates and numbers, echoed as they are
/// typed; and fields that a page shows only when they hold something. May use: desk and its other
/// controls. Thread: JavaFX's.
@NullMarked
package org.dalil.desk.control.said;

import org.jspecify.annotations.NullMarked;
