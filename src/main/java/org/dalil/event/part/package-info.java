/// Who has what part in what was done, as claims say it, of very many events at once: for views
/// that show much and tell little of each. May use: what stands above event, and event. Thread:
/// any; reading, the casefile thread.
@NullMarked
package org.dalil.event.part;

import org.jspecify.annotations.NullMarked;
