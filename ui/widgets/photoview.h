// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

class QGraphicsPixmapItem;

namespace nameplate {

/// One picture as large as the view; the wheel or + and - zoom where the pointer is, 0 fits it again.
class PhotoView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit PhotoView(QWidget *parent = nullptr);

    /// `keepsPlace`: the same picture, sharper: what is looked at stays where it is.
    void setPicture(const QImage &image, bool keepsPlace = false);
    void zoom(double factor);
    void fit();
    [[nodiscard]] bool isFitted() const { return m_fitted; }

    static constexpr double step = 1.25;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QGraphicsPixmapItem *m_picture = nullptr;
    bool m_fitted = true;
};

} // namespace nameplate
