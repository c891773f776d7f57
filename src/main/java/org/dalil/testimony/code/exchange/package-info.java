/// Projects and codebooks of other programs coming in, and ours going out. Decides nothing that a
/// person should see first: every import has its plan. May use: document, source, testimony.
/// Thread: any but JavaFX’s.
@NullMarked
package org.dalil.testimony.code.exchange;

import org.jspecify.annotations.NullMarked;
