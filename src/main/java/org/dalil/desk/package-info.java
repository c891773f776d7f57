/// What every screen stands on: its life, the door to the threads, navigation, sheets, problems,
/// theme and keys. May use: everything without JavaFX. Thread: JavaFX's, unless a method says
/// otherwise.
@NullMarked
package org.dalil.desk;

import org.jspecify.annotations.NullMarked;
