/// Which instruments bind which States from when to when, and which forums that opens. May use:
/// what stands above it. Thread: any.
@NullMarked
package org.dalil.law.bond;

import org.jspecify.annotations.NullMarked;
