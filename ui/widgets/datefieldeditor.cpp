// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefieldeditor.h"

#include "app/domain/datetext.h"
#include "ui/widgets/icons.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace nameplate {

DateFieldEditor::DateFieldEditor(const Field &field, const EditingHints &hints, QWidget *parent)
    : LineFieldEditor(field, hints, parent)
    , m_locale(hints.locale)
    , m_calendar(line()->addAction(lineIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition))
{
    m_calendar->setText(tr("Choose from a calendar"));
    m_calendar->setToolTip(m_calendar->text());
    m_calendar->setVisible(false);
    connect(m_calendar, &QAction::triggered, this, &DateFieldEditor::openCalendar);
}

void DateFieldEditor::setReadOnly(bool readOnly)
{
    LineFieldEditor::setReadOnly(readOnly);
    m_readOnly = readOnly;
}

bool DateFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_calendar->setVisible(event->type() == QEvent::FocusIn && !m_readOnly);
    return LineFieldEditor::eventFilter(watched, event);
}

void DateFieldEditor::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setLocale(m_locale);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto date = datetext::fromLocal(text(), m_locale, QDate::currentDate());
    if (date)
        calendar->setSelectedDate(*date);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto choose = [this, menu](const QDate &chosen) {
        menu->close();
        line()->setText(datetext::local(chosen, m_locale));
        commit();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace nameplate
