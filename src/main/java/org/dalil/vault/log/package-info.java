/// Append-only sealed logs: the custody journal and the drafts. May use: kernel, wire,
/// vault.failure, vault.disk, vault.key. Thread: any, one at a time.
@NullMarked
package org.dalil.vault.log;

import org.jspecify.annotations.NullMarked;
