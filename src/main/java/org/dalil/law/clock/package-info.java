/// The refoulement clock: what holds for somebody on a day, what bars removal, and what cannot be.
/// Values in, values out. May use: what stands above it, up to law.bond. Thread: any.
@NullMarked
package org.dalil.law.clock;

import org.jspecify.annotations.NullMarked;
