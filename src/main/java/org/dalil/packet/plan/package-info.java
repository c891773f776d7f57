/// What would go into an evidence packet, what would not and why. Decided from records alone,
/// before anything is written. May use: what stands above packet. Thread: casefile for reading, any
/// for deciding.
@NullMarked
package org.dalil.packet.plan;

import org.jspecify.annotations.NullMarked;
