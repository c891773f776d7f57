/// Law: what somebody’s legal position is by what claims say, which forums are open, what they ask
/// for. Holds what its parts share. May use: what stands above it, up to event. Thread: any.
@NullMarked
package org.dalil.law;

import org.jspecify.annotations.NullMarked;
