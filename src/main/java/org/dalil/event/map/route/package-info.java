/// The route of a transfer, from what claims say of acts: stops, legs, and what no map can show. A
/// pure function of facts. May use: what stands above event, and event. Thread: any; reading, the
/// casefile thread.
@NullMarked
package org.dalil.event.map.route;

import org.jspecify.annotations.NullMarked;
