package org.dalil.exchange.record;

import org.dalil.kernel.RecordKind;

import java.util.Set;

/// What is known about one field that names another record.
///
/// @param targets the kinds of record it may name
/// @param bond how the naming record hangs on the named one
/// @param required whether the record makes no sense without it
public record Reference(String field, Set<RecordKind> targets, Bond bond, boolean required) {}
