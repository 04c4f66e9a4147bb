// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/wherepopup.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/platedrawing.h"
#include "ui/windows/wherefound.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace nameplate {

WherePopup::WherePopup(const Record &record, PlateNumber which, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_drawing(new PlateDrawing(this))
    , m_text(new PlainLabel(TextTone::Plain, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const wherefound::Answer answer = wherefound::answer(record, which);
    auto *title = new PlainLabel(answer.title, TextTone::Plain, this);
    title->setSize(1.1, true);
    m_drawing->setKind(answer.kind);
    m_text->setText(answer.sentence);
    auto *photos = new PlainLabel(tr("Take three photos while you are there: the thing, its plate, the receipt."),
                                  TextTone::Quiet, this);
    for (PlainLabel *label : {title, m_text, photos}) {
        label->setWordWrap(true);
        label->setMinimumWidth(lines(this, 15));
    }
    setAccessibleName(answer.title);
    setAccessibleDescription(answer.sentence);
    setFocusPolicy(Qt::StrongFocus);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(lines(this, 0.4));
    texts->addWidget(title);
    texts->addWidget(m_text);
    texts->addWidget(photos);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    const int edge = lines(this, 0.8);
    row->setContentsMargins(edge, edge, edge, edge);
    row->setSpacing(lines(this, 0.9));
    row->addWidget(m_drawing, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
}

void WherePopup::popUpBelow(QWidget *asked)
{
    const int wide = qMin(lines(this, 27), asked->screen()->availableGeometry().width());
    resize(wide, heightForWidth(wide) > 0 ? heightForWidth(wide) : sizeHint().height());
    const QRect room = asked->screen()->availableGeometry();
    QPoint at = asked->mapToGlobal(QPoint(asked->width() - width(), asked->height()));
    at.setX(qBound(room.left(), at.x(), room.right() - width()));
    at.setY(qBound(room.top(), at.y(), room.bottom() - height()));
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

void WherePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nameplate
