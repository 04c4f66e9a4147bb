// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace nameplate {

/// A page that lies over the list of items, or over what needs care, until its button or Escape goes back there.
class CoveringPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void layOver(QStackedWidget &pages);

    /// Takes the page away, out of a signal of its own too; `desk` hears no more of it. True when it had the focus.
    bool leave(const QObject *desk);

signals:
    void closed();

protected:
    [[nodiscard]] QToolButton *makeBackButton(QWidget *parent);
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointer<QStackedWidget> m_pages;
    QPointer<QWidget> m_below; ///< what is seen again afterwards
};

} // namespace nameplate
