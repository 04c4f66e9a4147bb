// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreignlists.h"
#include "app/exchange/rowreader.h"
#include "app/exchange/workbook.h"
#include "app/exchange/zipwriter.h"
#include "tests/fuzz/fuzztargets.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace nameplate::fuzz {

namespace {

/// Where lists lie that are read from a path.
QString inFolder(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

QString written(const QString &name, const QByteArray &data)
{
    QFile file(inFolder(name));
    require(file.open(QIODevice::WriteOnly) && file.write(data) == data.size(), "the disk has room");
    return file.fileName();
}

void checkProblem(const ImportProblem &problem)
{
    require(!problem.why.isEmpty(), "a problem says why");
}

/// Every row on its way into a record, as an import takes it.
void readRows(const ImportPlan &plan)
{
    const RowReader reader(plan);
    auto rows = plan.source.rows();
    ListRow row;
    qint64 last = 0;
    for (int count = 0; rows && count < 1'000; ++count) {
        const auto more = rows->next(row);
        if (!more || !*more)
            break;
        require(row.number() > last, "rows are counted upwards");
        last = row.number();
        Record record;
        for (const ImportProblem &problem : reader.fill(row, record).problems)
            checkProblem(problem);
        require(record.item.quantity >= 1, "a quantity is at least one");
        require(!record.item.price || *record.item.price >= 0, "a price is not below nothing");
    }
}

/// A list as a person chooses it: refused with a sentence, or planned and read to its end.
void import(const QString &path)
{
    ImportOptions options;
    options.today = QDate(2026, 6, 30);
    options.locale = QLocale::c();
    const auto plan = ImportPlan::make(path, options, Currency::fromCode(u"EUR").value());
    if (!plan)
        return require(!plan.error().what.isEmpty(), "a refusal says why");
    for (const ImportProblem &problem : plan->notices)
        checkProblem(problem);
    readRows(*plan);
}

void lookAt(const Result<ListContent> &content)
{
    if (!content)
        return require(!content.error().what.isEmpty(), "a refusal says why");
    std::vector<QByteArrayView> cells;
    require(content->header.isEmpty() || content->table.width() <= content->header.size(), "every column has a name");
    require(content->keys.size() == content->header.size(), "every column has a key");
    for (qsizetype i = 0; i < content->table.size(); ++i)
        require(!content->table.row(i, 0, cells).isBlank(), "blank rows are not kept");
}

} // namespace

void readCsv(const QByteArray &data)
{
    import(written(QStringLiteral("list.csv"), data));
}

void readJsonList(const QByteArray &data)
{
    lookAt(foreignlists::readJson(data));
}

void readTellico(const QByteArray &data)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    lookAt(foreignlists::readTellico(buffer, {}, {}));
}

void readGcstar(const QByteArray &data)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    lookAt(foreignlists::readGcstar(buffer, {}));
}

void readOds(const QByteArray &data)
{
    import(written(QStringLiteral("list.fods"), data));
}

/// The bytes are the sheet of a workbook whose other parts are well.
void readXlsx(const QByteArray &data)
{
    const QString path = inFolder(QStringLiteral("list.xlsx"));
    QFile::remove(path);
    {
        ZipWriter zip(path);
        const QByteArray relations =
            "<Relationships><Relationship Id=\"r1\" Type=\"/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" "
            "Type=\"/styles\" Target=\"styles.xml\"/><Relationship Id=\"r3\" Type=\"/sharedStrings\" "
            "Target=\"strings.xml\"/></Relationships>";
        const std::pair<const char *, QByteArray> parts[] = {
            {"xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", relations},
            {"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
            {"xl/strings.xml", "<sst><si><t>Name</t></si><si><t>Price</t></si></sst>"},
            {"xl/sheet.xml", data}};
        for (const auto &[name, bytes] : parts)
            require(zip.add(QString::fromLatin1(name), bytes, ZipWriter::Packing::AsIs).has_value(),
                    "zips are written");
        require(zip.finish().has_value(), "zips are written");
    }
    import(path);
}

/// Archives of all kinds: workbooks, collections, and what only looks like one.
void readZip(const QByteArray &data)
{
    import(written(QStringLiteral("list.zip"), data));
}

} // namespace nameplate::fuzz
