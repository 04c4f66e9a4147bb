// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace nameplate {

/// Something the program can do or explain, as the action finder offers it.
struct FinderEntry
{
    QString title;
    QString where; ///< the menu it is in
    QString keys;  ///< its shortcut; may be empty
    QString words; ///< further words by which it is found
    QIcon icon;
    std::function<void()> run;
};

/// Finds whatever the program can do by a few letters of its name; Enter does it.
class ActionFinder : public QDialog
{
    Q_OBJECT

public:
    explicit ActionFinder(std::vector<FinderEntry> entries, QWidget *parent);

    [[nodiscard]] QStringList titles() const; ///< of the entries that are offered now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const QString &typed);
    void runChosen();

    std::vector<FinderEntry> m_entries;
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace nameplate
