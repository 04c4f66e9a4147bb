// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QIcon>
#include <QImage>

namespace nameplate {

/// A rounded bed with a picture in it, or with an icon where there is none; large for the chosen picture, small for the
/// row below it.
class PictureBed : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PictureBed(QWidget *parent = nullptr);

    /// `crops`: fills the bed and cuts what stands out, as small pictures do.
    void setPicture(const QImage &picture, const QString &icon, bool crops);
    void setDropTarget(bool target);
    void setDashed(bool dashed);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void menuAsked(const QPoint &globalPosition);
    void opened(); ///< double click, or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const QPixmap &cut(const QRectF &bed, qreal radius);

    QImage m_picture;
    QPixmap m_cut; ///< for the last painted size
    QString m_icon;
    bool m_crops = false;
    bool m_target = false;
    bool m_dashed = false;
};

} // namespace nameplate
