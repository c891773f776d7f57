/// Whole ways through the program, as a person or a bad day would take them. May use everything;
/// nothing uses them.
@NullMarked
package org.dalil.journey;

import org.jspecify.annotations.NullMarked;
