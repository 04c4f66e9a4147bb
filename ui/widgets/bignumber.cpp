// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bignumber.h"

#include "app/identity/fold.h"
#include "app/identity/numbergroups.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/numbertext.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace nameplate {

namespace {

constexpr int saidFor = 1600; // milliseconds

} // namespace

BigNumber::BigNumber(const QString &title, const QString &number, double size, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
    , m_number(number)
    , m_shown(readableGroups(number))
    , m_size(size)
    , m_copied(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setText(QStringLiteral("%1: %2").arg(title, number));
    setAccessibleName(text());
    setAccessibleDescription(tr("Press to copy. %1").arg(numbertext::spelledOut(number)));
    setToolTip(tr("Click to copy"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_copied->setSingleShot(true);
    m_copied->setInterval(saidFor);
    connect(m_copied, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, &BigNumber::copy);
}

QFont BigNumber::numberFont() const
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * m_size);
    return mono;
}

/// Whole groups stay together; a group that is too long for a row is parted.
QStringList BigNumber::rowsFor(int width) const
{
    const int most =
        qMax(4, (width - 2 * lines(this, 0.4)) / qMax(1, QFontMetrics(numberFont()).horizontalAdvance(u'0')));
    QStringList rows;
    QString row;
    for (QString group : m_shown.split(u' ')) {
        if (!row.isEmpty() && row.size() + 1 + group.size() <= most) {
            row += u' ' + group;
            continue;
        }
        if (!row.isEmpty())
            rows << row;
        while (group.size() > most) {
            rows << group.left(most);
            group = group.mid(most);
        }
        row = group;
    }
    return rows << row;
}

int BigNumber::heightForWidth(int width) const
{
    const int caption = fontMetrics().height();
    return caption + int(rowsFor(width).size()) * QFontMetrics(numberFont()).height() + lines(this, 0.5);
}

QSize BigNumber::sizeHint() const
{
    const int wide = QFontMetrics(numberFont()).horizontalAdvance(m_shown) + lines(this, 1);
    return {wide, heightForWidth(wide)};
}

QSize BigNumber::minimumSizeHint() const
{
    return {lines(this, 8), heightForWidth(width())};
}

void BigNumber::copy()
{
    QGuiApplication::clipboard()->setText(m_number);
    m_copied->start();
    update();
}

void BigNumber::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) || presses)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BigNumber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Shades &shades = shadesOf(palette());
    const bool said = m_copied->isActive();
    painter.setPen(said ? shades.accent : shades.quiet);
    const int edge = lines(this, 0.4);
    const QRect caption(edge, lines(this, 0.2), width() - 2 * edge, fontMetrics().height());
    painter.drawText(caption, Qt::AlignLeading | Qt::AlignVCenter, said ? tr("Copied") : m_title);
    const int side = lines(this, 0.9);
    lineIcon(QStringLiteral("copy"), said ? IconTone::Accent : IconTone::Quiet)
        .paint(&painter, QRect(caption.left() + fontMetrics().horizontalAdvance(m_title) + lines(this, 0.4),
                               caption.top() + (caption.height() - side) / 2, side, side));
    painter.setFont(numberFont());
    const QFontMetrics metrics(numberFont());
    const int stroke = qMax(1, lines(this, 0.1));
    int top = caption.bottom() + 1;
    for (const QString &row : rowsFor(width())) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(edge, top, width() - edge, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, row);
        for (qsizetype at = 0; at < row.size(); ++at)
            if (fold::isMistakenForDigit(row.at(at))) {
                const int from = edge + metrics.horizontalAdvance(row.left(at));
                const int to = edge + metrics.horizontalAdvance(row.left(at + 1));
                painter.fillRect(QRect(from + 1, top + metrics.height() - stroke, to - from - 2, stroke),
                                 shades.warning);
            }
        top += metrics.height();
    }
    if (hasFocus())
        stylepaint::roundedPanel(&painter, rect(), lines(this, 0.25), {}, shades.accent,
                                 qMax(1.5, lines(this, 0.11) * 1.0));
}

} // namespace nameplate
