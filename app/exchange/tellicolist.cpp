// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreignlists.h"
#include "app/exchange/listtext.h"
#include "app/exchange/recordtable.h"
#include "app/exchange/xmlwalk.h"

namespace nameplate::foreignlists {

namespace {

constexpr qint64 recordsBetweenReports = 200;
constexpr qsizetype maximumPictures = qsizetype(256) << 20; ///< that stand inside a plain XML file, all together
constexpr QLatin1String pictureKind("10");                  ///< what Tellico numbers the fields of pictures
constexpr QLatin1String pictureFolder("images/");

/// Reads one collection; its fields say what the values of the entries are called.
class Tellico
{
public:
    Tellico(QIODevice &device, const std::shared_ptr<const ZipFile> &zip, const GoOn &goOn)
        : m_xml(&device)
        , m_zip(zip)
        , m_goOn(goOn)
    {}

    Result<ListContent> read();

private:
    void takeField();
    Result<void> takeEntry();
    void takeValue(const QString &name);
    QString dayOrText();
    Result<void> takePicture();

    XmlWalk m_xml;
    std::shared_ptr<const ZipFile> m_zip;
    const GoOn &m_goOn;
    RecordTable m_table;
    QHash<QString, qsizetype> m_fields; ///< by Tellico's name of the field
    std::shared_ptr<CompanionBytes> m_inside = std::make_shared<CompanionBytes>();
    qsizetype m_pictureBytes = 0;
};

/// A picture's column is known by its key, "image:cover"; of the others the key is the field's name.
void Tellico::takeField()
{
    const QString name = m_xml.attribute(QLatin1String("name")).toString();
    const QString title = m_xml.attribute(QLatin1String("title")).toString();
    const bool isPicture = m_xml.attribute(QLatin1String("type")) == pictureKind;
    m_fields.insert(name, m_table.column(isPicture ? QLatin1String("image:") + name : name, title));
}

/// <year>, <month> and <day> make a date; <column>s the cells of a row of a table.
QString Tellico::dayOrText()
{
    QString text;
    QStringList parts;
    const int outer = m_xml.depth();
    while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == outer)) {
        if (m_xml.isStart())
            parts << m_xml.elementText().trimmed().rightJustified(m_xml.name() == u"year" ? 4 : 2, u'0');
        else if (m_xml.isText())
            text += m_xml.text();
    }
    return parts.isEmpty() ? text.trimmed() : parts.join(u'-');
}

void Tellico::takeValue(const QString &name)
{
    // Several values of one field stand in an element with an s behind its name: <keywords><keyword>…
    const bool isGroup = !m_fields.contains(name) && name.endsWith(u's') && m_fields.contains(name.chopped(1));
    if (!isGroup) {
        if (const auto field = m_fields.constFind(name); field != m_fields.constEnd())
            m_table.put(*field, dayOrText());
        else
            m_xml.skipElement();
        return;
    }
    const int outer = m_xml.depth();
    while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == outer))
        if (m_xml.isStart()) {
            QStringList cells;
            QString text;
            const int inner = m_xml.depth();
            while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == inner)) {
                if (m_xml.isStart())
                    cells << m_xml.elementText().trimmed();
                else if (m_xml.isText())
                    text += m_xml.text();
            }
            m_table.put(m_fields.value(name.chopped(1)),
                        cells.isEmpty() ? text.trimmed() : cells.join(QStringLiteral(" · ")));
        }
}

Result<void> Tellico::takeEntry()
{
    const int outer = m_xml.depth();
    while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == outer))
        if (m_xml.isStart())
            takeValue(m_xml.name().toString());
    return m_table.endRecord();
}

Result<void> Tellico::takePicture()
{
    const QString id = m_xml.attribute(QLatin1String("id")).toString();
    const QByteArray bytes = QByteArray::fromBase64(m_xml.elementText().toLatin1());
    m_pictureBytes += bytes.size();
    if (m_pictureBytes > maximumPictures)
        return fail(Error::Code::Refused,
                    ListText::tr("The pictures in the file need more than %1 MiB.").arg(maximumPictures >> 20),
                    ListText::tr("Save the collection in Tellico as a .tc file with its pictures, and import that."));
    if (!bytes.isEmpty())
        m_inside->add(id, bytes);
    return {};
}

Result<ListContent> Tellico::read()
{
    Result<void> taken;
    while (taken && m_xml.next()) {
        if (m_xml.isStart(QLatin1String("field")))
            takeField();
        else if (m_xml.isStart(QLatin1String("entry")))
            taken = takeEntry();
        else if (m_xml.isStart(QLatin1String("image")))
            taken = takePicture();
        if (taken && m_goOn && m_table.records() % recordsBetweenReports == 0 && !m_goOn(0))
            taken = fail(Error::Code::Cancelled, ListText::tr("The import was stopped; nothing was changed."));
    }
    if (!taken)
        return tl::unexpected(taken.error());
    if (const auto finished = m_xml.finish(); !finished)
        return tl::unexpected(finished.error());
    ListContent content;
    content.title = ListText::tr("Collection of Tellico");
    content.preset = QStringLiteral("tellico");
    m_table.finish(content);
    if (!m_zip) {
        content.files = m_inside;
        return content;
    }
    const auto files = std::make_shared<CompanionZip>(m_zip);
    for (const QString &name : m_zip->names())
        if (name.startsWith(pictureFolder))
            files->add(name.sliced(pictureFolder.size()), name, name.section(u'/', -1));
    content.files = files;
    return content;
}

} // namespace

Result<ListContent> readTellico(QIODevice &xml, const std::shared_ptr<const ZipFile> &zip, const GoOn &goOn)
{
    return Tellico(xml, zip, goOn).read();
}

} // namespace nameplate::foreignlists
