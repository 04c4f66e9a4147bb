// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "app/storage/documentfile.h"

namespace nameplate::storage {

/// The schema files of resources/schema, and whether a document has exactly what they say.
namespace schema {

/// Makes the schema of a version in an empty database, application_id and user_version included.
Result<void> make(Database &database, int version = schemaVersion);

/// A digest of the names and definitions of everything in the document that SQLite did not make by itself.
[[nodiscard]] QByteArray fingerprint(Database &database);
/// The fingerprint of a sound document of that version.
[[nodiscard]] QByteArray knownFingerprint(int version);

/// Refuses a document whose tables, indexes or anything else differ from what that version must have.
Result<void> checkFingerprint(Database &database, int version = schemaVersion);

/// Turns the schema of an older version into the newest one, in one transaction.
Result<void> upgrade(Database &database, int from);

/// Lets a connection read an older document as if it were of the newest version: what is missing is laid over it in
/// memory, and the file stays as it is.
Result<void> layOver(Database &database, int from);

/// The version the document's own file says it has.
[[nodiscard]] int versionOf(Database &database);

/// The part of SQLite's quick check that does not read photos: every table and word index but the blobs.
Result<void> quickCheck(Database &database);

/// Refuses ids that no program could have given out: what is kept in memory is indexed by them.
Result<void> checkIds(Database &database);

/// Names of the ordinary tables of a version, blobs included.
[[nodiscard]] QByteArrayList tableNames(int version = schemaVersion);

} // namespace schema

} // namespace nameplate::storage
