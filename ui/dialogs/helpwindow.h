// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/helppages.h"

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace nameplate {

/// The help as a plain window: its pages on the left, the chosen one on the right.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QList<HelpPage> pages, QWidget *parent = nullptr);

    /// The first page when there is none of that key.
    void open(const QString &key);
    [[nodiscard]] QString title() const; ///< of the page that is shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(int row);

    QList<HelpPage> m_pages;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace nameplate
