// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/carepage.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"
#include "ui/windows/findingview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace nameplate {

CarePage::CarePage(const Inventory &inventory, const FindingSurvey &survey, QWidget *parent)
    : QWidget(parent)
    , m_survey(survey)
    , m_model(inventory, survey)
    , m_view(new FindingView(m_model, inventory.isReadOnly(), this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(QStringLiteral("circle-check"), this))
    , m_looking(new EmptyState(QStringLiteral("search"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolLine());
    column->addWidget(m_stack, 1);
    m_nothing->setTexts(tr("Nothing needs care"),
                        tr("No number is used twice or looks mistyped, and what is valuable has its proof."));
    m_looking->setTexts(tr("Looking through the document…"), tr("What needs care is listed here in a moment."));
    m_stack->setMinimumHeight(lines(this, 4));
    for (QWidget *page :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_looking)})
        m_stack->addWidget(page);
    connect(&survey, &FindingSurvey::found, this, &CarePage::refresh);
    refresh();
}

QWidget *CarePage::makeToolLine()
{
    auto *line = new QWidget(this);
    line->setFixedHeight(lines(this, 2.6));
    m_count = new PlainLabel(TextTone::Plain, line);
    QFont bold = m_count->font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_kinds = new QToolButton(line);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_kinds);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillKinds(menu); });
    m_kinds->setMenu(menu);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(lines(this, 0.8), 0, lines(this, 0.8), 0);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_kinds);
    return line;
}

void CarePage::fillKinds(QMenu *menu)
{
    menu->clear();
    const auto add = [this, menu](const QString &code, const QString &title, qsizetype count) {
        QAction *entry =
            menu->addAction(QStringLiteral("%1 (%L2)").arg(title).arg(count), this, [this, code] { setKind(code); });
        entry->setCheckable(true);
        entry->setChecked(code == m_model.kind());
    };
    add(QString(), tr("Every kind"), qsizetype(m_survey.findings().size()));
    menu->addSeparator();
    for (const FindingKind &kind : findingKinds()) {
        const QString code = QString::fromLatin1(kind.code);
        const auto count = std::count_if(m_survey.findings().begin(), m_survey.findings().end(),
                                         [&code](const Finding &each) { return each.code == code; });
        if (count > 0)
            add(code, findingTitle(code), count);
    }
}

void CarePage::setKind(const QString &code)
{
    m_model.setKind(code);
    refresh();
}

/// The last finding of the kind that is shown makes way for the others.
void CarePage::refresh()
{
    if (m_model.rowCount() == 0 && !m_model.kind().isEmpty())
        m_model.setKind(QString());
    const bool none = m_survey.findings().empty();
    m_stack->setCurrentWidget(!none ? static_cast<QWidget *>(m_view) : m_survey.isKnown() ? m_nothing : m_looking);
    m_count->setText(heading());
    m_kinds->setVisible(!none);
    const QString kind = m_model.kind();
    m_kinds->setText(kind.isEmpty() ? tr("Every kind") : findingTitle(kind));
    m_kinds->setAccessibleName(tr("Kind of finding: %1").arg(m_kinds->text()));
}

QString CarePage::heading() const
{
    return m_model.rowCount() == 0 ? tr("Needs care") : tr("%Ln thing(s) to look at", nullptr, m_model.rowCount());
}

void CarePage::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace nameplate
