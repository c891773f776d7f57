/// The map that the program brings, and how a part of it is laid flat, windowed and labelled. Draws
/// nothing and knows no claims. May use: what stands above event, and event. Thread: any.
@NullMarked
package org.dalil.event.map;

import org.jspecify.annotations.NullMarked;
