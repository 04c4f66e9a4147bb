// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;
class QStyleOptionSpinBox;

namespace nameplate {

/// Fusion with quiet surfaces: rounded buttons and fields, flat headers, thin scroll bars, a focus ring that is always
/// seen. Every size follows the font, so it scales with it.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    HouseStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

private:
    Qt::TextFlag mnemonics(const QStyleOption *option, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader *section, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox *box, QPainter *painter, const QWidget *widget) const;
    bool drawMenuButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
};

/// How a field or button is dressed where the plain look is too loud.
enum class Dress
{
    Plain,
    Quiet,   ///< no frame until it is pointed at or has the focus: values edited in place
    Pill,    ///< round ends: the search field
    Heading, ///< a line below it while it is pointed at or has the focus; its text stands flush with what is around it
};

void dress(QWidget *widget, Dress dress);
[[nodiscard]] Dress dressOf(const QWidget *widget);

/// A length in pixels as a share of the widget's font height: 1.0 is one line of text.
[[nodiscard]] int lines(const QWidget *widget, double share);

/// As large as a new window wants to be, where the screen has the room.
[[nodiscard]] QSize onScreen(const QWidget *window, const QSize &wanted);

} // namespace nameplate
