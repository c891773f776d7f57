/// Sealed originals and derived files, each under its own key. May use: kernel, vault.failure,
/// vault.disk, vault.key. Thread: any.
@NullMarked
package org.dalil.vault.blob;

import org.jspecify.annotations.NullMarked;
