// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/evidence.h"

#include <QFrame>
#include <QHash>
#include <QImage>
#include <QList>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QScrollArea;

namespace nameplate {

class PictureBed;
struct Delivery;

/// One piece of evidence as the strip shows it.
struct StripPicture
{
    EvidenceId id;
    EvidenceKind kind = EvidenceKind::Photo;
    QString title;
    QImage picture; ///< null: the kind's icon stands for it

    bool operator==(const StripPicture &other) const
    {
        return id == other.id && kind == other.kind && title == other.title
               && picture.cacheKey() == other.picture.cacheKey();
    }
};

/// The pictures and papers of one item: the chosen one large, all of them small below, and a place to drop more.
class PhotoStrip : public QFrame
{
    Q_OBJECT

public:
    explicit PhotoStrip(QWidget *parent = nullptr);

    /// `large` is asked for the chosen picture in the size of the bed.
    void setPictures(const QList<StripPicture> &pictures, const QString &placeholderIcon,
                     const std::function<QImage(EvidenceId)> &large = {});
    void setPicture(EvidenceId evidence, const QImage &picture); ///< one that came later
    void setReadOnly(bool readOnly);
    [[nodiscard]] EvidenceId current() const { return m_current; }

signals:
    void addAsked();
    void openAsked(nameplate::EvidenceId evidence);
    void menuAsked(nameplate::EvidenceId evidence, const QPoint &globalPosition);
    void dropped(const nameplate::Delivery &delivery);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void rebuildThumbs();
    void matchThumbs(const QList<StripPicture> &before);
    PictureBed *makeThumb(const StripPicture &picture);
    [[nodiscard]] const StripPicture *find(EvidenceId evidence) const;
    void choose(EvidenceId evidence);

    QList<StripPicture> m_pictures;
    std::function<QImage(EvidenceId)> m_large;
    QString m_placeholderIcon;
    EvidenceId m_current;
    PictureBed *m_bed;
    QScrollArea *m_scroll;
    QWidget *m_row;
    QHBoxLayout *m_rowLayout = nullptr; ///< of m_row: the small pictures, in their order, and the place to add more
    QButtonGroup *m_thumbs;
    QHash<EvidenceId, PictureBed *> m_beds;
    bool m_readOnly = false;
};

} // namespace nameplate
