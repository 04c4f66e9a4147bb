// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/claimpage.h"

#include "app/domain/seriesdetails.h"
#include "app/reports/itemfacts.h"
#include "app/reports/spelling.h"
#include "ui/widgets/bignumber.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/windows/evidencelist.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nameplate {

namespace {

constexpr double largest = 2.0; ///< of the two numbers, relative to the text
constexpr double large = 1.4;   ///< of the others

QToolButton *copyButton(const QString &title, const QString &text, QWidget *parent)
{
    auto *copy = new QToolButton(parent);
    copy->setIcon(lineIcon(QStringLiteral("copy")));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setAccessibleName(ClaimPage::tr("Copy %1").arg(title));
    copy->setToolTip(ClaimPage::tr("Copy"));
    QObject::connect(copy, &QAbstractButton::clicked, copy, [copy, text] {
        QGuiApplication::clipboard()->setText(text);
        copy->setIcon(lineIcon(QStringLiteral("check"), IconTone::Good));
    });
    return copy;
}

} // namespace

ClaimPage::ClaimPage(const Inventory &inventory, const QLocale &locale, QWidget *parent)
    : CoveringPage(parent)
    , m_inventory(inventory)
    , m_locale(locale)
    , m_column(new QVBoxLayout(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&m_inventory, &Inventory::changed, this, [this] {
        if (m_item.isValid())
            refresh();
    });
}

void ClaimPage::open(ItemId item)
{
    m_item = item;
    refresh();
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void ClaimPage::refresh()
{
    const auto record = m_inventory.record(m_item);
    if (!record)
        return emit closed();
    const bool hadFocus = m_content && m_content->isAncestorOf(QApplication::focusWidget());
    if (QWidget *old = std::exchange(m_content, nullptr)) {
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_first = nullptr;
    m_content = new QWidget(this);
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead(*record));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(lines(this, 1), 0, lines(this, 1), lines(this, 1));
    column->setSpacing(lines(this, 0.35));
    addNumbers(column, *record);
    const ReportItem item{*record, m_inventory.evidence(m_item), m_inventory.mainPhoto(m_item)};
    const ReportInput input;
    const ItemFacts facts(item, input, QDate::currentDate(), m_locale);
    addTable(column, tr("Coverage"), facts.coverage().take());
    addTable(column, tr("Purchase"), facts.purchase().take());
    addTable(column, tr("Support"), facts.support().take());
    addLinks(column, *record);
    addEvidence(column);
    column->addStretch();
    auto *scroll = new QScrollArea(m_content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Claim view"));
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
    m_column->addWidget(m_content);
    m_content->show();
    if (hadFocus && m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

QWidget *ClaimPage::makeHead(const Record &record)
{
    auto *head = new QWidget(m_content);
    QToolButton *back = makeBackButton(head);
    auto *title = new PlainLabel(record.title(), TextTone::Plain, head);
    title->setSize(1.4, true);
    title->setWordWrap(true);
    title->setMinimumWidth(1); // a word that is longer than the page must not widen it
    auto *print = new QPushButton(lineIcon(QStringLiteral("printer")), tr("Print…"), head);
    print->setToolTip(tr("Print the claim sheet"));
    connect(print, &QAbstractButton::clicked, this, &ClaimPage::printAsked);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(lines(this, 0.6), lines(this, 0.5), lines(this, 0.8), lines(this, 0.3));
    row->setSpacing(lines(this, 0.8));
    row->addWidget(back);
    row->addWidget(title, 1);
    row->addWidget(print);
    return head;
}

void ClaimPage::addNumbers(QVBoxLayout *column, const Record &record)
{
    const QString product = record.hasSeries() ? record.series.title() : record.effectiveBrand();
    auto *which = new PlainLabel(tr("%1 · No. %2", "product, inventory number")
                                     .arg(product.isEmpty() ? record.title() : product, record.item.number),
                                 TextTone::Quiet, m_content);
    which->setWordWrap(true);
    which->setMinimumWidth(1);
    column->addWidget(which);
    const QString revision = record.series.revision;
    addNumber(column, tr("Series number"), record.series.number, largest);
    addNumber(column, tr("Revision"), revision, large);
    addNumber(column, tr("Serial number"), record.item.serial, largest);
    if (record.item.serial.isEmpty())
        column->addWidget(new PlainLabel(tr("The serial number is not known."), TextTone::Warning, m_content));
    for (const Identifier &identifier : record.identifiers)
        addNumber(column, identifierTitle(identifier.kind), identifier.value, large);
    const ReportItem item{record, {}, {}};
    const ReportInput input;
    const ReportTable others = ItemFacts(item, input, QDate::currentDate(), m_locale).otherNumbers(false).take();
    for (size_t i = size_t(record.identifiers.size()); i < others.rows.size(); ++i) // what follows from them
        if (others.rows[i].cells.size() > 1)
            addNumber(column, others.rows[i].cells[0].text, others.rows[i].cells[1].text, large);
}

void ClaimPage::addNumber(QVBoxLayout *column, const QString &title, const QString &number, double size)
{
    if (number.isEmpty())
        return;
    auto *big = new BigNumber(title, number, size, m_content);
    if (!m_first)
        m_first = big;
    column->addWidget(big);
    const QString words = spelledForTelephone(number, m_locale);
    if (words.isEmpty())
        return;
    auto *spelled = new PlainLabel(words, TextTone::Quiet, m_content);
    spelled->setWordWrap(true);
    spelled->setTextInteractionFlags(Qt::TextSelectableByMouse);
    spelled->setContentsMargins(lines(this, 0.4), 0, 0, 0);
    column->addWidget(spelled);
}

void ClaimPage::addTable(QVBoxLayout *column, const QString &title, ReportTable table)
{
    if (table.rows.empty())
        return;
    column->addSpacing(lines(this, 0.5));
    column->addWidget(new SectionLabel(title, m_content));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(lines(this, 0.6));
    grid->setVerticalSpacing(lines(this, 0.1));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, lines(this, 8));
    for (const ReportRow &row : table.rows) {
        if (row.cells.size() < 2)
            continue;
        const int at = grid->rowCount();
        const QString &label = row.cells[0].text;
        const QString &text = row.cells[1].text;
        grid->addWidget(new PlainLabel(label, TextTone::Quiet, m_content), at, 0);
        auto *value = new PlainLabel(text, TextTone::Plain, m_content);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(value, at, 1);
        grid->addWidget(copyButton(label, text, m_content), at, 2);
    }
    column->addLayout(grid);
}

/// Only a press opens the browser.
void ClaimPage::addLinks(QVBoxLayout *column, const Record &record)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &link, bool isClaim) {
        if (link.isEmpty())
            return;
        auto *open = new QPushButton(lineIcon(QStringLiteral("external-link")), text, m_content);
        open->setToolTip(tr("Open in the browser"));
        connect(open, &QAbstractButton::clicked, this, [this, link, isClaim] { openLink(link, isClaim); });
        row->addWidget(open);
    };
    add(tr("Claim with the maker"), record.series.claimLink, true);
    add(tr("Support page"), record.series.supportUrl, false);
    row->addStretch();
    column->addLayout(row);
    if (record.series.claimLink.isEmpty() && record.series.supportUrl.isEmpty()
        && record.series.supportPhone.isEmpty()) {
        auto *hint =
            new PlainLabel(tr("The page of the series keeps the maker’s telephone, support page and claim link."),
                           TextTone::Quiet, m_content);
        hint->setWordWrap(true);
        column->addWidget(hint);
    }
}

void ClaimPage::openLink(const QString &typed, bool isClaim)
{
    const auto record = m_inventory.record(m_item);
    const auto link = isClaim && record ? claimLink(record->series, record->item.serial) : webLink(typed);
    if (!link)
        emit refused(link.error().message());
    else if (!QDesktopServices::openUrl(*link))
        emit refused(tr("No browser could be started for %1.").arg(link->toDisplayString()));
}

void ClaimPage::addEvidence(QVBoxLayout *column)
{
    std::vector<EvidenceList::Entry> entries;
    for (const Evidence &evidence : m_inventory.evidence(m_item))
        entries.push_back({evidence, 0});
    column->addSpacing(lines(this, 0.5));
    column->addWidget(new SectionLabel(tr("Plate and receipt"), m_content));
    auto *list = new EvidenceList(m_locale, m_content);
    list->show(entries);
    connect(list, &EvidenceList::openAsked, this, &ClaimPage::evidenceWanted);
    column->addWidget(list);
}

} // namespace nameplate
