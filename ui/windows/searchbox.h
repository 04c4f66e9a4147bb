// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace nameplate {

/// The one box that searches everything while one types; Enter goes to the first find, Esc clears.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(const QKeySequence &shortcut, QWidget *parent = nullptr);

signals:
    void searched(const QString &text);
    void firstWanted(); ///< Enter
    void listWanted();  ///< the key down

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace nameplate
