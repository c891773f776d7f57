/// Value types that every part speaks. May use: nothing of ours. Thread: any, all types are values.
@NullMarked
package org.dalil.kernel;

import org.jspecify.annotations.NullMarked;
