// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace nameplate {

/// One repeated element of an XML file: its own text, and what stands in it by path ("Products/Product/Name").
struct XmlRecord
{
    QString xml; ///< the element as it stood in the file
    QHash<QString, QStringList> texts;

    [[nodiscard]] QString text(const QString &path) const { return texts.value(path).join(u' '); }
};

/// The elements of that name, wherever they stand; an error when the text is no XML.
[[nodiscard]] Result<std::vector<XmlRecord>> xmlRecords(const QString &xml, const QString &element);

/// The text of the first element of that name; empty: there is none.
[[nodiscard]] QString firstXmlText(const QString &xml, const QString &element);

} // namespace nameplate
