// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace nameplate {

class PlainLabel;

/// What stands where a list would be: what is missing here, and what one can do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);

    /// The first button added is the accented one.
    QPushButton *addButton(const QString &text, const QString &icon = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace nameplate
