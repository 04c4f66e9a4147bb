// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importsettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace nameplate {

namespace {

QString titleOf(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return ImportSettings::tr("Day, month, year");
    case DateOrder::MonthDayYear:
        return ImportSettings::tr("Month, day, year");
    case DateOrder::YearMonthDay:
        return ImportSettings::tr("Year, month, day");
    case DateOrder::Unknown:
        break;
    }
    return {};
}

QString titleOf(DecimalMark mark)
{
    if (mark == DecimalMark::Unknown)
        return {};
    return mark == DecimalMark::Comma ? ImportSettings::tr("Comma: 19,99") : ImportSettings::tr("Point: 19.99");
}

QString titleOf(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportSettings::tr("Comma");
    case ';':
        return ImportSettings::tr("Semicolon");
    case '\t':
        return ImportSettings::tr("Tab");
    case '|':
        return ImportSettings::tr("Bar");
    default:
        return delimiter == '\0' ? QString() : QString(QLatin1Char(delimiter));
    }
}

/// What the columns that have one are written in; empty where they differ or none has.
template <class Style>
Style common(const ImportPlan &plan, Style ColumnStyle::*member)
{
    Style found = Style::Unknown;
    for (const ColumnStyle &style : plan.styles) {
        if (style.*member == Style::Unknown)
            continue;
        if (found != Style::Unknown && found != style.*member)
            return Style::Unknown;
        found = style.*member;
    }
    return found;
}

} // namespace

ImportSettings::ImportSettings(ImportOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(16, 16, 16, 16);
    addOfFile(m_form);
    addOfCells(m_form);
    m_empty = add(
        m_form, tr("Empty cells"),
        {{tr("Leave the value of an item as it is"), false}, {tr("Clear the value of an item"), true}},
        [](const ImportOptions &o) { return o.map.emptyClears; },
        [](ImportOptions &o, const QVariant &value) { o.map.emptyClears = value.toBool(); });
}

ImportSettings::Chooser ImportSettings::add(QFormLayout *form, const QString &title, const Rows &rows,
                                            const std::function<QVariant(const ImportOptions &)> &said,
                                            const std::function<void(ImportOptions &, const QVariant &)> &change)
{
    auto *box = new QComboBox;
    box->setAccessibleName(title);
    for (const auto &[text, value] : rows)
        box->addItem(text, value);
    form->addRow(title, box);
    connect(box, &QComboBox::activated, this, [this, box, change] {
        change(m_options, box->currentData());
        emit changed();
    });
    return {box, rows.first().first, said};
}

void ImportSettings::addOfFile(QFormLayout *form)
{
    const QString foundOut = tr("Found out from the list");
    Rows presets{{foundOut, QStringLiteral("auto")}};
    if (const auto all = ImportPreset::loadAll())
        for (const ImportPreset &preset : *all)
            presets << std::pair(preset.title, QVariant(preset.id));
    m_preset = add(
        form, tr("Written by"), presets, [](const ImportOptions &o) { return o.preset; },
        [](ImportOptions &o, const QVariant &value) { o.preset = value.toString(); });
    m_sheet = add(
        form, tr("Sheet"), {{foundOut, QString()}}, [](const ImportOptions &o) { return o.map.list.sheet; },
        [](ImportOptions &o, const QVariant &value) { o.map.list.sheet = value.toString(); });
    m_photos = add(
        form, tr("An item is"), {{tr("Every sub-folder"), false}, {tr("Every photo"), true}},
        [](const ImportOptions &o) { return o.map.list.isItemAPhoto; },
        [](ImportOptions &o, const QVariant &value) { o.map.list.isItemAPhoto = value.toBool(); });
    m_letters = add(
        form, tr("Letters"),
        {{foundOut, QByteArray()},
         {tr("Unicode (UTF-8)"), QByteArray("UTF-8")},
         {tr("Unicode (UTF-16)"), QByteArray("UTF-16")},
         {tr("Western Windows (1252)"), QByteArray("windows-1252")}},
        [](const ImportOptions &o) { return o.map.csv.encoding; },
        [](ImportOptions &o, const QVariant &value) { o.map.csv.encoding = value.toByteArray(); });
    m_delimiter = add(
        form, tr("Between cells"),
        {{foundOut, 0},
         {titleOf(','), int(',')},
         {titleOf(';'), int(';')},
         {titleOf('\t'), int('\t')},
         {titleOf('|'), int('|')}},
        [](const ImportOptions &o) { return int(o.map.csv.delimiter); },
        [](ImportOptions &o, const QVariant &value) { o.map.csv.delimiter = char(value.toInt()); });
}

void ImportSettings::addOfCells(QFormLayout *form)
{
    const QString foundOut = tr("Found out from the list");
    Rows orders{{foundOut, int(DateOrder::Unknown)}};
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        orders << std::pair(titleOf(order), QVariant(int(order)));
    m_dates = add(
        form, tr("Dates"), orders, [](const ImportOptions &o) { return int(o.map.dateOrder); },
        [](ImportOptions &o, const QVariant &value) { o.map.dateOrder = DateOrder(value.toInt()); });
    m_decimal = add(
        form, tr("Decimal sign"),
        {{foundOut, int(DecimalMark::Unknown)},
         {titleOf(DecimalMark::Comma), int(DecimalMark::Comma)},
         {titleOf(DecimalMark::Point), int(DecimalMark::Point)}},
        [](const ImportOptions &o) { return int(o.map.decimal); },
        [](ImportOptions &o, const QVariant &value) { o.map.decimal = DecimalMark(value.toInt()); });
}

void ImportSettings::setFound(const Chooser &chooser, const QString &what)
{
    chooser.box->setItemText(0, what.isEmpty() ? chooser.foundOut : tr("Found out: %1").arg(what));
}

void ImportSettings::setShown(const Chooser &chooser, bool isShown)
{
    m_form->labelForField(chooser.box)->setVisible(isShown);
    chooser.box->setVisible(isShown);
}

void ImportSettings::show(const ImportPlan &plan)
{
    const CsvSource *csv = plan.source.csv();
    const ListContent *content = plan.source.content();
    setFound(m_preset, plan.preset.title);
    setFound(m_letters, csv ? QString::fromLatin1(csv->encoding().name()) : QString());
    setFound(m_delimiter, csv ? titleOf(csv->delimiter()) : QString());
    setFound(m_dates, titleOf(common(plan, &ColumnStyle::dateOrder)));
    setFound(m_decimal, titleOf(common(plan, &ColumnStyle::decimal)));
    if (content && m_sheet.box->count() == 1)
        for (const QString &sheet : content->sheets)
            m_sheet.box->addItem(sheet, sheet);
    setFound(m_sheet, content ? content->sheet : QString());
    setShown(m_letters, csv != nullptr);
    setShown(m_delimiter, csv != nullptr);
    setShown(m_sheet, content && content->sheets.size() > 1);
    setShown(m_photos, plan.preset.id == QLatin1String("photos"));
    followOptions();
}

void ImportSettings::followOptions()
{
    for (const Chooser *each :
         {&m_preset, &m_sheet, &m_photos, &m_letters, &m_delimiter, &m_dates, &m_decimal, &m_empty}) {
        const QSignalBlocker quiet(each->box);
        each->box->setCurrentIndex(std::max(0, each->box->findData(each->said(m_options))));
    }
}

} // namespace nameplate
