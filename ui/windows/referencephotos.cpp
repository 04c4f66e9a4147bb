// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/referencephotos.h"

#include "app/services/attachment.h"
#include "ui/models/later.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/windows/evidencelist.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace nameplate {

bool isReferencePhoto(const Evidence &evidence)
{
    return evidence.isImage() && (evidence.kind == EvidenceKind::Photo || evidence.kind == EvidenceKind::Plate);
}

ReferencePhotos::ReferencePhotos(const Inventory &inventory, Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_nothing(new PlainLabel(tr("No photo yet. Photos of a genuine unit and of its plate help to tell a forged one."),
                               TextTone::Quiet, this))
    , m_row(new QHBoxLayout)
{
    m_nothing->setWordWrap(true);
    m_row->setSpacing(lines(this, 0.4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.3));
    column->addWidget(m_nothing);
    column->addLayout(m_row);
    auto *add = new QPushButton(lineIcon(QStringLiteral("image-plus")), tr("Add photos of a genuine one…"), this);
    add->setVisible(!inventory.isReadOnly());
    connect(add, &QAbstractButton::clicked, this, &ReferencePhotos::ask);
    column->addWidget(add, 0, Qt::AlignLeft);
}

void ReferencePhotos::show(SeriesId series)
{
    std::vector<Evidence> photos = m_inventory.evidence(EvidenceTarget(series));
    std::erase_if(photos, [](const Evidence &each) { return !isReferencePhoto(each); });
    if (series == m_series && photos == m_shown)
        return;
    m_series = series;
    m_shown = std::move(photos);
    while (QLayoutItem *old = m_row->takeAt(0)) {
        if (old->widget()) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    m_nothing->setVisible(m_shown.empty());
    for (const Evidence &photo : m_shown) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(QPixmap::fromImage(QImage::fromData(m_inventory.thumbnail(photo.id))));
        button->setIconSize(QSize(lines(this, 5), lines(this, 5)));
        button->setText(photo.label());
        button->setAccessibleName(QStringLiteral("%1 %2").arg(photo.label(), evidenceTitle(photo)));
        connect(button, &QAbstractButton::clicked, this, [this, id = photo.id] { emit openAsked(id); });
        m_row->addWidget(button);
    }
    m_row->addStretch();
}

void ReferencePhotos::ask()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Add photos of a genuine one"), QString(),
                                      tr("Photos (*.jpg *.jpeg *.png *.webp *.heic);;All files (*)"));
    if (!paths.isEmpty())
        attach(paths);
}

void ReferencePhotos::attach(const QStringList &paths)
{
    const auto preparing = QtConcurrent::run([paths] {
        std::vector<Result<PreparedEvidence>> prepared;
        for (const QString &path : paths)
            prepared.push_back(prepareEvidence(path, EvidenceKind::Photo));
        return prepared;
    });
    later(preparing, this, [this, series = m_series](const std::vector<Result<PreparedEvidence>> &prepared) {
        for (const auto &each : prepared) {
            if (!each)
                emit refused(each.error().message());
            else if (m_editor.attach(EvidenceTarget(series), *each))
                emit changedUndoably(tr("Attached “%1”").arg(each->evidence.fileName));
        }
    });
}

} // namespace nameplate
