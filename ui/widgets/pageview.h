// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

#include <vector>

namespace nameplate {

/// Pages of paper below each other, as wide as the view or zoomed. It asks for the picture of a page when the page comes
/// into view, and keeps only a few.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Sizes in mm, as the pages are to be read. Forgets all pictures.
    void setPages(std::vector<QSizeF> sizes);
    void setPicture(int page, const QImage &image);

    [[nodiscard]] int pageCount() const { return int(m_sizes.size()); }
    /// The page in the upper part of the view, from 0.
    [[nodiscard]] int currentPage() const;
    void turnTo(int page);

    void zoomIn() { setZoom(m_zoom * 1.25); }
    void zoomOut() { setZoom(m_zoom / 1.25); }
    void fitWidth() { setZoom(1); }

signals:
    void pictureWanted(int page, QSize pixels);
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setZoom(double zoom);
    void layOut();
    [[nodiscard]] QRect rectOf(int page) const; ///< in viewport coordinates

    std::vector<QSizeF> m_sizes;
    std::vector<QRect> m_rects; ///< in the coordinates of the whole roll
    QCache<int, QImage> m_pictures;
    double m_zoom = 1; ///< 1: the widest page fills the width
};

} // namespace nameplate
