// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/photostrip.h"

#include "ui/widgets/delivery.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/picturebed.h"
#include "ui/widgets/thingicons.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace nameplate {

PhotoStrip::PhotoStrip(QWidget *parent)
    : QFrame(parent)
    , m_bed(new PictureBed(this))
    , m_scroll(new QScrollArea(this))
    , m_row(nullptr)
    , m_thumbs(new QButtonGroup(this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Photos and papers"));
    m_bed->setFixedHeight(lines(this, 11));
    m_bed->setCursor(Qt::PointingHandCursor);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFixedHeight(lines(this, 2.8));
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.5));
    column->addWidget(m_bed);
    column->addWidget(m_scroll);
    connect(m_bed, &QAbstractButton::clicked, this, [this] {
        if (m_current.isValid())
            emit openAsked(m_current);
        else if (!m_readOnly)
            emit addAsked();
    });
    connect(m_bed, &PictureBed::menuAsked, this, [this](const QPoint &at) {
        if (m_current.isValid())
            emit menuAsked(m_current, at);
    });
    setPictures({}, QStringLiteral("image"));
}

const StripPicture *PhotoStrip::find(EvidenceId evidence) const
{
    const auto found = std::find_if(m_pictures.begin(), m_pictures.end(),
                                    [evidence](const StripPicture &each) { return each.id == evidence; });
    return found == m_pictures.end() ? nullptr : &*found;
}

void PhotoStrip::setPictures(const QList<StripPicture> &pictures, const QString &placeholderIcon,
                             const std::function<QImage(EvidenceId)> &large)
{
    m_large = large;
    if (m_row && pictures == m_pictures && placeholderIcon == m_placeholderIcon)
        return;
    const bool sameIcon = std::exchange(m_placeholderIcon, placeholderIcon) == placeholderIcon;
    const QList<StripPicture> before = std::exchange(m_pictures, pictures);
    const auto shown =
        std::find_if(before.begin(), before.end(), [this](const StripPicture &each) { return each.id == m_current; });
    const StripPicture *chosen = find(m_current);
    const bool sameChosen = sameIcon && chosen && shown != before.end() && *shown == *chosen;
    if (!chosen)
        m_current = m_pictures.isEmpty() ? EvidenceId() : m_pictures.first().id;
    m_row ? matchThumbs(before) : rebuildThumbs();
    if (!sameChosen)
        choose(m_current);
}

void PhotoStrip::setPicture(EvidenceId evidence, const QImage &picture)
{
    for (StripPicture &each : m_pictures)
        if (each.id == evidence) {
            each.picture = picture;
            m_beds.value(evidence)->setPicture(picture, evidenceIcon(each.kind), true);
        }
    if (evidence == m_current)
        choose(evidence);
}

void PhotoStrip::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) == readOnly)
        return;
    setAcceptDrops(!readOnly);
    rebuildThumbs();
}

/// While photos come in, one after the other, those that are there stay as they are.
void PhotoStrip::matchThumbs(const QList<StripPicture> &before)
{
    const qsizetype least = qMin(before.size(), m_pictures.size());
    qsizetype same = 0;
    while (same < least && before[same] == m_pictures[same])
        ++same;
    for (qsizetype i = same; i < before.size(); ++i) {
        PictureBed *gone = m_beds.take(before[i].id);
        m_thumbs->removeButton(gone);
        m_rowLayout->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // its menu may have asked for it
    }
    for (qsizetype i = same; i < m_pictures.size(); ++i)
        m_rowLayout->insertWidget(int(i), makeThumb(m_pictures[i]));
}

PictureBed *PhotoStrip::makeThumb(const StripPicture &picture)
{
    auto *thumb = new PictureBed(m_row);
    thumb->setPicture(picture.picture, evidenceIcon(picture.kind), true);
    thumb->setCheckable(true);
    thumb->setChecked(picture.id == m_current);
    thumb->setAccessibleName(picture.title);
    thumb->setToolTip(Qt::convertFromPlainText(picture.title, Qt::WhiteSpaceNormal));
    m_thumbs->addButton(thumb);
    m_beds.insert(picture.id, thumb);
    connect(thumb, &QAbstractButton::toggled, this, [this, id = picture.id](bool on) {
        if (on)
            choose(id);
    });
    connect(thumb, &PictureBed::opened, this, [this, id = picture.id] { emit openAsked(id); });
    connect(thumb, &PictureBed::menuAsked, this, [this, id = picture.id](const QPoint &at) { emit menuAsked(id, at); });
    return thumb;
}

void PhotoStrip::rebuildThumbs()
{
    m_row = new QWidget;
    m_row->setAutoFillBackground(false);
    m_rowLayout = new QHBoxLayout(m_row);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(lines(this, 0.45));
    m_beds.clear();
    for (const StripPicture &picture : std::as_const(m_pictures))
        m_rowLayout->addWidget(makeThumb(picture));
    if (!m_readOnly) {
        auto *add = new PictureBed(m_row);
        add->setPicture({}, QStringLiteral("plus"), false);
        add->setDashed(true);
        add->setAccessibleName(tr("Add photos and papers"));
        add->setToolTip(tr("Add photos and papers; files can also be dropped here"));
        m_rowLayout->addWidget(add);
        connect(add, &QAbstractButton::clicked, this, &PhotoStrip::addAsked);
    }
    m_rowLayout->addStretch();
    m_scroll->setWidget(m_row); // deletes the row before
}

void PhotoStrip::choose(EvidenceId evidence)
{
    m_current = evidence;
    const StripPicture *chosen = find(evidence);
    const bool some = chosen != nullptr;
    const QString icon = some && chosen->picture.isNull() ? evidenceIcon(chosen->kind) : m_placeholderIcon;
    const QImage large = some && m_large && !chosen->picture.isNull() ? m_large(evidence) : QImage();
    m_bed->setPicture(!large.isNull() ? large : some ? chosen->picture : QImage(), icon, false);
    m_bed->setAccessibleName(some ? tr("Open %1").arg(chosen->title) : tr("Add photos and papers"));
    m_bed->setToolTip(some ? Qt::convertFromPlainText(chosen->title, Qt::WhiteSpaceNormal) : QString());
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_readOnly || !Delivery::isIn(event->mimeData()))
        return;
    m_bed->setDropTarget(true);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PhotoStrip::dragLeaveEvent(QDragLeaveEvent *)
{
    m_bed->setDropTarget(false);
}

void PhotoStrip::dropEvent(QDropEvent *event)
{
    m_bed->setDropTarget(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dropped(Delivery::of(event->mimeData()));
}

} // namespace nameplate
