// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupsdialog.h"

#include "app/editing/editor.h"
#include "app/keeping/backupstore.h"
#include "tests/support/temporaryfolder.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class BackupsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutBackupsThereIsNothingToRestore();
    void aBackupIsLookedAtBeforeItIsRestored();

private:
    [[nodiscard]] static QPushButton *button(const BackupsDialog &dialog, const QString &text);

    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_document;
};

void BackupsDialogTest::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    qputenv("XDG_DATA_HOME", m_folder->path("data").toLocal8Bit());
    m_document = m_folder->path("Home.nameplate");
    QVERIFY(Inventory::create(m_document, {}));
}

/// Null when no visible button is called so.
QPushButton *BackupsDialogTest::button(const BackupsDialog &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>())
        if (each->isVisible() && each->text() == text)
            return each;
    return nullptr;
}

void BackupsDialogTest::withoutBackupsThereIsNothingToRestore()
{
    BackupsDialog dialog(m_document, {});
    dialog.show();
    QVERIFY(!button(dialog, QStringLiteral("Restore it now")));
    const QPushButton *look = button(dialog, QStringLiteral("Look at it and restore…"));
    QVERIFY(look && !look->isEnabled());
    QVERIFY(button(dialog, QStringLiteral("Back up now"))->isEnabled());
}

void BackupsDialogTest::aBackupIsLookedAtBeforeItIsRestored()
{
    QVERIFY(BackupStore().backUp(m_document, BackupReason::Asked));
    BackupsDialog dialog(m_document, {});
    QSignalSpy wanted(&dialog, &BackupsDialog::restoreWanted);
    dialog.show();
    QTest::mouseClick(button(dialog, QStringLiteral("Look at it and restore…")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    QTRY_VERIFY(button(dialog, QStringLiteral("Restore it now")));
    QTest::mouseClick(button(dialog, QStringLiteral("Restore it now")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted[0][0].value<std::shared_ptr<Restore>>());
}

QTEST_MAIN(BackupsDialogTest)
#include "backupsdialogtest.moc"
