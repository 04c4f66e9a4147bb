// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listformat.h"
#include "app/exchange/samplehousehold.h"
#include "ui/models/later.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/startpage.h"
#include "ui/windows/takingdesk.h"
#include "ui/windows/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace nameplate {

namespace {

QString documentFilter()
{
    return MainWindow::tr("Inventories (*.nameplate)");
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void MainWindow::askForNew()
{
    QString path = QFileDialog::getSaveFileName(
        this, tr("Start an inventory"), QDir(documentsFolder()).filePath(tr("Home.nameplate")), documentFilter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".nameplate")))
        path += QLatin1String(".nameplate");
    DocumentSettings settings;
    const QString code = m_settings.newCurrency();
    settings.currency = Currency::fromCode(code.isEmpty() ? locale().currencySymbol(QLocale::CurrencyIsoCode) : code)
                            .value_or(Currency());
    if (const auto made = Inventory::create(path, settings); !made)
        return say({Message::Kind::Error, made.error().message(), {}, {}});
    openDocument(path);
}

/// A list is imported into the open document, or into a new one where none is open.
void MainWindow::askForDocument()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open"), documentsFolder(),
        tr("Inventories and lists (*.nameplate %1);;Inventories (*.nameplate);;All files (*)")
            .arg(listFilePatterns().join(u' ')));
    if (path.isEmpty())
        return;
    const bool isList = !path.endsWith(QLatin1String(".nameplate"), Qt::CaseInsensitive);
    if (!isList)
        return openDocument(path);
    if (!m_workspace)
        askForNew();
    if (m_workspace && !m_workspace->isBusy())
        m_taking->take(m_workspace->session().inventory(), path);
}

/// The sample is made in a worker, because its photos take a moment.
void MainWindow::openSample()
{
    const QDir folder(documentsFolder());
    folder.mkpath(QStringLiteral("."));
    QString path = folder.filePath(tr("Sample household.nameplate"));
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = folder.filePath(tr("Sample household %1.nameplate").arg(copy));
    DocumentSettings settings;
    settings.currency = Currency::fromCode(u"EUR").value();
    m_start->setEnabled(false);
    say({Message::Kind::News, tr("Making the sample household…"), {}, {}});
    const auto making = QtConcurrent::run([path, settings] { return createSampleHousehold(path, settings); });
    later(making, this, [this, path](const Result<void> &made) {
        m_start->setEnabled(true);
        if (made)
            openDocument(path);
        else
            say({Message::Kind::Error, made.error().message(), {}, {}});
    });
}

} // namespace nameplate
