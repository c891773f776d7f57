/// The database's file layer: every page authenticated and encrypted, under H2's scheme `vault:`.
/// May use: kernel, vault.failure, vault.disk, vault.key. Thread: any; H2 calls it from several.
@NullMarked
package org.dalil.vault.page;

import org.jspecify.annotations.NullMarked;
