// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QXmlStreamReader>

namespace nameplate {

/// Reads XML of strangers: no entities that the document declares itself, no endless nesting.
class XmlWalk
{
public:
    explicit XmlWalk(QIODevice *device);

    /// The next token; false at the end and after an error.
    bool next();

    [[nodiscard]] bool isStart() const { return m_reader.isStartElement(); }
    [[nodiscard]] bool isStart(QLatin1String name) const { return isStart() && m_reader.name() == name; }
    [[nodiscard]] bool isEnd() const { return m_reader.isEndElement(); }
    [[nodiscard]] bool isEnd(QLatin1String name) const { return m_reader.isEndElement() && m_reader.name() == name; }
    [[nodiscard]] bool isText() const { return m_reader.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QStringView text() const { return m_reader.text(); }
    [[nodiscard]] int depth() const { return m_depth; } ///< of the element in which it stands, itself counted

    /// An attribute by its name without the namespace.
    [[nodiscard]] QStringView attribute(QLatin1String name) const;
    [[nodiscard]] bool hasAttribute(QLatin1String name) const;
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_reader.attributes(); }

    /// All text up to the end of the element in which it stands.
    QString elementText();

    /// Goes to the end of the element in which it stands.
    void skipElement();

    /// What was wrong with the XML, if anything was.
    [[nodiscard]] Result<void> finish() const;

private:
    QXmlStreamReader m_reader;
    int m_depth = 0;
};

} // namespace nameplate
