/// Who commanded those who are said to have done something: a pure function of positions, of which
/// body stands above which, and of a date. May use: what stands above event, and event. Thread:
/// any; reading, the casefile thread.
@NullMarked
package org.dalil.event.command;

import org.jspecify.annotations.NullMarked;
