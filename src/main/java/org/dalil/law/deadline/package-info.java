/// Until when something can be lodged, with the rule and what it was reckoned from. Values in,
/// values out. May use: what stands above it, up to law.clock. Thread: any.
@NullMarked
package org.dalil.law.deadline;

import org.jspecify.annotations.NullMarked;
