/// What each person allowed for which use, and what that means on a day. May use: what stands above
/// testimony. Thread: any.
@NullMarked
package org.dalil.testimony.consent;

import org.jspecify.annotations.NullMarked;
