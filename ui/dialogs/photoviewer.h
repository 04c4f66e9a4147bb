// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QDialog>

class QGraphicsPixmapItem;
class QGraphicsView;

namespace nameplate {

class PlainLabel;

/// One photo as large as the window allows; the wheel or + and - zoom, 0 fits it again, Esc closes. It is decoded in a
/// worker, so the thumbnail is shown until it has come.
class PhotoViewer : public QDialog
{
    Q_OBJECT

public:
    PhotoViewer(const Inventory &inventory, const Evidence &evidence, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPicture(const QImage &image);
    void fit();
    void zoom(double factor);

    QGraphicsView *m_view;
    QGraphicsPixmapItem *m_picture = nullptr;
    PlainLabel *m_state;
    bool m_fitted = true;
};

} // namespace nameplate
