// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xmlwalk.h"

#include "app/exchange/listtext.h"

#include <algorithm>

namespace nameplate {

namespace {

constexpr int deepest = 200;

} // namespace

XmlWalk::XmlWalk(QIODevice *device)
    : m_reader(device)
{}

bool XmlWalk::next()
{
    if (m_reader.atEnd())
        return false;
    const bool wasEnd = m_reader.isEndElement();
    m_depth -= wasEnd ? 1 : 0;
    m_reader.readNext();
    if (m_reader.isStartElement() && ++m_depth > deepest)
        m_reader.raiseError(ListText::tr("its elements are nested too deeply"));
    if (m_reader.isDTD() && !m_reader.entityDeclarations().isEmpty())
        m_reader.raiseError(ListText::tr("it declares entities, as no list does"));
    return !m_reader.hasError() && !m_reader.isEndDocument();
}

QStringView XmlWalk::attribute(QLatin1String name) const
{
    const QXmlStreamAttributes all = m_reader.attributes();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const QXmlStreamAttribute &each) { return each.name() == name; });
    return found == all.end() ? QStringView() : found->value();
}

bool XmlWalk::hasAttribute(QLatin1String name) const
{
    const QXmlStreamAttributes all = m_reader.attributes();
    return std::any_of(all.begin(), all.end(), [name](const QXmlStreamAttribute &each) { return each.name() == name; });
}

QString XmlWalk::elementText()
{
    QString text;
    const int outer = m_depth;
    while (next()) {
        if (m_reader.isCharacters())
            text += m_reader.text();
        else if (m_reader.isEndElement() && m_depth == outer)
            break;
    }
    return text;
}

void XmlWalk::skipElement()
{
    const int outer = m_depth;
    while (next())
        if (m_reader.isEndElement() && m_depth == outer)
            break;
}

Result<void> XmlWalk::finish() const
{
    if (!m_reader.hasError())
        return {};
    return fail(
        Error::Code::BadValue,
        ListText::tr("It is no proper XML (line %1): %2.").arg(m_reader.lineNumber()).arg(m_reader.errorString()),
        ListText::tr("Save or export it again."));
}

} // namespace nameplate
