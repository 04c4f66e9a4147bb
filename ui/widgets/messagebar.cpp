// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace nameplate {

namespace {

constexpr int newsShown = 8000; // milliseconds

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(TextTone::Plain, this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(lineIcon(QStringLiteral("x")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(lines(this, 0.8), lines(this, 0.3), lines(this, 0.5), lines(this, 0.3));
    row->setSpacing(lines(this, 0.5));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(newsShown);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    hide();
}

void MessageBar::say(const Message &message)
{
    if (!m_messages.isEmpty() && m_messages.first().kind == Message::Kind::News)
        m_messages.removeFirst();
    const auto same = [&message](const Message &each) { return each.text == message.text; };
    if (message.kind != Message::Kind::News && std::any_of(m_messages.begin(), m_messages.end(), same))
        return;
    m_messages.append(message);
    showFirst();
    emit said(message.text);
}

void MessageBar::clearNews()
{
    if (!m_messages.isEmpty() && m_messages.first().kind == Message::Kind::News)
        close();
}

QString MessageBar::text() const
{
    return m_messages.isEmpty() ? QString() : m_messages.first().text;
}

void MessageBar::showFirst()
{
    m_timer->stop();
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.first();
    const bool news = message.kind == Message::Kind::News;
    const QIcon icon = news ? lineIcon(QStringLiteral("circle-check"), IconTone::Good)
                       : message.kind == Message::Kind::Warning
                           ? lineIcon(QStringLiteral("triangle-alert"), IconTone::Warning)
                           : lineIcon(QStringLiteral("circle-alert"), IconTone::Danger);
    m_icon->setPixmap(icon.pixmap(QSize(lines(this, 1.1), lines(this, 1.1)), devicePixelRatioF()));
    m_text->setText(message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_text->setAccessibleName(message.text);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (news)
        m_timer->start();
    update();
}

void MessageBar::close()
{
    if (!m_messages.isEmpty())
        m_messages.removeFirst();
    showFirst();
}

void MessageBar::act()
{
    if (m_messages.isEmpty())
        return;
    const auto action = m_messages.first().onAction;
    close();
    if (action)
        action();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    if (m_messages.isEmpty())
        return;
    const Shades &shades = shadesOf(palette());
    const Message::Kind kind = m_messages.first().kind;
    QPainter painter(this);
    painter.fillRect(rect(), kind == Message::Kind::News      ? shades.accentSoft
                             : kind == Message::Kind::Warning ? shades.warningSoft
                                                              : shades.dangerSoft);
    painter.fillRect(0, height() - 1, width(), 1, shades.line);
}

} // namespace nameplate
