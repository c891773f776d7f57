/// The spoken interview of the demonstration.
@NullMarked
package org.dalil.app.demonstration.spoken;

import org.jspecify.annotations.NullMarked;
