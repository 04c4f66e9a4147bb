// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace nameplate {

/// One line of a list as a button: an icon, a text, a quiet addition and something at the end.
class LineButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LineButton(const QString &icon, QWidget *parent = nullptr);

    void setTexts(const QString &text, const QString &addition, const QString &end);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void menuAsked(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString m_icon;
    QString m_addition;
    QString m_end;
};

} // namespace nameplate
