// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/takingdesk.h"

#include "app/exchange/listformat.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/windows/windowsettings.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace nameplate {

namespace {

QString placeOf(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

} // namespace

TakingDesk::TakingDesk(WindowSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{}

void TakingDesk::askForList(Inventory &inventory)
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Import a list"), placeOf(QStandardPaths::DocumentsLocation),
        tr("Lists and collections (%1);;All files (*)").arg(listFilePatterns().join(u' ')));
    if (!path.isEmpty())
        take(inventory, path);
}

void TakingDesk::askForFolder(Inventory &inventory)
{
    const QString path = QFileDialog::getExistingDirectory(m_window, tr("Import a folder of photos"),
                                                           placeOf(QStandardPaths::PicturesLocation));
    if (!path.isEmpty())
        take(inventory, path);
}

void TakingDesk::take(Inventory &inventory, const QString &path)
{
    const ImportMemory memory{
        [this](const QByteArray &list) { return m_settings.importMap(list); },
        [this](const QByteArray &list, const QByteArray &map) { m_settings.setImportMap(list, map); }};
    auto *dialog = new ImportDialog(inventory, path, QDate::currentDate(), memory, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &TakingDesk::changedUndoably);
    dialog->open();
}

void TakingDesk::askForCopy(Inventory &inventory)
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Merge another copy of this document"),
                                                      placeOf(QStandardPaths::DocumentsLocation),
                                                      tr("Inventories (*.nameplate);;All files (*)"));
    if (path.isEmpty())
        return;
    auto *dialog = new MergeDialog(inventory, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, &TakingDesk::changedUndoably);
    dialog->open();
}

} // namespace nameplate
