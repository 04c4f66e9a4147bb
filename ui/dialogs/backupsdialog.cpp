// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupsdialog.h"

#include "ui/models/later.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace nameplate {

namespace {

QString difference(const QString &sentence, const QList<Differences::Entry> &entries)
{
    constexpr qsizetype namesShown = 4;
    if (entries.isEmpty())
        return {};
    QStringList names;
    for (qsizetype i = 0; i < std::min(namesShown, entries.size()); ++i)
        names << entries[i].title;
    if (entries.size() > namesShown)
        names << QStringLiteral("…");
    return sentence.arg(entries.size()).arg(names.join(QStringLiteral(", ")));
}

QString told(const Restore &restore)
{
    QStringList lines{BackupsDialog::tr("The backup was read to its end and is sound. It holds %n item(s).", nullptr,
                                        int(restore.facts().document.totals.items()))};
    if (const auto &differences = restore.differences()) {
        lines << difference(BackupsDialog::tr("Only in the backup, %1: %2"), differences->onlyInFirst)
              << difference(BackupsDialog::tr("Only in the document now, %1: %2"), differences->onlyInSecond)
              << difference(BackupsDialog::tr("Different, %1: %2"), differences->changed);
        if (differences->isEmpty())
            lines << BackupsDialog::tr("Every item is the same in both.");
    }
    lines << BackupsDialog::tr("The document of today is kept beside it under another name.");
    lines.removeAll(QString());
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace

BackupsDialog::BackupsDialog(const QString &document, const QString &secondFolder, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_secondFolder(secondFolder)
    , m_list(new QTreeWidget(this))
    , m_where(new PlainLabel(TextTone::Quiet, this))
    , m_state(new PlainLabel(TextTone::Quiet, this))
    , m_restore(new QPushButton(this))
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    setWindowTitle(tr("Backups of %1").arg(QFileInfo(document).completeBaseName()));
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Items"), tr("Photos and papers")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setMinimumSize(lines(this, 36), lines(this, 16));
    m_where->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    auto *now = buttons->addButton(tr("Back up now"), QDialogButtonBox::ActionRole);
    auto *second = buttons->addButton(tr("Second folder…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lines(this, 1), lines(this, 1), lines(this, 1), lines(this, 0.8));
    column->setSpacing(lines(this, 0.6));
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addWidget(m_where);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::goOn);
    connect(now, &QPushButton::clicked, this, &BackupsDialog::backUpAsked);
    connect(second, &QPushButton::clicked, this, &BackupsDialog::chooseSecondFolder);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupsDialog::withdraw);
    fill();
    withdraw();
    showSecondFolder();
}

BackupsDialog::~BackupsDialog()
{
    *m_stopped = true;
    m_worker.waitForDone();
}

void BackupsDialog::fill()
{
    m_generations = BackupStore().generations(m_document);
    m_list->clear();
    for (const Generation &each : std::as_const(m_generations)) {
        auto *row = new QTreeWidgetItem(m_list, {locale().toString(each.madeAt.toLocalTime(), QLocale::ShortFormat),
                                                 backupreason::title(each.reason), locale().toString(each.items),
                                                 locale().toString(each.files)});
        row->setSizeHint(0, QSize(0, lines(this, 1.6)));
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->header()->setSectionResizeMode(i, i == 1 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    showState();
    m_restore->setEnabled(false);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void BackupsDialog::showState()
{
    m_state->setText(m_generations.isEmpty()
                         ? tr("There is none yet. One is made soon after the first change of each session.")
                         : tr("All of two days are kept, then one of each of 12 days, 10 weeks and 9 months."));
}

void BackupsDialog::showSecondFolder()
{
    const QString first = QDir::toNativeSeparators(BackupStore::standardFolder());
    m_where->setText(
        m_secondFolder.isEmpty()
            ? tr("They are in %1. A second folder, on another disk, protects them from a broken one.").arg(first)
            : tr("They are in %1 and in %2.").arg(first, QDir::toNativeSeparators(m_secondFolder)));
}

void BackupsDialog::chooseSecondFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Second folder for backups"), m_secondFolder);
    if (folder.isEmpty())
        return;
    m_secondFolder = folder;
    showSecondFolder();
    emit secondFolderChosen(folder);
}

/// The one button looks first and restores then.
void BackupsDialog::goOn()
{
    if (!m_prepared)
        return prepare();
    emit restoreWanted(m_prepared);
    accept();
}

void BackupsDialog::prepare()
{
    const int chosen = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (chosen < 0)
        return;
    m_restore->setEnabled(false);
    m_state->setText(tr("Reading and checking the backup…"));
    const auto working =
        QtConcurrent::run(&m_worker, [backup = m_generations[chosen].path, document = m_document, stopped = m_stopped] {
            auto restore = Restore::prepare(backup, document, {}, [stopped](double) { return !*stopped; });
            return restore ? Result<std::shared_ptr<Restore>>(std::move(*restore)) : tl::unexpected(restore.error());
        });
    later(working, this, [this, chosen](const Result<std::shared_ptr<Restore>> &restore) {
        fill();
        m_list->setCurrentItem(m_list->topLevelItem(chosen));
        if (restore)
            ask(*restore);
        else
            m_state->setText(restore.error().message());
    });
}

/// What would change stands where the state is told, and the backup takes the document's place only with another press.
void BackupsDialog::ask(const std::shared_ptr<Restore> &restore)
{
    m_prepared = restore;
    m_state->setText(told(*restore));
    m_restore->setText(tr("Restore it now"));
    m_restore->setEnabled(true);
    m_restore->setFocus(Qt::OtherFocusReason);
}

void BackupsDialog::withdraw()
{
    if (std::exchange(m_prepared, nullptr))
        showState();
    m_restore->setText(tr("Look at it and restore…"));
    m_restore->setEnabled(!m_list->selectedItems().isEmpty());
}

} // namespace nameplate
