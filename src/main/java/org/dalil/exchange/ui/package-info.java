/// The sheets for sharing and for taking in. May use: exchange and what stands above it, desk.
/// Thread: JavaFX's.
@NullMarked
package org.dalil.exchange.ui;

import org.jspecify.annotations.NullMarked;
