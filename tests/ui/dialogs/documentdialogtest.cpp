// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/documentdialog.h"

#include "tests/support/household.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class DocumentDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<DocumentDialog> m_dialog;

    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>())
            if (line->accessibleName() == QString::fromUtf8(name))
                return line;
        qFatal("no field %s", name);
    }
    [[nodiscard]] bool says(const char *part) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(QString::fromUtf8(part)))
                return true;
        return false;
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        const QLocale german(QLocale::German, QLocale::Germany);
        m_dialog = std::make_unique<DocumentDialog>(m_home->editor(), german);
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_home.reset();
    }

    void everythingIsSavedAsOneStep()
    {
        QSignalSpy saved(m_dialog.get(), &DocumentDialog::saved);
        field("Insured")->setText(QStringLiteral("Zoë & Ada"));
        m_dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Street 1\nTown"));
        field("Insurer")->setText(QStringLiteral("Mutual"));
        field("Policy number")->setText(QStringLiteral("P-1"));
        field("Contents limit")->setText(QStringLiteral("60.000"));
        m_dialog->save();
        QCOMPARE(saved.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        const DocumentSettings settings = m_home->inventory().settings();
        QCOMPARE(settings.insuredName, QStringLiteral("Zoë & Ada"));
        QCOMPARE(settings.insuredAddress, QStringLiteral("Street 1\nTown"));
        QCOMPARE(settings.policyNumber, QStringLiteral("P-1"));
        QCOMPARE(settings.contentsLimit->plainText(), QStringLiteral("60000.00"));
        QCOMPARE(settings.contentsLimit->currency.code(), QStringLiteral("EUR"));
        QVERIFY(m_home->editor().undo());
        QVERIFY(m_home->inventory().settings().insuredName.isEmpty());
    }

    void whatCannotBeUnderstoodIsSaidAndNothingIsSaved()
    {
        field("Insured")->setText(QStringLiteral("Ada"));
        field("Contents limit")->setText(QStringLiteral("a lot"));
        m_dialog->save();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(says("a lot"));
        QVERIFY(m_home->inventory().settings().insuredName.isEmpty());
        QTest::keyClicks(field("Contents limit"), QStringLiteral("-5"));
        m_dialog->save();
        QVERIFY(says("below zero"));
        field("Contents limit")->clear();
        field("Currency of new amounts")->setText(QStringLiteral("Euros"));
        m_dialog->save();
        QVERIFY(says("Euros"));
    }

    void nothingChangedMakesNoStep()
    {
        m_dialog->save();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_home->inventory().undoText());
    }
};

QTEST_MAIN(DocumentDialogTest)
#include "documentdialogtest.moc"
