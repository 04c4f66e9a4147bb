// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace nameplate {

/// The three columns of the window. Where there is no room for all of them the Library gives way; asked for, it takes
/// the place of the item.
class Columns : public QSplitter
{
    Q_OBJECT

public:
    explicit Columns(QWidget *parent);

    /// They are children already, from left to right.
    void arrange(QWidget *library, QWidget *middle, QWidget *item);

    [[nodiscard]] bool isLibraryShown() const;
    void setLibraryWanted(bool wanted);

signals:
    void libraryShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QWidget *m_library = nullptr;
    QWidget *m_middle = nullptr;
    QWidget *m_item = nullptr;
    bool m_wanted = true;        ///< where there is room
    bool m_wantedNarrow = false; ///< where there is none
};

} // namespace nameplate
