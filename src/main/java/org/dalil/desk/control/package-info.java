/// Our own controls: lists of many rows, fields that keep themselves, tags and chips. May use:
/// desk. Thread: JavaFX's.
@NullMarked
package org.dalil.desk.control;

import org.jspecify.annotations.NullMarked;
