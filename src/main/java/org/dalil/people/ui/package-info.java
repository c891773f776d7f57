/// Screens of people, groups and bodies. May use: desk and its controls, people and what stands
/// above it. Thread: JavaFX's.
@NullMarked
package org.dalil.people.ui;

import org.jspecify.annotations.NullMarked;
