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

void PhotoStrip::setPictures(const QList<StripPicture> &pictures, const QString &placeholderIcon,
                             const std::function<QImage(EvidenceId)> &large)
{
    m_large = large;
    if (m_row && pictures == m_pictures && placeholderIcon == m_placeholderIcon)
        return;
    m_pictures = pictures;
    m_placeholderIcon = placeholderIcon;
    const auto same = [this](const StripPicture &each) { return each.id == m_current; };
    if (std::none_of(m_pictures.begin(), m_pictures.end(), same))
        m_current = m_pictures.isEmpty() ? EvidenceId() : m_pictures.first().id;
    rebuildThumbs();
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
    m_readOnly = readOnly;
    setAcceptDrops(!readOnly);
    rebuildThumbs();
}

void PhotoStrip::rebuildThumbs()
{
    auto *row = new QWidget;
    row->setAutoFillBackground(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.45));
    m_beds.clear();
    for (const StripPicture &picture : std::as_const(m_pictures)) {
        auto *thumb = new PictureBed(row);
        thumb->setPicture(picture.picture, evidenceIcon(picture.kind), true);
        thumb->setCheckable(true);
        thumb->setChecked(picture.id == m_current);
        thumb->setAccessibleName(picture.title);
        thumb->setToolTip(picture.title.toHtmlEscaped());
        m_thumbs->addButton(thumb);
        m_beds.insert(picture.id, thumb);
        layout->addWidget(thumb);
        connect(thumb, &QAbstractButton::toggled, this, [this, id = picture.id](bool on) {
            if (on)
                choose(id);
        });
        connect(thumb, &PictureBed::opened, this, [this, id = picture.id] { emit openAsked(id); });
        connect(thumb, &PictureBed::menuAsked, this,
                [this, id = picture.id](const QPoint &at) { emit menuAsked(id, at); });
    }
    if (!m_readOnly) {
        auto *add = new PictureBed(row);
        add->setPicture({}, QStringLiteral("plus"), false);
        add->setDashed(true);
        add->setAccessibleName(tr("Add photos and papers"));
        add->setToolTip(tr("Add photos and papers; files can also be dropped here"));
        layout->addWidget(add);
        connect(add, &QAbstractButton::clicked, this, &PhotoStrip::addAsked);
    }
    layout->addStretch();
    m_scroll->setWidget(row); // deletes the row before
    m_row = row;
}

void PhotoStrip::choose(EvidenceId evidence)
{
    m_current = evidence;
    const auto chosen = std::find_if(m_pictures.begin(), m_pictures.end(),
                                     [evidence](const StripPicture &each) { return each.id == evidence; });
    const bool some = chosen != m_pictures.end();
    const QString icon = some && chosen->picture.isNull() ? evidenceIcon(chosen->kind) : m_placeholderIcon;
    const QImage large = some && m_large && !chosen->picture.isNull() ? m_large(evidence) : QImage();
    m_bed->setPicture(!large.isNull() ? large : some ? chosen->picture : QImage(), icon, false);
    m_bed->setAccessibleName(some ? tr("Open %1").arg(chosen->title) : tr("Add photos and papers"));
    m_bed->setToolTip(some ? chosen->title.toHtmlEscaped() : QString());
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
