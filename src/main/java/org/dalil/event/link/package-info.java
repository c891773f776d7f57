/// Events linked to events, as claims say it: precedes, encompasses, causes. Nothing is repaired;
/// what cannot be is flagged with its reason. May use: what stands above event, and event. Thread:
/// any; reading, the casefile thread.
@NullMarked
package org.dalil.event.link;

import org.jspecify.annotations.NullMarked;
