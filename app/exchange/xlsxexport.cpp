// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xlsxexport.h"

#include "app/domain/itemfield.h"
#include "app/exchange/exporttext.h"
#include "app/exchange/recordwalk.h"
#include "app/services/partialfile.h"

#include <QFileInfo>

#include <xlsxwriter.h>

#include <array>
#include <cmath>
#include <map>

namespace nameplate {

namespace {

constexpr qsizetype longestCell = 32767;
constexpr int mostDecimals = 4;
constexpr double columnWidth = 18;

/// Members are set by name: newer versions of the library have more of them.
lxw_workbook_options optionsFor(QByteArray &folder)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_TRUE;
    return options;
}

/// A sheet that is written row by row, so that a long list is never in memory.
class Sheet
{
public:
    Sheet(const QString &path, const QString &folder)
        : m_folder(QFile::encodeName(folder))
        , m_options(optionsFor(m_folder))
        , m_book(workbook_new_opt(QFile::encodeName(path).constData(), &m_options))
        , m_sheet(workbook_add_worksheet(m_book, "Nameplate"))
        , m_head(workbook_add_format(m_book))
        , m_day(workbook_add_format(m_book))
    {
        format_set_bold(m_head);
        format_set_num_format(m_day, "yyyy-mm-dd");
        constexpr std::array formats{"#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"};
        for (size_t i = 0; i < formats.size(); ++i) {
            m_amounts[i] = workbook_add_format(m_book);
            format_set_num_format(m_amounts[i], formats[i]);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }
    ~Sheet()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Sheet)

    void writeHead(const QStringList &titles)
    {
        worksheet_set_column(m_sheet, 0, lxw_col_t(titles.size() - 1), columnWidth, nullptr);
        lxw_col_t column = 0;
        for (const QString &title : titles)
            worksheet_write_string(m_sheet, 0, column++, title.toUtf8().constData(), m_head);
        m_row = 1;
    }

    void write(lxw_col_t column, const FieldValue &value, const QString &plain)
    {
        if (plain.isEmpty())
            return;
        if (const auto *money = std::get_if<Money>(&value)) {
            const int decimals = std::min(money->currency.decimals(), mostDecimals);
            worksheet_write_number(m_sheet, m_row, column, double(money->minor) / std::pow(10.0, decimals),
                                   m_amounts[size_t(decimals)]);
        } else if (const auto *day = std::get_if<QDate>(&value)) {
            lxw_datetime time{day->year(), day->month(), day->day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, m_row, column, &time, m_day);
        } else {
            writeText(column, plain);
        }
    }

    void writeNumber(lxw_col_t column, qint64 number)
    {
        worksheet_write_number(m_sheet, m_row, column, double(number), nullptr);
    }

    void writeText(lxw_col_t column, const QString &text)
    {
        const QString cut = text.size() > longestCell ? text.left(longestCell - 1) + u'…' : text;
        worksheet_write_string(m_sheet, m_row, column, cut.toUtf8().constData(), nullptr);
    }

    void endRow() { ++m_row; }

    [[nodiscard]] QString finish()
    {
        const lxw_error code = workbook_close(std::exchange(m_book, nullptr));
        return code == LXW_NO_ERROR ? QString() : QString::fromLatin1(lxw_strerror(code));
    }

private:
    QByteArray m_folder;
    lxw_workbook_options m_options;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_head;
    lxw_format *m_day;
    std::array<lxw_format *, mostDecimals + 1> m_amounts{};
    lxw_row_t m_row = 0;
};

QStringList headOf(const std::map<QString, qint64> &kinds)
{
    QStringList titles;
    for (const Field &field : fields::all())
        titles << QString::fromLatin1(field.key);
    for (const auto &[kind, count] : kinds)
        for (qint64 i = 1; i <= count; ++i)
            titles << QStringLiteral("identifier.") + kind + (i > 1 ? u'#' + QString::number(i) : QString());
    return titles;
}

void writeRecord(const Record &record, const std::map<QString, qint64> &kinds, Sheet &sheet)
{
    lxw_col_t column = 0;
    for (const Field &field : fields::all()) {
        if (field.kind == FieldKind::Quantity)
            sheet.writeNumber(column++, record.item.quantity);
        else
            sheet.write(column++, field.get(record), fields::plainText(field, record));
    }
    for (const auto &[kind, count] : kinds) {
        const lxw_col_t end = lxw_col_t(column + count);
        for (const Identifier &each : record.identifiers)
            if (each.kind == kind && column < end)
                sheet.writeText(column++, each.value);
        column = end;
    }
    sheet.endRow();
}

} // namespace

Result<qint64> exportXlsx(const Inventory &inventory, const QString &path, const GoOn &goOn)
{
    PartialFile file(path);
    const auto partial = file.open().and_then([&file] { return file.flushed(); });
    if (!partial)
        return tl::unexpected(partial.error());
    const std::map<QString, qint64> kinds = inventory.identifierKinds();
    Sheet sheet(*partial, QFileInfo(*partial).path());
    sheet.writeHead(headOf(kinds));
    qint64 items = 0;
    const auto walked = walkRecords(
        inventory,
        [&](const Record &record) -> Result<void> {
            ++items;
            writeRecord(record, kinds, sheet);
            return {};
        },
        goOn);
    if (!walked)
        return tl::unexpected(walked.error());
    if (const QString wrong = sheet.finish(); !wrong.isEmpty())
        return fail(Error::Code::Disk, ExportText::tr("“%1” cannot be written: %2.").arg(path, wrong),
                    ExportText::tr("Choose another folder or make room on the disk."));
    return file.commit().map([items] { return items; });
}

} // namespace nameplate
