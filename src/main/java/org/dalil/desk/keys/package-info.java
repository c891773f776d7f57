/// What every key does: the commands there are, the keys they have at first and in a person's own
/// map, and which command a press means. May use: wire, texts, kernel. Thread: JavaFX's for what is
/// live, any for the values.
@NullMarked
package org.dalil.desk.keys;

import org.jspecify.annotations.NullMarked;
