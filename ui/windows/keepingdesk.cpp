// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/keepingdesk.h"

#include "app/keeping/encryptedcopy.h"
#include "app/keeping/purging.h"
#include "app/keeping/salvaging.h"
#include "app/keeping/updatebackup.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/models/later.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/housestyle.h"
#include "ui/windows/windowsettings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace nameplate {

namespace {

/// The name of the document with another ending, in its folder.
QString besides(const QString &document, const QString &ending)
{
    const QFileInfo info(document);
    return info.dir().filePath(info.completeBaseName() + ending);
}

} // namespace

KeepingDesk::KeepingDesk(WindowSettings &settings, QStackedWidget &pages, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_pages(pages)
    , m_window(window)
{
    m_worker.setMaxThreadCount(1);
    backUpBeforeUpdates();
    connect(&m_pages, &QStackedWidget::currentChanged, this, [this] {
        if (m_rescue && m_pages.currentWidget() != m_rescue)
            leaveRescue();
    });
}

KeepingDesk::~KeepingDesk()
{
    m_worker.waitForDone();
}

void KeepingDesk::run(const QString &saying, const Work &work)
{
    emit said({Message::Kind::News, saying, {}, {}});
    const auto working = QtConcurrent::run(&m_worker, work);
    later(working, this, [this](const Result<QString> &done) {
        if (done)
            emit said({Message::Kind::News, *done, {}, {}});
        else
            emit said({Message::Kind::Error, done.error().message(), {}, {}});
    });
}

void KeepingDesk::showBackups(const QString &document)
{
    auto *dialog = new BackupsDialog(document, m_settings.secondBackupFolder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::backUpAsked, this, &KeepingDesk::backUpAsked);
    connect(dialog, &BackupsDialog::secondFolderChosen, this,
            [this](const QString &folder) { m_settings.setSecondBackupFolder(folder); });
    connect(dialog, &BackupsDialog::restoreWanted, this,
            [this, document](const std::shared_ptr<Restore> &restore) { replace(document, restore); });
    dialog->open();
}

void KeepingDesk::replace(const QString &document, const std::shared_ptr<Restore> &restore)
{
    emit closeAsked();
    const auto kept = restore->replace();
    emit openAsked(document);
    if (!kept)
        return emit said({Message::Kind::Error, kept.error().message(), {}, {}});
    emit said({Message::Kind::News,
               kept->isEmpty() ? tr("Restored.")
                               : tr("Restored. What was there before is now “%1”.").arg(QFileInfo(*kept).fileName()),
               {},
               {}});
}

void KeepingDesk::saveEncrypted(const QString &document)
{
    PassphraseDialog dialog(m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save an encrypted copy"),
                                                      besides(document, QStringLiteral(".nameplate.age")),
                                                      tr("Encrypted copies (*.age)"));
    if (path.isEmpty())
        return;
    run(tr("Writing the encrypted copy…"), [document, path, passphrase = dialog.passphrase().toUtf8()] {
        return encryptDocument(document, path, passphrase).map([&path](qint64) {
            return tr("Saved “%1”, read back and proven.").arg(QDir::toNativeSeparators(path));
        });
    });
}

void KeepingDesk::exportList(const QString &document)
{
    QStringList filters;
    for (const ExportFormat &format : exportFormats())
        filters << QStringLiteral("%1 (*%2)").arg(exportTitle(format), QLatin1String(format.ending));
    QString filter = filters.first();
    QString path = QFileDialog::getSaveFileName(m_window, tr("Export"), besides(document, QString()),
                                                filters.join(QStringLiteral(";;")), &filter);
    const qsizetype chosen = filters.indexOf(filter);
    if (path.isEmpty() || chosen < 0)
        return;
    const ExportFormat format = exportFormats()[size_t(chosen)];
    if (!path.endsWith(QLatin1String(format.ending), Qt::CaseInsensitive))
        path += QLatin1String(format.ending);
    run(tr("Exporting…"), [document, path, format]() -> Result<QString> {
        const auto inventory = Inventory::open(document, Inventory::Access::ReadOnly);
        if (!inventory)
            return tl::unexpected(inventory.error());
        return format.write(**inventory, path, {}).map([&path](qint64) {
            return tr("Saved “%1”").arg(QDir::toNativeSeparators(path));
        });
    });
}

void KeepingDesk::offerRescue(const QString &document, const Error &damage)
{
    leaveRescue();
    const QList<Generation> backups = BackupStore().generations(document);
    const QString made = backups.isEmpty()
                             ? QString()
                             : m_window->locale().toString(backups.first().madeAt.toLocalTime(), QLocale::ShortFormat);
    auto *page = new EmptyState(QStringLiteral("triangle-alert"), &m_pages);
    page->setTexts(tr("“%1” is damaged").arg(QFileInfo(document).fileName()),
                   QStringList{damage.what,
                               backups.isEmpty() ? tr("There is no backup of it here.")
                                                 : tr("The newest backup was made on %1.").arg(made),
                               tr("The damaged file is not changed.")}
                       .join(u' '));
    if (!backups.isEmpty())
        connect(page->addButton(tr("Backups…"), QStringLiteral("history")), &QPushButton::clicked, this,
                [this, document] { showBackups(document); });
    connect(page->addButton(tr("Salvage into a new file…"), QStringLiteral("file-plus")), &QPushButton::clicked, this,
            [this, document] { salvage(document); });
    connect(page->addButton(tr("Look at it read-only"), QStringLiteral("eye")), &QPushButton::clicked, this,
            [this, document] { emit openDamagedAsked(document); });
    connect(page->addButton(tr("Leave it"), QStringLiteral("x")), &QPushButton::clicked, this,
            &KeepingDesk::leaveRescue);
    m_rescue = page;
    m_before = m_pages.currentWidget();
    m_pages.addWidget(page);
    m_pages.setCurrentWidget(page);
    page->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    emit rescueShown(true);
}

/// Whatever is opened meanwhile takes the page's place by itself.
void KeepingDesk::leaveRescue()
{
    QWidget *page = std::exchange(m_rescue, nullptr);
    if (!page)
        return;
    if (m_pages.currentWidget() == page && m_before)
        m_pages.setCurrentWidget(m_before);
    m_pages.removeWidget(page);
    page->deleteLater();
    emit rescueShown(false);
}

/// What cannot be undone is the one thing that is asked about before.
bool KeepingDesk::confirmPurge(const QString &document, const std::vector<Record> &items)
{
    QSet<QString> uuids;
    QStringList titles;
    for (const Record &each : items) {
        uuids.insert(each.item.uuid);
        titles << QStringLiteral("%1  %2").arg(each.item.number, each.title());
    }
    const auto holding = BackupStore().holding(document, uuids).size();
    QMessageBox question(
        QMessageBox::Warning, tr("Delete for good"),
        tr("Delete %n item(s) for good, with their history and the files only they have?", nullptr, int(items.size()))
            + QStringLiteral("\n\n")
            + tr("This cannot be undone, and earlier work cannot be undone afterwards where it touched "
                 "them.")
            + u' '
            + (holding == 0 ? tr("No backup here holds them.")
                            : tr("%n backup(s) still hold(s) them; Backups lists which.", nullptr, int(holding))),
        QMessageBox::Cancel, m_window);
    question.setTextFormat(Qt::PlainText);
    question.setDetailedText(titles.join(u'\n'));
    const auto *yes = question.addButton(tr("Delete for &good"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == yes;
}

void KeepingDesk::purge(const QString &document, const std::vector<Record> &items)
{
    if (items.empty() || !confirmPurge(document, items))
        return;
    QStringList uuids;
    for (const Record &each : items)
        uuids << each.item.uuid;
    emit closeAsked();
    emit said({Message::Kind::News, tr("Deleting for good…"), {}, {}});
    const auto working =
        QtConcurrent::run(&m_worker, [document, uuids] { return purgeItems(document, uuids, BackupStore()); });
    later(working, this, [this, document](const Result<PurgeReport> &report) {
        emit openAsked(document);
        if (!report)
            return emit said({Message::Kind::Error, report.error().message(), {}, {}});
        QString text = tr("Deleted %n item(s) for good.", nullptr, int(report->items));
        if (!report->holding.isEmpty())
            text += u' ' + tr("%n backup(s) still hold(s) them.", nullptr, int(report->holding.size()));
        emit said({Message::Kind::News, text, tr("Backups…"), [this, document] { showBackups(document); }});
    });
}

void KeepingDesk::salvage(const QString &document)
{
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Salvage into a new file"),
                                     besides(document, tr(" (salvaged).nameplate")), tr("Inventories (*.nameplate)"));
    if (path.isEmpty())
        return;
    emit said({Message::Kind::News, tr("Salvaging…"), {}, {}});
    const auto working = QtConcurrent::run(&m_worker, [document, path] { return salvageDocument(document, path); });
    later(working, this, [this, path](const Result<SalvageReport> &report) {
        if (!report)
            return emit said({Message::Kind::Error, report.error().message(), {}, {}});
        emit openAsked(path);
        QStringList lost;
        for (const CheckFinding &each : report->lost)
            lost << (each.item.isEmpty() ? each.message : each.item + QStringLiteral(": ") + each.message);
        if (lost.isEmpty())
            return emit said({Message::Kind::News, tr("Salvaged; nothing is lost."), {}, {}});
        emit said({Message::Kind::Warning,
                   tr("Salvaged. %n thing(s) could not be read and are lost.", nullptr, int(lost.size())),
                   tr("Show which"), [this, lost] { showLost(lost); }});
    });
}

void KeepingDesk::showLost(const QStringList &lost)
{
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What could not be salvaged"));
    auto *list = new QListWidget(dialog);
    list->addItems(lost);
    list->setWordWrap(true);
    list->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    dialog->resize(lines(dialog, 36), lines(dialog, 20));
    dialog->open();
}

} // namespace nameplate
