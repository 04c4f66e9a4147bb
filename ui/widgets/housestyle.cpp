// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/housestyle.h"

#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>

namespace nameplate {

namespace {

constexpr char dressProperty[] = "nameplateDress";

/// Draws a button's text and icon in the colour that goes on the accent.
QStyleOptionButton onAccent(const QStyleOptionButton &option)
{
    QStyleOptionButton copy(option);
    const bool accented = option.features.testFlag(QStyleOptionButton::DefaultButton);
    if (accented && option.state.testFlag(QStyle::State_Enabled))
        copy.palette.setColor(QPalette::ButtonText, shadesOf(option.palette).onAccent);
    return copy;
}

bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
           && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/// With an icon and words beside it.
bool isWordy(const QStyleOptionToolButton &button)
{
    return button.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button.icon.isNull() && !button.text.isEmpty()
           && !button.features.testFlag(QStyleOptionToolButton::Arrow);
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Shades &shades = shadesOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return stylepaint::pushButton(painter, button);
        break;
    case PE_PanelButtonTool:
        return stylepaint::toolButton(painter, option);
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return; // which has the frame
        return stylepaint::field(painter, option, dressOf(widget));
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        return stylepaint::focusRing(painter, option, option->fontMetrics.height() * 0.25);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepaint::checkMark(painter, option);
    case PE_IndicatorRadioButton:
        return stylepaint::radioMark(painter, option);
    case PE_IndicatorArrowDown:
        return stylepaint::chevron(painter, option->rect, Qt::DownArrow, shades.quiet);
    case PE_IndicatorArrowUp:
        return stylepaint::chevron(painter, option->rect, Qt::UpArrow, shades.quiet);
    case PE_IndicatorArrowRight:
        return stylepaint::chevron(painter, option->rect, Qt::RightArrow, shades.quiet);
    case PE_IndicatorArrowLeft:
        return stylepaint::chevron(painter, option->rect, Qt::LeftArrow, shades.quiet);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            stylepaint::chevron(painter, option->rect,
                                header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow,
                                shades.quiet);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            stylepaint::chevron(painter, option->rect,
                                option->state.testFlag(State_Open) ? Qt::DownArrow : Qt::RightArrow, shades.quiet);
        return;
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_PanelToolBar:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), shades.line);
        return;
    case PE_FrameTabBarBase:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget); // the label draws the arrow of a menu
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QStyleOptionButton dressed = onAccent(*button);
            return stylepaint::pushButtonLabel(painter, &dressed, mnemonics(option, widget));
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button && isWordy(*button))
            return stylepaint::toolButtonLabel(painter, button, mnemonics(option, widget));
        break;
    case CE_Header:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(section, painter, widget);
        break;
    case CE_HeaderSection:
        return stylepaint::header(painter, option);
    case CE_HeaderEmptyArea:
        return stylepaint::header(painter, option);
    case CE_HeaderLabel:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*section);
            quiet.palette.setColor(QPalette::ButtonText, shadesOf(option->palette).quiet);
            quiet.state.setFlag(State_On, false);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        return stylepaint::tab(painter, option);
    case CE_Splitter:
        painter->fillRect(option->rect, shadesOf(option->palette).line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_MenuBarItem:
        stylepaint::menuBarItem(painter, option);
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextSingleLine | int(mnemonics(option, widget)),
                         item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return stylepaint::progress(painter, bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return stylepaint::scrollBar(painter, bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ToolButton && drawMenuButton(option, painter, widget))
        return;
    if (control == CC_ComboBox) {
        stylepaint::field(painter, option, dressOf(widget));
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        if (dressOf(widget) != Dress::Quiet || option->state.testFlag(State_MouseOver)
            || option->state.testFlag(State_HasFocus))
            stylepaint::chevron(painter, arrow, Qt::DownArrow, shadesOf(option->palette).quiet);
        return;
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(box, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::drawSpinBox(const QStyleOptionSpinBox *box, QPainter *painter, const QWidget *widget) const
{
    stylepaint::field(painter, box, dressOf(widget));
    const Shades &shades = shadesOf(box->palette);
    const std::pair<SubControl, QAbstractSpinBox::StepEnabledFlag> arrows[] = {
        {SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled}, {SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled}};
    for (const auto &[part, step] : arrows) {
        const QRect room = subControlRect(CC_SpinBox, box, part, widget);
        const int side = qMin(room.width(), qRound(box->fontMetrics.height() * 0.8));
        const bool can = box->stepEnabled.testFlag(step) && box->state.testFlag(State_Enabled);
        stylepaint::chevron(painter, QRect(room.center().x() - side / 2, room.center().y() - side / 2, side, side),
                            part == SC_SpinBoxUp ? Qt::UpArrow : Qt::DownArrow, can ? shades.quiet : shades.line);
    }
}

/// Mnemonics are underlined while they can be used: in menus, and when Alt is held.
Qt::TextFlag HouseStyle::mnemonics(const QStyleOption *option, const QWidget *widget) const
{
    return styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

/// The arrow of a sorted column stands at the end of its text's room, beside the text.
void HouseStyle::drawHeader(const QStyleOptionHeader *section, QPainter *painter, const QWidget *widget) const
{
    stylepaint::header(painter, section);
    QStyleOptionHeader part(*section);
    if (section->sortIndicator != QStyleOptionHeader::None) {
        const int line = section->fontMetrics.height();
        const bool atStart = section->textAlignment.testFlag(Qt::AlignRight);
        const QRect whole = section->rect;
        part.rect = QRect(atStart ? whole.left() : whole.right() - line, whole.center().y() - line / 2, line, line);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        part.rect = whole.adjusted(atStart ? line : 0, 0, atStart ? 0 : -line, 0);
    }
    const int margin = pixelMetric(PM_HeaderMargin, section, widget);
    part.rect.adjust(margin, 0, -margin, 0);
    drawControl(CE_HeaderLabel, &part, painter, widget);
}

/// A button that only opens a menu: its text, and an arrow after it.
bool HouseStyle::drawMenuButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button || !opensMenu(*button))
        return false;
    QStyleOptionToolButton plain(*button);
    plain.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::PopupDelay);
    stylepaint::toolButton(painter, &plain);
    const int arrow = option->fontMetrics.height();
    const QRect room = option->rect;
    plain.rect = visualRect(option->direction, room, room.adjusted(0, 0, -arrow, 0));
    QProxyStyle::drawControl(CE_ToolButtonLabel, &plain, painter, widget);
    const QRect end(room.right() - arrow - arrow / 4, room.top(), arrow, room.height());
    stylepaint::chevron(painter, visualRect(option->direction, room, end), Qt::DownArrow,
                        shadesOf(option->palette).quiet);
    return true;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int least = qMin(length, bar->fontMetrics.height() * 2);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int size =
        range > 0 ? qBound(least, int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length) : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    const auto along = [&](int from, int extent) {
        return upright ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), extent)
                       : QRect(bar->rect.x() + from, bar->rect.y(), extent, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, size);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + size, length - start - size);
    case SC_ScrollBarGroove:
        return along(0, length);
    default:
        return {};
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const int line = option->fontMetrics.height();
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    constexpr int ownMargin = 2; // of QLineEdit, inside this rectangle
    const Dress dressed = dressOf(widget);
    const int side = dressed == Dress::Heading ? -ownMargin : qRound(line * (dressed == Dress::Pill ? 0.5 : 0.2));
    return option->rect.adjusted(side, 1, -side, -1);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton:
        return {result.width() + qRound(line * 1.3), qMax(result.height(), qRound(line * 2.0))};
    case CT_LineEdit:
        return {result.width(), qRound(line * (dressOf(widget) == Dress::Quiet ? 1.5 : 2.0))};
    case CT_SpinBox:
        return {result.width(), qRound(line * 2.0)};
    case CT_ComboBox:
        return {result.width() + line / 2, qRound(line * (dressOf(widget) == Dress::Quiet ? 1.5 : 2.0))};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? result : QSize(result.width() + line / 2, qMax(result.height(), qRound(line * 1.7)));
    }
    case CT_MenuBarItem:
        return {size.width() + line, qRound(line * 1.7)};
    case CT_HeaderSection:
        return {result.width(), qRound(line * 1.9)};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const int arrow = button && opensMenu(*button) ? line : button && isWordy(*button) ? line / 4 : 0;
        return {result.width() + line / 3 + arrow, qMax(result.height(), qRound(line * 1.7))};
    }
    default:
        return result;
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int line = widget ? widget->fontMetrics().height() : option ? option->fontMetrics.height() : 16;
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return qRound(line * 0.75);
    case PM_ScrollBarSliderMin:
        return line * 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return qRound(line * 1.0);
    case PM_ToolBarIconSize:
        return qRound(line * 1.1);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qRound(line * 0.95);
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
        return line / 3;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return qRound(line * 0.6);
    case PM_TreeViewIndentation:
        return qRound(line * 1.1);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenu *>(widget) || (widget && widget->hasFocus())
               || QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier);
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void dress(QWidget *widget, Dress dress)
{
    widget->setProperty(dressProperty, int(dress));
    widget->setAttribute(Qt::WA_Hover);
    widget->updateGeometry();
    widget->update();
}

Dress dressOf(const QWidget *widget)
{
    return widget ? Dress(widget->property(dressProperty).toInt()) : Dress::Plain;
}

int lines(const QWidget *widget, double share)
{
    return qRound(widget->fontMetrics().height() * share);
}

QSize onScreen(const QWidget *window, const QSize &wanted)
{
    constexpr QSize frame(20, 50); // that the window manager adds
    return wanted.boundedTo(window->screen()->availableSize() - frame);
}

} // namespace nameplate
