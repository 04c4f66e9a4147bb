// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/desktopscheme.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/shades.h"

#include <QApplication>
#include <QToolTip>

namespace nameplate {

namespace {

/// Without a desktop to ask, Qt falls back to 9 points, which is small for a list that is read for an hour.
void enlargeFallbackFont()
{
    QFont font = QApplication::font();
    if (font.family() == QLatin1String("Sans Serif") && font.pointSize() == 9) {
        font.setPointSize(10);
        QApplication::setFont(font);
    }
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(std::make_unique<DesktopScheme>())
{
    connect(m_desktop.get(), &DesktopScheme::changed, this, &Theme::repaint);
}

Theme::~Theme() = default;

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    m_desktop->start();
    enlargeFallbackFont();
    QApplication::setStyle(new HouseStyle);
    repaint();
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    repaint();
}

bool Theme::wantsDark() const
{
    const QByteArray forced = qgetenv("NAMEPLATE_THEME");
    if (forced == "dark" || forced == "light")
        return forced == "dark";
    if (m_choice != ThemeChoice::System)
        return m_choice == ThemeChoice::Dark;
    return m_desktop->prefersDark();
}

void Theme::repaint()
{
    const QPalette palette = housePalette(wantsDark());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace nameplate
