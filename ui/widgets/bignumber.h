// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QTimer;

namespace nameplate {

/// A printed number to be read aloud: large, monospaced, in groups, letters that look like digits underlined. Pressed it
/// is copied as printed.
class BigNumber : public QAbstractButton
{
    Q_OBJECT

public:
    BigNumber(const QString &title, const QString &number, double size, QWidget *parent = nullptr);

    [[nodiscard]] const QString &number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QStringList rowsFor(int width) const;
    [[nodiscard]] QFont numberFont() const;
    void copy();

    QString m_title;
    QString m_number;
    QString m_shown;
    double m_size;
    QTimer *m_copied;
};

} // namespace nameplate
