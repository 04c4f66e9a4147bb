// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/document/testdocument.h"

namespace nameplate {

/// Closes the document and lets another process be killed in the middle of a transaction that had reached the file, so
/// that a journal is left to be rolled back.
void leaveHotJournal(TestDocument &document);

} // namespace nameplate
