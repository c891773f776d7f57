/// Where on the globe a place is: coordinates and how far they may be off, read as people write
/// them. May use: kernel, texts. Thread: any.
@NullMarked
package org.dalil.people.spot;

import org.jspecify.annotations.NullMarked;
