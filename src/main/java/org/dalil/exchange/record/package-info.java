/// The record format of share files and listings: one record a line, how records hang together, and
/// which lines are to be believed. May use: what stands above exchange. Thread: any.
@NullMarked
package org.dalil.exchange.record;

import org.jspecify.annotations.NullMarked;
