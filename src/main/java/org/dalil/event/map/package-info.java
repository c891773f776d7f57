/// The map of what happened: the world’s outlines as the program brings them, and the route of a
/// transfer as claims tell it. Draws nothing. May use: what stands above event, and event. Thread:
/// any.
@NullMarked
package org.dalil.event.map;

import org.jspecify.annotations.NullMarked;
