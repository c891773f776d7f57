/// What a claim can say of itself: its wording, what field it fills, when and where, and the codes
/// for all of that. May use: what stands above claims. Thread: any; nothing here reads or writes.
@NullMarked
package org.dalil.claim.content;

import org.jspecify.annotations.NullMarked;
