// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/intake.h"

#include "tests/support/household.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

Q_DECLARE_METATYPE(nameplate::Message)

class IntakeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<Intake> m_intake;
    QStringList m_done;
    QStringList m_said;

    [[nodiscard]] Inventory &inventory() const { return m_home->inventory(); }

    [[nodiscard]] Delivery files(const QStringList &names) const
    {
        QStringList paths;
        for (const QString &name : names)
            paths << m_home->folder().write(name, name.toUtf8());
        return {paths, {}, {}};
    }

    void takeAndWait(const Delivery &delivery, const std::vector<EvidenceTarget> &targets)
    {
        QSignalSpy ended(m_intake.get(), &Intake::ended);
        m_intake->take(delivery, targets);
        QTRY_COMPARE(ended.size(), 1);
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_intake = std::make_unique<Intake>(inventory(), m_home->editor(), nullptr);
        m_done.clear();
        m_said.clear();
        connect(m_intake.get(), &Intake::wrote, &inventory(), &Inventory::noticeChanges);
        connect(m_intake.get(), &Intake::changedUndoably, this, [this](const QString &what) { m_done << what; });
        connect(m_intake.get(), &Intake::said, this, [this](const Message &message) { m_said << message.text; });
    }

    void cleanup()
    {
        m_intake.reset();
        QVERIFY(inventory().check().empty());
        m_home.reset();
    }

    void filesForNothingWaitAsOneStep()
    {
        takeAndWait(files({QStringLiteral("a.txt"), QStringLiteral("b.txt")}), {});
        QCOMPARE(inventory().evidence(EvidenceTarget()).size(), size_t(2));
        QCOMPARE(m_done, QStringList(QStringLiteral("2 file(s) wait in the tray of unsorted photos")));
        QVERIFY(m_home->editor().undo());
        QVERIFY(inventory().allEvidence().empty());
    }

    void filesForSeveralItemsAreStoredOnce()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        const ItemId lens = m_home->add({QStringLiteral("name=Lens")});
        takeAndWait(files({QStringLiteral("bill.txt")}), {camera, lens});
        QCOMPARE(inventory().allEvidence().size(), size_t(1));
        QCOMPARE(inventory().itemsOf(inventory().allEvidence().front().id), (std::vector{camera, lens}));
        QVERIFY(m_home->editor().undo());
        QVERIFY(inventory().allEvidence().empty());
    }

    void aFolderStandsForItsFilesInNaturalOrder()
    {
        QVERIFY(QDir(m_home->folder().path(QString())).mkpath(QStringLiteral("photos/more")));
        for (const char *name : {"photos/IMG_10.txt", "photos/IMG_9.txt", "photos/more/x.txt", "photos/Thumbs.db"})
            m_home->folder().write(QString::fromLatin1(name), name);
        takeAndWait({{m_home->folder().path(QStringLiteral("photos"))}, {}, {}}, {});
        QStringList names;
        for (const Evidence &each : inventory().evidence(EvidenceTarget()))
            names << each.fileName;
        QCOMPARE(names,
                 (QStringList{QStringLiteral("IMG_9.txt"), QStringLiteral("IMG_10.txt"), QStringLiteral("x.txt")}));
    }

    void aPastedPictureIsKeptAsPng()
    {
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        takeAndWait({{}, picture, {}}, {});
        const Evidence kept = inventory().evidence(EvidenceTarget()).front();
        QCOMPARE(kept.mimeType, QStringLiteral("image/png"));
        QVERIFY(!inventory().thumbnail(kept.id).isEmpty());
    }

    void evidenceThatIsThereIsGivenAtOnce()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        takeAndWait(files({QStringLiteral("a.txt")}), {});
        m_intake->take({{}, {}, {inventory().allEvidence().front().id}}, {camera});
        QVERIFY(inventory().evidence(EvidenceTarget()).empty());
        QCOMPARE(inventory().evidence(camera).size(), size_t(1));
    }

    void deliveriesDuringAJobWaitForTheirTurn()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        QSignalSpy ended(m_intake.get(), &Intake::ended);
        m_intake->take(files({QStringLiteral("a.txt")}), {camera});
        m_intake->take(files({QStringLiteral("b.txt")}), {});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(inventory().evidence(camera).size(), size_t(1));
        QCOMPARE(inventory().evidence(EvidenceTarget()).size(), size_t(1));
        QCOMPARE(m_done.size(), 2);
    }

    void whatIsAttachedAlreadyIsSaid()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        takeAndWait(files({QStringLiteral("a.txt")}), {camera});
        takeAndWait(files({QStringLiteral("a.txt")}), {});
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said.first().contains(QStringLiteral("E-001")), qPrintable(m_said.first()));
        QVERIFY(inventory().evidence(EvidenceTarget()).empty());
    }

    void manyRefusalsAreToldAsOne()
    {
        QStringList missing;
        for (int i = 0; i < 20; ++i)
            missing << m_home->folder().path(QStringLiteral("missing %1.jpg").arg(i));
        takeAndWait({missing, {}, {}}, {});
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said.first().contains(QStringLiteral("19")), qPrintable(m_said.first()));
        QVERIFY(m_done.isEmpty());
    }
};

QTEST_MAIN(IntakeTest)
#include "intaketest.moc"
