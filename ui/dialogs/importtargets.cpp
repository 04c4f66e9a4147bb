// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importtargets.h"

#include "ui/dialogs/importcolumns.h"

#include <QDropEvent>
#include <QMimeData>

namespace nameplate {

namespace {

constexpr int targetRole = Qt::UserRole;

QStringList headersFor(const QString &target, const ImportPreview &preview)
{
    QStringList headers;
    for (const PlannedColumn &column : preview.plan.columns.columns())
        if (column.target.text() == target)
            headers << column.header;
    return headers;
}

} // namespace

ImportTargets::ImportTargets(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Fields for columns"));
    setToolTip(
        tr("Drop a column here to send it to this field. With the keyboard: Goes to, in the row of the column."));
    setDragDropMode(DropOnly);
    setDropIndicatorShown(true);
    setEditTriggers(NoEditTriggers);
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    setSizeAdjustPolicy(AdjustIgnored);
}

void ImportTargets::show(const ImportPreview &preview)
{
    const QStringList targets = possibleTargets();
    if (count() != targets.size()) {
        clear();
        for (const QString &target : targets) {
            auto *row = new QListWidgetItem(this);
            row->setData(targetRole, target);
        }
    }
    for (int i = 0; i < targets.size(); ++i) {
        const QStringList headers = headersFor(targets[i], preview);
        const auto read = ColumnTarget::fromText(targets[i], QString());
        const QString title = read ? targetTitle(*read) : targets[i];
        item(i)->setText(
            headers.isEmpty()
                ? title
                : tr("%1 ← %2", "a field and the columns it gets").arg(title, headers.join(QStringLiteral(", "))));
        QFont shown = font();
        shown.setBold(!headers.isEmpty());
        item(i)->setFont(shown);
    }
}

QStringList ImportTargets::mimeTypes() const
{
    return {QLatin1String(mimeType)};
}

void ImportTargets::dragMoveEvent(QDragMoveEvent *event)
{
    QListWidget::dragMoveEvent(event); // scrolls and shows where it would fall
    event->setAccepted(event->mimeData()->hasFormat(QLatin1String(mimeType)) && itemAt(event->position().toPoint()));
}

void ImportTargets::dropEvent(QDropEvent *event)
{
    const QListWidgetItem *row = itemAt(event->position().toPoint());
    if (!row || !event->mimeData()->hasFormat(QLatin1String(mimeType)))
        return;
    event->acceptProposedAction();
    emit targetChosen(QString::fromUtf8(event->mimeData()->data(QLatin1String(mimeType))),
                      row->data(targetRole).toString());
}

} // namespace nameplate
