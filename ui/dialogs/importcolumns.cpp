// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importcolumns.h"

#include "app/domain/identifier.h"
#include "app/domain/itemfield.h"
#include "ui/dialogs/importtargets.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMimeData>

namespace nameplate {

namespace {

enum Column
{
    Header,
    Example,
    Target,
    ColumnCount
};

} // namespace

QStringList possibleTargets()
{
    QStringList targets;
    for (const Field &field : fields::all())
        targets << QString::fromLatin1(field.key);
    for (const IdentifierKind &kind : identifierKinds())
        targets << QLatin1String("identifier:") + QLatin1String(kind.code);
    for (const char *files : {"photos", "receipts", "manuals"})
        targets << QString::fromLatin1(files);
    for (const char *length : {"warranty days", "warranty months", "warranty years"})
        targets << QString::fromLatin1(length);
    return targets << QStringLiteral("notes line") << QStringLiteral("ignore");
}

QString targetTitle(const ColumnTarget &target)
{
    switch (target.kind) {
    case ColumnTarget::Kind::Field:
        return fields::title(*target.field);
    case ColumnTarget::Kind::Identifier:
        return identifierTitle(target.word);
    case ColumnTarget::Kind::Evidence:
        return ImportColumns::tr("Files: %1").arg(choices::title(choices::evidenceKinds(), int(target.evidence)));
    case ColumnTarget::Kind::WarrantyLength:
        return target.unit == ColumnTarget::Unit::Days     ? ImportColumns::tr("Length of the warranty in days")
               : target.unit == ColumnTarget::Unit::Months ? ImportColumns::tr("Length of the warranty in months")
                                                           : ImportColumns::tr("Length of the warranty in years");
    case ColumnTarget::Kind::NotesLine:
    case ColumnTarget::Kind::FlagLine:
        return ImportColumns::tr("A line in the notes");
    case ColumnTarget::Kind::Ignored:
        break;
    }
    return ImportColumns::tr("Left out");
}

ImportColumns::ImportColumns(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Column in the list"), tr("Example"), tr("Goes to")});
    setAccessibleName(tr("Columns of the list"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setDragDropMode(DragOnly);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(Header, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Example, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Target, QHeaderView::ResizeToContents);
}

QWidget *ImportColumns::chooser(const PlannedColumn &column)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Where “%1” goes").arg(column.header));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const QString chosen = column.target.text();
    QStringList targets = possibleTargets();
    if (!targets.contains(chosen))
        targets.prepend(chosen);
    for (const QString &target : targets)
        if (const auto read =
                target == chosen ? Result<ColumnTarget>(column.target) : ColumnTarget::fromText(target, column.header))
            box->addItem(targetTitle(*read), target);
    box->setCurrentIndex(box->findData(chosen));
    connect(box, &QComboBox::activated, this,
            [this, box, header = column.header] { emit targetChosen(header, box->currentData().toString()); });
    return box;
}

QMimeData *ImportColumns::mimeData(const QList<QTableWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    auto *dragged = new QMimeData;
    dragged->setData(QLatin1String(ImportTargets::mimeType), item(items.first()->row(), Header)->text().toUtf8());
    return dragged;
}

void ImportColumns::show(const ImportPreview &preview)
{
    const QList<PlannedColumn> &columns = preview.plan.columns.columns();
    setRowCount(int(columns.size()));
    for (int row = 0; row < columns.size(); ++row) {
        setItem(row, Header, new QTableWidgetItem(columns[row].header));
        setItem(row, Example, new QTableWidgetItem(preview.examples.value(row)));
        setCellWidget(row, Target, chooser(columns[row]));
    }
    resizeRowsToContents();
}

} // namespace nameplate
