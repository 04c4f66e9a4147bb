// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace nameplate {

/// What a window without a document shows: three ways to begin, and the documents opened lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

signals:
    void newAsked();
    void sampleAsked();
    void openAsked(); ///< an inventory, or a list to be imported
    void recentAsked(const QString &path);

private:
    QWidget *makeChoices();

    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
};

} // namespace nameplate
