/// The one connection to the casefile's database: transactions, rows, migrations. May use: kernel,
/// jobs, vault. Everything runs on the one casefile thread.
@NullMarked
package org.dalil.database;

import org.jspecify.annotations.NullMarked;
