// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rowreader.h"

#include "app/domain/cellguard.h"

#include <QUuid>

#include <algorithm>

namespace nameplate {

namespace {

constexpr int yearsOfWarranty = 50; ///< that a year of two digits may lie ahead

/// Currencies come before the amounts that use them, and the brand after the series it belongs to.
int rank(const ColumnTarget &target)
{
    if (target.isField("currency") || target.isField("value_currency"))
        return 0;
    return target.isField("brand") ? 2 : 1;
}

/// "6.4E+15": a spreadsheet has cut the number, and the digits are lost.
bool isShortened(QStringView text)
{
    const qsizetype e = text.indexOf(QLatin1String("E+"), 0, Qt::CaseInsensitive);
    const auto isDigits = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || c == u'.' || c == u',';
        });
    };
    return e > 0 && isDigits(text.first(e)) && isDigits(text.sliced(e + 2));
}

QString oneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line)
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    return line;
}

bool holds(const ListRow &row, qsizetype column)
{
    return column >= 0 && !row.cell(column).trimmed().isEmpty();
}

void addLine(QString &notes, const QString &line)
{
    const QString framed = u'\n' + notes + u'\n';
    if (line.isEmpty() || framed.contains(u'\n' + line + u'\n'))
        return;
    if (!notes.isEmpty())
        notes += u'\n';
    notes += line;
}

} // namespace

struct RowReader::Cell
{
    const ListRow &row;
    const Column &column;
    Record &record;
    RowFindings &findings;
    QStringView text; ///< without outer blanks; not empty

    [[nodiscard]] const ColumnTarget &target() const { return column.planned->target; }
    void problem(const QString &why) const
    {
        findings.problems << ImportProblem{row.number(), column.planned->header, text.toString(), why};
    }
};

RowReader::RowReader(const ImportPlan &plan)
    : m_plan(plan)
    , m_currency(plan.columns.indexOf("currency"))
    , m_valueCurrency(plan.columns.indexOf("value_currency"))
    , m_price(plan.columns.indexOf("price"))
    , m_value(plan.columns.indexOf("value"))
    , m_warrantyUntil(plan.columns.indexOf("warranty_until"))
{
    const int year = plan.options.today.year();
    for (qsizetype i = 0; i < plan.columns.columns().size(); ++i) {
        const PlannedColumn &planned = plan.columns.columns().at(i);
        const ColumnTarget &target = planned.target;
        if (target.isField("notes")) {
            m_noteColumns << i;
        } else if (target.kind == ColumnTarget::Kind::NotesLine || target.kind == ColumnTarget::Kind::FlagLine) {
            m_lineColumns << i;
        } else if (target.kind != ColumnTarget::Kind::Ignored) {
            const ColumnStyle style = plan.styles.at(size_t(i));
            const int ahead = target.isField("warranty_until") ? yearsOfWarranty : 1;
            m_columns.push_back({&planned, DateReader(style.dateOrder, year + ahead), AmountReader(style.decimal), i});
        }
    }
    std::stable_sort(m_columns.begin(), m_columns.end(), [](const Column &one, const Column &other) {
        return rank(one.planned->target) < rank(other.planned->target);
    });
}

RowFindings RowReader::fill(const ListRow &row, Record &record) const
{
    RowFindings findings;
    for (const Column &column : m_columns) {
        if (row.cell(column.index).isEmpty() && !m_plan.options.map.emptyClears)
            continue;
        const QString whole = row.text(column.index);
        const QStringView bare = m_plan.preset.isOwn ? cellguard::unguarded(whole) : QStringView(whole);
        Cell cell{row, column, record, findings, bare.trimmed()};
        if (!cell.text.isEmpty() && !cell.target().skip.contains(cell.text))
            take(cell);
        else if (m_plan.options.map.emptyClears && column.index < row.size())
            clear(cell);
    }
    settleWarranty(row, record, findings);
    addNotes(row, record, findings);
    settle(row, record, findings);
    return findings;
}

void RowReader::take(Cell &cell) const
{
    switch (cell.target().kind) {
    case ColumnTarget::Kind::Field:
        takeField(cell);
        break;
    case ColumnTarget::Kind::Identifier:
        takeIdentifier(cell);
        break;
    case ColumnTarget::Kind::Evidence:
        for (const QString &path : CompanionFolder::paths(cell.text))
            cell.findings.files << CompanionFile{cell.column.index, path, cell.target().evidence};
        break;
    case ColumnTarget::Kind::WarrantyLength:
        takeWarrantyLength(cell);
        break;
    case ColumnTarget::Kind::NotesLine:
    case ColumnTarget::Kind::FlagLine:
    case ColumnTarget::Kind::Ignored:
        break; // see addNotes()
    }
}

void RowReader::takeField(Cell &cell) const
{
    const Field &field = *cell.target().field;
    switch (field.kind) {
    case FieldKind::Date:
        return takeDate(cell);
    case FieldKind::Amount:
        return takeAmount(cell);
    case FieldKind::Quantity:
        return takeQuantity(cell);
    case FieldKind::Tags:
        return takeTags(cell);
    case FieldKind::Place:
        return takePlace(cell);
    case FieldKind::CurrencyCode:
        return takeCurrency(cell);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Category:
    case FieldKind::Choice:
        break;
    }
    if (!field.isEditable())
        return takeIdentity(cell);
    if (cell.target().isField("serial") && isShortened(cell.text))
        cell.problem(
            tr("a spreadsheet has shortened this number and its last digits are lost; it is kept as it stands"));
    takeText(cell, cell.text.toString());
}

void RowReader::takeCurrency(Cell &cell) const
{
    Item &item = cell.record.item;
    const Currency named = currencyNamed(cell.text, item.currency);
    if (named.isEmpty())
        return takeText(cell, cell.text.toString());
    const bool isOfPriceAlone = cell.target().isField("currency") && holds(cell.row, m_price)
                                && !holds(cell.row, m_value) && !holds(cell.row, m_valueCurrency);
    if (isOfPriceAlone)
        item.keepOtherCurrencies(named);
    takeText(cell, named.code());
}

void RowReader::takeDate(Cell &cell) const
{
    const bool isDash =
        std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c == u'-' || c == u'–' || c == u'—'; });
    if (isDash)
        return;
    if (const auto date = cell.column.dates.read(cell.text))
        cell.target().field->set(cell.record, *date);
    else
        cell.problem(date.error().what);
}

void RowReader::takeAmount(Cell &cell) const
{
    Item &item = cell.record.item;
    const bool isValue = cell.target().isField("value");
    const Currency &ofRecord = isValue ? item.currencyOfValue() : item.currency;
    const Currency &ofHeader = cell.column.planned->currency;
    const auto amount = cell.column.amounts.money(cell.text, ofHeader.isEmpty() ? ofRecord : ofHeader);
    if (!amount)
        return cell.problem(amount.error().what);
    if (!*amount)
        return;
    const bool hasOwnCurrency = cell.target().isField("replacement_price"); // beside the amount, if it is another
    const qsizetype said = isValue ? m_valueCurrency : m_currency;
    if (!hasOwnCurrency && holds(cell.row, said) && (*amount)->currency != ofRecord)
        return cell.problem(tr("the row says that its currency is %1").arg(ofRecord.code()));
    cell.target().field->set(cell.record, **amount);
}

void RowReader::takeQuantity(Cell &cell) const
{
    const auto count = cell.column.amounts.count(cell.text);
    if (!count)
        return cell.problem(count.error().what);
    if (!*count)
        return;
    if (**count < 1 || **count > maximumQuantity)
        return cell.problem(tr("a quantity is a whole number from 1 to %1").arg(maximumQuantity));
    cell.target().field->set(cell.record, **count);
}

void RowReader::takeText(Cell &cell, const QString &text) const
{
    if (const auto set = fields::setText(*cell.target().field, cell.record, text, fields::Typing::plain()); !set)
        cell.problem(set.error().message());
}

void RowReader::takeTags(Cell &cell) const
{
    QString text = cell.text.toString();
    const bool byComma = m_plan.preset.tagSeparator == u',' || (m_plan.preset.isGeneric() && !text.contains(u';'));
    takeText(cell, byComma ? text.replace(u',', u';') : text);
}

/// Other ways of writing a path of places: "Home > Kitchen", "Home->Kitchen".
void RowReader::takePlace(Cell &cell) const
{
    QString text = cell.text.toString();
    if (!m_plan.preset.isOwn)
        text.replace(QLatin1String("->"), QLatin1String(" / "));
    if (m_plan.preset.isGeneric())
        text.replace(QLatin1String(" > "), QLatin1String(" / "));
    takeText(cell, text);
}

void RowReader::takeIdentity(Cell &cell) const
{
    const QUuid uuid = QUuid::fromString(cell.text);
    if (uuid.isNull())
        return cell.problem(tr("it is not the identity of an item"));
    cell.record.item.uuid = uuid.toString(QUuid::WithoutBraces);
}

void RowReader::takeIdentifier(Cell &cell) const
{
    if (isShortened(cell.text))
        cell.problem(
            tr("a spreadsheet has shortened this number and its last digits are lost; it is kept as it stands"));
    QList<Identifier> &identifiers = cell.record.identifiers;
    const QString value = oneLine(cell.text);
    int ordinal = 0;
    for (Identifier &each : identifiers)
        if (each.kind == cell.target().word && ++ordinal == cell.target().ordinal) {
            each.value = value;
            return;
        }
    identifiers << Identifier{{}, cell.target().word, value};
}

void RowReader::clear(Cell &cell) const
{
    const ColumnTarget &target = cell.target();
    if (target.kind == ColumnTarget::Kind::Identifier)
        cell.record.identifiers.removeIf([&target](const Identifier &each) { return each.kind == target.word; });
    const bool isKept = !target.field || !target.field->isEditable() || target.isField("number");
    if (!isKept)
        target.field->set(cell.record, {});
}

/// Empty when the cell holds nothing; line ends as everywhere in the document.
QString RowReader::noteText(const ListRow &row, qsizetype column) const
{
    if (row.cell(column).isEmpty())
        return {};
    const QString whole = row.text(column);
    QString text = (m_plan.preset.isOwn ? cellguard::unguarded(whole) : QStringView(whole)).toString();
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || m_plan.columns.columns().at(column).target.skip.contains(trimmed))
        return {};
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
}

QString RowReader::noteLine(const ListRow &row, qsizetype column, RowFindings &findings) const
{
    const PlannedColumn &planned = m_plan.columns.columns().at(column);
    const QString text = noteText(row, column).trimmed();
    if (text.isEmpty())
        return {};
    if (planned.target.kind == ColumnTarget::Kind::NotesLine)
        return QStringLiteral("%1: %2").arg(planned.target.word, text);
    const auto flag = readFlag(text);
    if (!flag)
        findings.problems << ImportProblem{row.number(), planned.header, text, tr("it is neither yes nor no")};
    return flag.value_or(false) ? planned.target.word : QString();
}

/// The texts of the notes columns, then one line for each column that has no field.
void RowReader::addNotes(const ListRow &row, Record &record, RowFindings &findings) const
{
    QString fromColumns;
    for (const qsizetype column : m_noteColumns)
        addLine(fromColumns, noteText(row, column));
    QString notes = fromColumns.isEmpty() ? record.item.notes : fromColumns;
    for (const qsizetype column : m_lineColumns)
        addLine(notes, noteLine(row, column, findings));
    for (const QString &line : std::as_const(findings.lines))
        addLine(notes, line);
    if (notes == record.item.notes)
        return;
    if (const auto set = fields::setText(fields::at("notes"), record, notes, fields::Typing::plain()); !set)
        findings.problems << ImportProblem{row.number(), {}, {}, set.error().message()};
}

/// "24", "24 months"; words without a number become a line of the notes.
void RowReader::takeWarrantyLength(Cell &cell) const
{
    const QString text = cell.text.toString().simplified();
    const auto count = cell.column.amounts.count(text.section(u' ', 0, 0));
    constexpr qint64 longest = 1'200;
    if (!count || !*count || **count < 0 || **count > longest) {
        cell.findings.lines << QStringLiteral("%1: %2").arg(cell.column.planned->header, text);
        return;
    }
    const auto number = int(**count);
    if (number == 0)
        return;
    if (cell.target().unit == ColumnTarget::Unit::Days)
        cell.findings.warrantyDays += number;
    else
        cell.findings.warrantyMonths += cell.target().unit == ColumnTarget::Unit::Years ? 12 * number : number;
    const QString words = QStringLiteral("%1: %2").arg(cell.column.planned->header, text);
    cell.findings.warrantyWords += (cell.findings.warrantyWords.isEmpty() ? QString() : QStringLiteral(", ")) + words;
}

/// The length of a warranty and the day of purchase give its end; without that day the length is a line of the notes.
void RowReader::settleWarranty(const ListRow &row, Record &record, RowFindings &findings) const
{
    Item &item = record.item;
    if (findings.warrantyWords.isEmpty() || holds(row, m_warrantyUntil))
        return;
    if (item.acquiredOn.isValid())
        item.warrantyUntil = item.acquiredOn.addMonths(findings.warrantyMonths).addDays(findings.warrantyDays);
    else
        findings.lines << findings.warrantyWords;
}

/// Values that do not go together are put right, and said.
void RowReader::settle(const ListRow &row, Record &record, RowFindings &findings) const
{
    Item &item = record.item;
    const auto problem = [&](const char *key, const QString &why) {
        const qsizetype column = m_plan.columns.indexOf(key);
        findings.problems << ImportProblem{row.number(),
                                           column < 0 ? QString() : m_plan.columns.columns().at(column).header,
                                           row.text(qMax<qsizetype>(column, 0)), why};
    };
    if (item.quantity > 1 && !item.serial.isEmpty()) {
        problem("quantity", tr("an item with a serial number is one unit; it is imported as one"));
        item.quantity = 1;
    }
    for (const auto &[amount, key] : {std::pair(&item.price, "price"), std::pair(&item.value, "value")}) {
        if (!*amount || **amount <= Money::maximum / item.quantity)
            continue;
        problem(key, tr("quantity times amount is larger than a document can keep"));
        amount->reset();
    }
}

} // namespace nameplate
