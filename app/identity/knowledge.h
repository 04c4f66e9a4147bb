// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QJsonObject>
#include <QStringList>

namespace nameplate {

/// The facts of `:/knowledge/<name>.json`; an error only when the program was built without them or
/// with a table that is no JSON object.
[[nodiscard]] Result<QJsonObject> readKnowledge(const QString &name);

/// The language that the program speaks now, so that texts of the tables stand in sentences of their own language.
[[nodiscard]] QString knowledgeLanguage();

/// A text of such a table in that language, else in English: "…" or {"en": "…", "de": "…"}.
[[nodiscard]] QString textOf(const QJsonValue &text);
[[nodiscard]] QString textOf(const QJsonValue &text, const QString &language);

[[nodiscard]] QStringList stringsOf(const QJsonValue &array);

} // namespace nameplate
