// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicecard.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"

#include <QPainter>

namespace nameplate {

namespace {

constexpr int unlimited = 10'000; // pixels of height to measure text in

} // namespace

ChoiceCard::ChoiceCard(const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceCard::titleFont() const
{
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    bold.setBold(true);
    return bold;
}

QRect ChoiceCard::titleRect(int width) const
{
    const int margin = lines(this, 1.2);
    const QRect room(margin, margin + lines(this, 2.8), width - 2 * margin, unlimited);
    const int flags = Qt::AlignLeading | Qt::TextWordWrap;
    return {room.topLeft(), QSize(room.width(), QFontMetrics(titleFont()).boundingRect(room, flags, text()).height())};
}

QRect ChoiceCard::sentenceRect(int width) const
{
    const QRect title = titleRect(width);
    const QRect room(title.left(), title.bottom() + lines(this, 0.5), title.width(), unlimited);
    const int flags = Qt::AlignLeading | Qt::TextWordWrap;
    return {room.topLeft(), QSize(room.width(), fontMetrics().boundingRect(room, flags, m_sentence).height())};
}

QSize ChoiceCard::sizeHint() const
{
    const int width = lines(this, 15);
    return {width, heightForWidth(width)};
}

int ChoiceCard::heightForWidth(int width) const
{
    return sentenceRect(width).bottom() + lines(this, 1.2);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Shades &shades = shadesOf(palette());
    const QColor fill = isDown() ? shades.soft : underMouse() ? shades.hover : palette().color(QPalette::Base);
    stylepaint::roundedPanel(&painter, rect(), lines(this, 0.6), fill, hasFocus() ? shades.accent : shades.line,
                             hasFocus() ? 2.0 : 1.0);
    const int margin = lines(this, 1.2);
    const int icon = lines(this, 2.0);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(margin, margin, icon, icon));
    lineIcon(m_icon, IconTone::Accent).paint(&painter, place);
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(titleRect(width()), Qt::AlignLeading | Qt::TextWordWrap, text());
    painter.setFont(font());
    painter.setPen(shades.quiet);
    painter.drawText(sentenceRect(width()), Qt::AlignLeading | Qt::TextWordWrap, m_sentence);
}

} // namespace nameplate
