// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/factlist.h"

#include "ui/widgets/housestyle.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

struct FactKey
{
    const char *key;
    bool always = false;    ///< shown even when nobody filled it
    const char *usual = ""; ///< the text that says nothing new; English
};

/// The facts in the order in which the eye meets them; name and numbers stand above them.
constexpr std::array factKeys{FactKey{"place", true},
                              FactKey{"acquired_on", true},
                              FactKey{"acquired_from"},
                              FactKey{"price", true},
                              FactKey{"value", true},
                              FactKey{"replacement_price"},
                              FactKey{"quantity", false, "1"},
                              FactKey{"brand"},
                              FactKey{"series_name"},
                              FactKey{"series_revision"},
                              FactKey{"category", true},
                              FactKey{"tags"},
                              FactKey{"warranty_until"},
                              FactKey{"owner"},
                              FactKey{"condition"},
                              FactKey{"status", false, QT_TRANSLATE_NOOP("Choice", "Owned")},
                              FactKey{"acquired_how"},
                              FactKey{"order_number"},
                              FactKey{"valued_on"},
                              FactKey{"currency"},
                              FactKey{"value_currency"},
                              FactKey{"number"},
                              FactKey{"notes", true}};

const FactKey &keyOf(const Field &field)
{
    return *std::find_if(factKeys.begin(), factKeys.end(),
                         [&field](const FactKey &each) { return qstrcmp(each.key, field.key) == 0; });
}

/// Currency and inventory number are always filled and seldom of interest.
bool foldsAlways(const FactKey &key)
{
    return qstrcmp(key.key, "currency") == 0 || qstrcmp(key.key, "number") == 0;
}

} // namespace

FactList::FactList(const EditingHints &hints, QWidget *parent)
    : QWidget(parent)
    , m_locale(hints.locale)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(lines(this, 0.1));
    for (const FactKey &each : factKeys) {
        const Field &field = fields::at(each.key);
        auto *row = new FactRow(field, hints, this);
        connect(row, &FactRow::committed, this, [this, &field](const QString &text) { emit committed(field, text); });
        connect(row, &FactRow::resetAsked, this, [this, &field] { emit resetAsked(field); });
        m_rows.push_back(row);
        m_column->addWidget(row);
    }
    m_more = new QToolButton(this); // after the rows, as the Tab key meets it
    m_more->setText(tr("More"));
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("Show all fields"));
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setText(open ? tr("Less") : tr("More"));
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        fold();
    });
    alignTitles();
}

void FactList::alignTitles()
{
    int width = 0;
    for (const FactRow *row : m_rows)
        width = qMax(width, row->titleWidth());
    width = qMin(width, lines(this, 9));
    for (FactRow *row : m_rows)
        row->setTitleWidth(width);
}

FactValue FactList::valueOf(const Field &field, const SharedFields &shared) const
{
    FactValue value;
    value.pending = shared.count() == 0;
    value.mixed = !value.pending && !shared.isShared(field);
    if (value.mixed || value.pending)
        return value;
    const Record &record = shared.first();
    value.text = fields::localText(field, record, m_locale);
    const Origin origin = shared.count() == 1 ? fields::originOf(field, record) : Origin::Own;
    value.inherited = origin == Origin::Series;
    value.overrides = origin == Origin::Overriding;
    return value;
}

void FactList::show(const SharedFields &shared, bool readOnly, bool overTyping)
{
    for (FactRow *row : m_rows) {
        FactValue value = valueOf(row->field(), shared);
        value.readOnly = readOnly || !row->field().isEditable();
        row->show(value, overTyping);
    }
    fold();
}

void FactList::fold()
{
    for (FactRow *row : m_rows) {
        const FactKey &key = keyOf(row->field());
        const bool usual =
            row->editor()->stored().compare(QCoreApplication::translate("Choice", key.usual), Qt::CaseInsensitive) == 0;
        const bool says = !row->isEmpty() && !usual && !foldsAlways(key);
        const bool shown =
            key.always || says || m_more->isChecked() || row->isRefused() || row->editor()->input()->hasFocus();
        row->setVisible(shown);
    }
}

void FactList::refuse(const Field &field, const QString &sentence)
{
    for (FactRow *row : m_rows)
        if (&row->field() == &field) {
            row->setVisible(true);
            row->refuse(sentence);
        }
}

void FactList::focus(const char *key)
{
    for (FactRow *row : m_rows)
        if (qstrcmp(row->field().key, key) == 0) {
            row->setVisible(true);
            row->editor()->input()->setFocus(Qt::OtherFocusReason);
        }
}

} // namespace nameplate
