/// Files and folders as the vault needs them: written so that a power cut leaves the old or the
/// new, and never closed by a thread's interrupt. May use: kernel, vault.failure. Thread: any.
@NullMarked
package org.dalil.vault.disk;

import org.jspecify.annotations.NullMarked;
