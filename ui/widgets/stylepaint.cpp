// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylepaint.h"

#include "ui/widgets/shades.h"

#include <QPainter>
#include <QStyleOption>

namespace nameplate::stylepaint {

namespace {

/// Keeps pen, brush and hints of the caller.
class Saved
{
public:
    explicit Saved(QPainter *painter)
        : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

qreal radiusOf(const QStyleOption *option)
{
    return option->fontMetrics.height() * 0.3;
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
}

} // namespace

void roundedPanel(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge,
                  qreal edgeWidth)
{
    const Saved saved(painter);
    const qreal inset = edgeWidth / 2;
    painter->setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    const Saved saved(painter);
    const qreal reach = qMin(rect.width(), rect.height()) * 0.22;
    const QPointF centre = rect.center();
    painter->translate(centre);
    const qreal turn = direction == Qt::UpArrow      ? 180
                       : direction == Qt::LeftArrow  ? 90
                       : direction == Qt::RightArrow ? -90
                                                     : 0;
    painter->rotate(turn);
    painter->setPen(QPen(colour, qMax(1.2, reach * 0.36), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-reach, -reach * 0.5}, {0, reach * 0.5}, {reach, -reach * 0.5}});
}

void focusRing(QPainter *painter, const QStyleOption *option, qreal radius)
{
    roundedPanel(painter, option->rect, radius, {}, shadesOf(option->palette).accent,
                 qMax(1.5, option->fontMetrics.height() / 9.0));
}

void pushButton(QPainter *painter, const QStyleOptionButton *option)
{
    const Shades &shades = shadesOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool accented = option->features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
    const bool flat = option->features.testFlag(QStyleOptionButton::Flat);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool under = has(option, QStyle::State_MouseOver) && enabled;
    QColor fill = accented ? shades.accent : option->palette.color(QPalette::Button);
    if (accented && (down || under))
        fill = isDark(option->palette) ? fill.lighter(down ? 118 : 108) : fill.darker(down ? 122 : 110);
    else if (down)
        fill = shades.soft;
    else if (under)
        fill = shades.hover;
    else if (flat)
        fill = Qt::transparent;
    const QColor edge = accented || flat ? QColor() : shades.line;
    roundedPanel(painter, option->rect, radiusOf(option), fill, edge);
    if (showsFocus(option) && has(option, QStyle::State_KeyboardFocusChange)) {
        QStyleOption ring(*option);
        if (accented)
            ring.rect.adjust(2, 2, -2, -2);
        const QColor colour = accented ? shades.onAccent : shades.accent;
        roundedPanel(painter, ring.rect, radiusOf(option), {}, colour, qMax(1.5, option->fontMetrics.height() / 9.0));
    }
}

void pushButtonLabel(QPainter *painter, const QStyleOptionButton *option, Qt::TextFlag mnemonics)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const int line = option->fontMetrics.height();
    const bool withIcon = !option->icon.isNull();
    const bool flat = option->features.testFlag(QStyleOptionButton::Flat);
    const int gap = withIcon && !option->text.isEmpty() ? line / 2 : 0;
    const int side = withIcon ? qMin(option->iconSize.width(), option->rect.height()) : 0;
    const int flags = mnemonics | Qt::TextSingleLine;
    const int textWidth = option->fontMetrics.size(flags, option->text).width();
    const bool opensMenu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const int arrow = opensMenu ? qRound(line * 1.2) : 0;
    const int room = option->rect.width() - line / 2 - arrow;
    const int content = qMin(room, side + gap + textWidth);
    int left =
        flat ? option->rect.left() + line / 4 : option->rect.left() + (option->rect.width() - content - arrow) / 2;
    const auto placed = [option](const QRect &logical) {
        return QStyle::visualRect(option->direction, option->rect, logical);
    };
    if (withIcon) {
        const QRect icon(left, option->rect.center().y() - side / 2 + 1, side, side);
        option->icon.paint(painter, placed(icon), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        left += side + gap;
    }
    const QRect text(left, option->rect.top(), content - side - gap + 1, option->rect.height());
    painter->setPen(option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter->drawText(
        placed(text), Qt::AlignLeading | Qt::AlignVCenter | flags,
        option->fontMetrics.elidedText(option->text, Qt::ElideRight, text.width() + line / 2, Qt::TextShowMnemonic));
    if (opensMenu)
        chevron(painter, placed(QRect(text.right() + line / 4, option->rect.center().y() - line / 2, line, line)),
                Qt::DownArrow, shadesOf(option->palette).quiet);
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const Shades &shades = shadesOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Sunken))
        roundedPanel(painter, option->rect, radiusOf(option), shades.soft, {});
    else if (has(option, QStyle::State_On))
        roundedPanel(painter, option->rect, radiusOf(option), shades.accentSoft, {});
    else if (has(option, QStyle::State_MouseOver) && enabled)
        roundedPanel(painter, option->rect, radiusOf(option), shades.hover, {});
    if (showsFocus(option))
        focusRing(painter, option, radiusOf(option));
}

void toolButtonLabel(QPainter *painter, const QStyleOptionToolButton *option, Qt::TextFlag mnemonics)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const int line = option->fontMetrics.height();
    const int side = qMin(option->iconSize.width(), option->rect.height());
    const int left = option->rect.left() + line / 4;
    const auto placed = [option](const QRect &logical) {
        return QStyle::visualRect(option->direction, option->rect, logical);
    };
    option->icon.paint(painter, placed({left, option->rect.center().y() - side / 2 + 1, side, side}), Qt::AlignCenter,
                       enabled ? QIcon::Normal : QIcon::Disabled);
    const int textLeft = left + side + line / 3;
    const QRect room(textLeft, option->rect.top(), option->rect.right() - textLeft + 1, option->rect.height());
    painter->setFont(option->font);
    painter->setPen(option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter->drawText(placed(room), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine | mnemonics,
                      option->fontMetrics.elidedText(option->text, Qt::ElideRight, room.width(), Qt::TextShowMnemonic));
}

void field(QPainter *painter, const QStyleOption *option, Dress dress)
{
    const Shades &shades = shadesOf(option->palette);
    const bool focused = showsFocus(option);
    const bool under = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)
                       && !has(option, QStyle::State_ReadOnly);
    if (dress == Dress::Quiet && !focused && !under)
        return;
    if (dress == Dress::Heading) {
        const int thick = focused ? 2 : 1;
        if (focused || under)
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom() - thick + 1, option->rect.width(), thick),
                focused ? shades.accent : shades.line);
        return;
    }
    const qreal radius = dress == Dress::Pill ? option->rect.height() / 2.0 : radiusOf(option);
    const QColor edge = focused ? shades.accent : under ? shades.quiet : shades.line;
    roundedPanel(painter, option->rect, radius, option->palette.color(QPalette::Base), edge,
                 focused ? qMax(1.5, option->fontMetrics.height() / 9.0) : 1.0);
}

void checkMark(QPainter *painter, const QStyleOption *option)
{
    const Shades &shades = shadesOf(option->palette);
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor accent = enabled ? shades.accent : option->palette.color(QPalette::Disabled, QPalette::Text);
    const QRectF box = option->rect;
    const bool filled = on || has(option, QStyle::State_NoChange);
    roundedPanel(painter, box, box.height() * 0.22, filled ? accent : option->palette.color(QPalette::Base),
                 filled ? accent : shades.quiet);
    const Saved saved(painter);
    painter->setPen(QPen(shades.onAccent, qMax(1.4, box.height() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    if (on)
        painter->drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.31)});
    else if (filled)
        painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
}

void radioMark(QPainter *painter, const QStyleOption *option)
{
    const Shades &shades = shadesOf(option->palette);
    const bool on = has(option, QStyle::State_On);
    const QColor accent =
        has(option, QStyle::State_Enabled) ? shades.accent : option->palette.color(QPalette::Disabled, QPalette::Text);
    const qreal radius = option->rect.height() / 2.0;
    roundedPanel(painter, option->rect, radius, on ? accent : option->palette.color(QPalette::Base),
                 on ? accent : shades.quiet);
    if (!on)
        return;
    const Saved saved(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(shades.onAccent);
    painter->drawEllipse(QRectF(option->rect).center(), radius * 0.42, radius * 0.42);
}

void header(QPainter *painter, const QStyleOption *option)
{
    const Shades &shades = shadesOf(option->palette);
    painter->fillRect(option->rect, has(option, QStyle::State_MouseOver) ? shades.hover : shades.soft);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), shades.line);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider)
{
    if (option->maximum <= option->minimum)
        return;
    const Shades &shades = shadesOf(option->palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    QColor fill = shades.quiet;
    fill.setAlphaF(active ? 0.75F : 0.38F);
    const bool upright = option->orientation == Qt::Vertical;
    const qreal thick = upright ? slider.width() : slider.height();
    const qreal inset = thick * (active ? 0.22 : 0.3);
    const QRectF handle =
        upright ? QRectF(slider).adjusted(inset, 2, -inset, -2) : QRectF(slider).adjusted(2, inset, -2, -inset);
    roundedPanel(painter, handle, qMin(handle.width(), handle.height()) / 2, fill, {});
}

void progress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const Shades &shades = shadesOf(option->palette);
    QRectF bar = option->rect;
    const qreal thick = qMin<qreal>(bar.height(), option->fontMetrics.height() * 0.4);
    bar = QRectF(bar.x(), bar.center().y() - thick / 2, bar.width(), thick);
    roundedPanel(painter, bar, thick / 2, shades.soft, {});
    const qreal range = option->maximum - option->minimum;
    const qreal share = range > 0 ? qBound(0.0, (option->progress - option->minimum) / range, 1.0) : 1.0;
    if (share <= 0)
        return;
    QRectF done = bar;
    done.setWidth(qMax(thick, bar.width() * share));
    if (option->direction == Qt::RightToLeft)
        done.moveRight(bar.right());
    roundedPanel(painter, done, thick / 2, shades.accent, {});
}

void tab(QPainter *painter, const QStyleOption *option)
{
    const Shades &shades = shadesOf(option->palette);
    const int thick = qMax(2, option->fontMetrics.height() / 8);
    const QRect line(option->rect.left(), option->rect.bottom() - thick + 1, option->rect.width(), thick);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(line, shades.accent);
    else if (has(option, QStyle::State_MouseOver))
        painter->fillRect(line, shades.line);
}

void menuBarItem(QPainter *painter, const QStyleOption *option)
{
    const Shades &shades = shadesOf(option->palette);
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    if (has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken))
        roundedPanel(painter, option->rect, radiusOf(option), shades.hover, {});
}

} // namespace nameplate::stylepaint
