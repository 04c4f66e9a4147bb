// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace nameplate {

class PlainLabel;

/// One sentence for the window, with at most one thing to do about it.
struct Message
{
    enum class Kind
    {
        News,
        Warning,
        Error
    };

    Kind kind = Kind::News;
    QString text;
    QString action; ///< empty: nothing to press
    std::function<void()> onAction;
};

/// The place in a window where it says what happened. News leaves by itself; warnings and errors stay until they are
/// closed, and wait for each other so that none is lost.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const Message &message);
    void clearNews();

    [[nodiscard]] QString text() const;
    [[nodiscard]] qsizetype waiting() const { return m_messages.size(); }

signals:
    void said(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFirst();
    void close();
    void act();

    QList<Message> m_messages; ///< the first one is shown
    QLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace nameplate
