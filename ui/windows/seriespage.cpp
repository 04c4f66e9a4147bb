// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/seriespage.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/inplaceline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linebutton.h"
#include "ui/windows/evidencelist.h"
#include "ui/windows/itemdelegate.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/referencephotos.h"
#include "ui/windows/seriesfacts.h"
#include "ui/windows/seriestexts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QToolButton>

namespace nameplate {

namespace {

constexpr int mostShown = 8; ///< units and traits that are seen without scrolling in their table

QString namesOf(const QStringList &names)
{
    constexpr qsizetype few = 12;
    return names.size() <= few ? names.join(u'\n') : (names.mid(0, few) << QStringLiteral("…")).join(u'\n');
}

} // namespace

SeriesPage::SeriesPage(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent)
    : CoveringPage(parent)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_locale(locale)
    , m_model(inventory, locale)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Series"));
    scroll->setWidget(makeBody());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(scroll, 1);
    connect(&m_inventory, &Inventory::changed, this, [this] {
        if (series().isValid())
            refresh();
    });
}

QWidget *SeriesPage::makeHead()
{
    auto *head = new QWidget(this);
    QToolButton *back = makeBackButton(head);
    m_title = new PlainLabel(TextTone::Plain, head);
    m_title->setSize(1.4, true);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1); // a word that is longer than the page must not widen it
    m_sum = new PlainLabel(TextTone::Quiet, head);
    m_sum->setContentsMargins(0, 0, 0, lines(this, 0.2));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_sum);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(lines(this, 0.6), lines(this, 0.5), lines(this, 0.8), lines(this, 0.3));
    row->setSpacing(lines(this, 0.8));
    row->addWidget(back, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget *SeriesPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    const int edge = lines(this, 1);
    column->setContentsMargins(edge, 0, edge, edge);
    column->setSpacing(lines(this, 0.3));
    addFacts(column);
    addTraits(column);
    addUnits(column);
    addLinks(column);
    addManuals(column);
    column->addStretch();
    return body;
}

void SeriesPage::addFacts(QVBoxLayout *column)
{
    int width = 0;
    for (size_t i = 0; i < seriesfacts::all().size(); ++i) {
        const SeriesFact &fact = seriesfacts::all()[i];
        auto *line = new InPlaceLine(seriesfacts::title(fact), this);
        line->setReadOnly(m_inventory.isReadOnly());
        connect(line, &InPlaceLine::committed, this, [this, i](const QString &text) { commit(i, text); });
        Chip *differing = nullptr;
        Chip *opens = nullptr;
        if (fact.own) {
            differing = new Chip(QString(), QString(), Chip::Kind::Outline, this);
            line->setEnd(differing);
            connect(differing, &QToolButton::clicked, this, [this, i] { resetUnits(i); });
        } else if (qstrcmp(fact.key, "support_url") == 0 || qstrcmp(fact.key, "claim_link") == 0) {
            auto *open = new Chip(tr("Open"), QStringLiteral("external-link"), Chip::Kind::Outline, this);
            open->setToolTip(tr("Open in the browser"));
            line->setEnd(open);
            connect(open, &QToolButton::clicked, this, [this, key = fact.key] { openLink(key); });
            opens = open;
        }
        m_opening.push_back(opens);
        if (!m_inventory.isReadOnly())
            line->setPlaceholder(tr("add…"));
        if (qstrcmp(fact.key, "claim_link") == 0)
            line->setPlaceholder(tr("https://…?model={SERIES}&serial={SERIAL}"));
        m_lines.push_back(line);
        m_differing.push_back(differing);
        width = qMax(width, line->titleWidth());
        column->addWidget(line);
    }
    m_join = new InPlaceLine(tr("The same as"), this);
    m_join->setPlaceholder(tr("Another series that is the same thing: the two become one"));
    m_join->setReadOnly(m_inventory.isReadOnly());
    connect(m_join, &InPlaceLine::committed, this, &SeriesPage::joinWith);
    column->addWidget(m_join);
    for (InPlaceLine *line : m_lines)
        line->setTitleWidth(width);
    m_join->setTitleWidth(width);
}

void SeriesPage::addTraits(QVBoxLayout *column)
{
    column->addSpacing(lines(this, 0.7));
    column->addWidget(new SectionLabel(tr("Traits"), this));
    m_traits = new QTableWidget(0, 2, this);
    m_traits->setAccessibleName(tr("Traits: size, colour, capacity and what else all units share"));
    m_traits->setHorizontalHeaderLabels({tr("What"), tr("Value")});
    m_traits->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_traits->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_traits->verticalHeader()->hide();
    m_traits->verticalHeader()->setDefaultSectionSize(lines(this, 1.8));
    m_traits->setFrameShape(QFrame::NoFrame);
    m_traits->setShowGrid(false);
    m_traits->setTabKeyNavigation(false);
    if (m_inventory.isReadOnly())
        m_traits->setEditTriggers(QAbstractItemView::NoEditTriggers);
    else
        m_traits->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                  | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    connect(m_traits, &QTableWidget::itemChanged, this, &SeriesPage::commitTraits);
    column->addWidget(m_traits);
}

void SeriesPage::addUnits(QVBoxLayout *column)
{
    column->addSpacing(lines(this, 0.7));
    column->addWidget(m_unitsTitle = new SectionLabel(tr("Units"), this));
    m_units = new ItemTable(m_model, this);
    m_units->setAccessibleName(tr("Units of the series"));
    connect(m_units, &ItemTable::itemsChosen, this, &SeriesPage::unitsChosen);
    connect(m_units, &ItemTable::editWanted, this, &SeriesPage::unitWanted);
    column->addWidget(m_units);
}

void SeriesPage::addLinks(QVBoxLayout *column)
{
    column->addSpacing(lines(this, 0.7));
    column->addWidget(new SectionLabel(tr("Accessories and parts"), this));
    m_links = new QVBoxLayout;
    m_links->setSpacing(0);
    column->addLayout(m_links);
    m_newLink = new InPlaceLine(tr("Add"), this);
    m_newLink->setPlaceholder(tr("A series that fits this one or came after it"));
    m_linkKind = new QComboBox(this);
    m_linkKind->setAccessibleName(tr("What the other series is to this one"));
    for (const SeriesLinkKind kind : {SeriesLinkKind::Accessory, SeriesLinkKind::Part, SeriesLinkKind::Successor})
        m_linkKind->addItem(seriesfacts::linkTitle(kind));
    m_newLink->setEnd(m_linkKind);
    m_newLink->setVisible(!m_inventory.isReadOnly());
    connect(m_newLink, &InPlaceLine::committed, this, &SeriesPage::addLink);
    column->addWidget(m_newLink);
}

void SeriesPage::addManuals(QVBoxLayout *column)
{
    column->addSpacing(lines(this, 0.7));
    column->addWidget(new SectionLabel(tr("A genuine one"), this));
    m_references = new ReferencePhotos(m_inventory, m_editor, this);
    connect(m_references, &ReferencePhotos::openAsked, this, &SeriesPage::evidenceWanted);
    connect(m_references, &ReferencePhotos::changedUndoably, this, &SeriesPage::changedUndoably);
    connect(m_references, &ReferencePhotos::refused, this, &SeriesPage::refused);
    column->addWidget(m_references);
    column->addSpacing(lines(this, 0.7));
    column->addWidget(new SectionLabel(tr("Manuals and papers of the series"), this));
    m_manuals = new EvidenceList(m_locale, this);
    connect(m_manuals, &EvidenceList::openAsked, this, &SeriesPage::evidenceWanted);
    column->addWidget(m_manuals);
    m_addManual = new QPushButton(lineIcon(QStringLiteral("book-open")), tr("Add a manual…"), this);
    m_addManual->setVisible(!m_inventory.isReadOnly());
    connect(m_addManual, &QPushButton::clicked, this, &SeriesPage::attachManual);
    column->addWidget(m_addManual, 0, Qt::AlignLeft);
}

InPlaceLine *SeriesPage::line(const char *key) const
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (qstrcmp(seriesfacts::all()[i].key, key) == 0)
            return m_lines[i];
    return nullptr;
}

std::vector<ItemId> SeriesPage::selectedUnits() const
{
    return m_units->selectedItems();
}

void SeriesPage::open(SeriesId series)
{
    const bool another = series != m_details.series.id;
    m_details = {};
    m_details.series.id = series;
    ListQuery query = m_model.query();
    query.grouping = Grouping::None;
    query.filter.series = series;
    m_model.setQuery(query);
    if (another)
        for (InPlaceLine *line : m_lines)
            line->setStored(QString(), true);
    refresh();
    if (this->series().isValid())
        m_lines.front()->line()->setFocus(Qt::OtherFocusReason);
}

void SeriesPage::refresh()
{
    const auto details = m_inventory.seriesDetails(series());
    if (!details) {
        m_details = {};
        return emit closed();
    }
    m_details = *details;
    const QString title = m_details.series.title();
    const QString number = m_details.series.number;
    m_title->setText(number.isEmpty() || number == title ? title : QStringLiteral("%1 · %2").arg(title, number));
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QString text = seriesfacts::all()[i].text(m_details, m_locale);
        m_lines[i]->setStored(text);
        if (m_opening[i])
            m_opening[i]->setVisible(!text.isEmpty());
    }
    QStringList categories;
    for (const NameSummary &name : m_inventory.categories())
        categories << name.name;
    line("category")->setSuggestions(categories);
    QStringList others;
    for (const SeriesSummary &each : m_inventory.allSeries())
        if (each.series.id != series())
            others << seriestexts::text(each);
    m_newLink->setSuggestions(others);
    m_join->setSuggestions(others);
    for (InPlaceLine *empty : {m_newLink, m_join})
        empty->setStored(QString());
    const QString sums = m_inventory.totals(m_model.ids()).localText(m_locale);
    const QString count = tr("%Ln unit(s)", nullptr, int(m_model.ids().size()));
    m_sum->setText(sums.isEmpty() ? count : QStringLiteral("%1 · %2").arg(count, sums));
    const auto shown = qBound(1, m_model.rowCount(), mostShown);
    m_units->setFixedHeight(shown * ItemDelegate::rowHeight(m_units) + m_units->horizontalHeader()->sizeHint().height()
                            + lines(this, 0.8));
    constexpr size_t mostCompared = 2000;
    const std::vector<ItemId> &ids = m_model.ids();
    showDifferences(m_inventory.records(std::span(ids).first(qMin(ids.size(), mostCompared))));
    showTraits();
    showLinks();
    std::vector<EvidenceList::Entry> papers;
    for (const Evidence &evidence : m_inventory.evidence(EvidenceTarget(series())))
        if (!isReferencePhoto(evidence))
            papers.push_back({evidence, 0});
    m_manuals->show(papers);
    m_references->show(series());
}

/// Beside each value that units can have of their own: how many have, which, and a way back.
void SeriesPage::showDifferences(const std::vector<Record> &units)
{
    for (size_t i = 0; i < m_differing.size(); ++i) {
        const SeriesFact &fact = seriesfacts::all()[i];
        if (!m_differing[i])
            continue;
        QStringList names;
        for (const Record &unit : units)
            if (const QString own = fact.own(unit, m_locale); !own.isEmpty())
                names << tr("No. %1 %2: %3").arg(unit.item.number, unit.title(), own);
        m_differing[i]->setVisible(!names.isEmpty());
        m_differing[i]->setEnabled(!m_inventory.isReadOnly());
        m_differing[i]->setText(tr("%Ln unit(s) differ – reset", nullptr, int(names.size())));
        m_differing[i]->setToolTip(namesOf(names));
        m_differing[i]->setAccessibleDescription(namesOf(names));
    }
}

void SeriesPage::showTraits()
{
    m_filling = true;
    const auto spare = qsizetype(m_inventory.isReadOnly() ? 0 : 1);
    m_traits->setRowCount(int(m_details.traits.size() + spare));
    for (int row = 0; row < m_traits->rowCount(); ++row) {
        const SeriesTrait trait = m_details.traits.value(row);
        const QString texts[] = {trait.name, trait.value};
        for (int column = 0; column < 2; ++column) {
            if (!m_traits->item(row, column))
                m_traits->setItem(row, column, new QTableWidgetItem);
            m_traits->item(row, column)->setText(texts[column]);
        }
    }
    m_traits->setFixedHeight(qBound(1, m_traits->rowCount(), mostShown) * lines(this, 1.8)
                             + m_traits->horizontalHeader()->sizeHint().height() + lines(this, 0.2));
    m_filling = false;
}

void SeriesPage::showLinks()
{
    while (QLayoutItem *old = m_links->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    for (const SeriesLink &link : m_details.links) {
        const auto other = m_inventory.series(link.other);
        if (!other)
            continue;
        auto *row = new QWidget(this);
        auto *lead = new LineButton(
            link.kind == SeriesLinkKind::Successor ? QStringLiteral("history") : QStringLiteral("wrench"), row);
        lead->setTexts(other->title(), other->number, seriesfacts::linkTitle(link.kind));
        connect(lead, &QAbstractButton::clicked, this, [this, link] { open(link.other); });
        auto *remove = new QToolButton(row);
        remove->setIcon(lineIcon(QStringLiteral("x")));
        remove->setAutoRaise(true);
        remove->setVisible(!m_inventory.isReadOnly());
        remove->setAccessibleName(tr("Take off %1").arg(other->title()));
        connect(remove, &QToolButton::clicked, this, [this, link] { removeLink(link); });
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(lead, 1);
        line->addWidget(remove);
        m_links->addWidget(row);
    }
}

} // namespace nameplate
