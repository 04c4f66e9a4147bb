// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nameplate {

/// A small line drawing of one kind of product that shows where its plate is, in the colours of the palette.
class PlateDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit PlateDrawing(QWidget *parent = nullptr);

    /// The id of a row of where-found.json; a kind without a drawing shows nothing.
    void setKind(const QString &kind);
    [[nodiscard]] static bool hasKind(const QString &kind);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_kind;
    QByteArray m_source;
};

} // namespace nameplate
