/// The control in which a record is graded. May use: what stands above desk.control. Thread:
/// JavaFX’s; grades are read and given by jobs.
@NullMarked
package org.dalil.desk.control.grade;

import org.jspecify.annotations.NullMarked;
