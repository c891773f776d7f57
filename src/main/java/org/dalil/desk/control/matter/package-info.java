/// Matters as people see and state them: cards with their fields, each value with what it rests on.
/// May use: what stands above it, up to desk.control. Thread: FX for controls, any for reading.
@NullMarked
package org.dalil.desk.control.matter;

import org.jspecify.annotations.NullMarked;
