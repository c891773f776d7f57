/// Screens of people, groups and bodies, and of places.
@NullMarked
package org.dalil.people.ui;

import org.jspecify.annotations.NullMarked;
