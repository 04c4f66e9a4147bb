// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/settext.h"

#include "app/reports/paper.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace nameplate;

namespace {

QString longWord()
{
    return QString(200, u'W');
}

/// The columns of the picture that have ink.
struct Ink
{
    int left = -1;
    int right = -1;
};

/// Paints the lines of a text into a column that begins 100 pixels from the left, at a tenth of the size.
Ink inkOf(const QString &text, const Typeface &face, double width, TextAlign align)
{
    QImage image(int(width / 10) + 200, 400, QImage::Format_Grayscale8);
    image.fill(255);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    const SetText set(text, face, width, align);
    double y = 0;
    for (int line = 0; line < set.lineCount(); ++line) {
        set.paintLine(painter, line, {1000, y});
        y += set.lineHeight(line);
    }
    painter.end();
    Ink ink;
    for (int x = 0; x < image.width(); ++x)
        for (int row = 0; row < image.height(); ++row)
            if (qGray(image.pixel(x, row)) < 200) {
                ink.left = ink.left < 0 ? x - 100 : ink.left;
                ink.right = x - 100;
            }
    return ink;
}

} // namespace

class SetTextTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingLeavesItsColumn_data();
    void nothingLeavesItsColumn();
    void figuresEndAtTheRightEdge();
    void rightToLeftTextBeginsAtTheLeftEdgeOfItsColumn();
    void lineBreaksAreKept();
    void linesEndBetweenWords_data();
    void linesEndBetweenWords();
    void slicesHoldEachLineOnce();

private:
    Typefaces m_faces;
};

void SetTextTest::nothingLeavesItsColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << QStringLiteral("Washing machine");
    QTest::newRow("words") << QStringLiteral("A washing machine with a name that needs several lines to be told");
    QTest::newRow("one word without end") << longWord();
    QTest::newRow("serial number") << QStringLiteral("0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ/0123456789");
    QTest::newRow("Japanese") << QStringLiteral("洗濯機ドラム式日本語の長い名前がここにあります");
    QTest::newRow("Arabic") << QStringLiteral("غسالة ملابس ذات اسم طويل جدا يحتاج إلى عدة أسطر");
}

void SetTextTest::nothingLeavesItsColumn()
{
    QFETCH(QString, text);
    const double width = paper::mm(30);
    for (const TextFace face : {TextFace::Plain, TextFace::Strong, TextFace::Mono}) {
        for (const TextAlign align : {TextAlign::Start, TextAlign::End}) {
            const Ink ink = inkOf(text, m_faces.at(face), width, align);
            QVERIFY(ink.left >= -1);
            QVERIFY(ink.right <= width / 10 + 1);
            QVERIFY(ink.right - ink.left > 40);
        }
    }
}

void SetTextTest::figuresEndAtTheRightEdge()
{
    const double width = paper::mm(30);
    for (const char *figure : {"1.00", "1,449.00", "999,999,999.99"}) {
        const Ink ink = inkOf(QString::fromLatin1(figure), m_faces.at(TextFace::Plain), width, TextAlign::End);
        QVERIFY(std::abs(ink.right - width / 10) <= 3);
    }
}

void SetTextTest::rightToLeftTextBeginsAtTheLeftEdgeOfItsColumn()
{
    const Ink ink = inkOf(QStringLiteral("מכונה"), m_faces.at(TextFace::Plain), paper::mm(60), TextAlign::Start);
    QVERIFY(ink.left <= 3);
}

void SetTextTest::lineBreaksAreKept()
{
    const SetText text(QStringLiteral("€1.00\n£2.00\n¥3"), m_faces.at(TextFace::Plain), paper::mm(60), TextAlign::End);
    QCOMPARE(text.lineCount(), 3);
    QCOMPARE(SetText(QString(), m_faces.at(TextFace::Plain), paper::mm(60), TextAlign::Start).lineCount(), 0);
}

void SetTextTest::linesEndBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("firstLine");
    QTest::newRow("space") << QStringLiteral("Washing machine") << QStringLiteral("Washing");
    QTest::newRow("no-break space") << QStringLiteral("Washing 7\u00A0kg") << QStringLiteral("Washing");
    QTest::newRow("hyphen") << QStringLiteral("Waschmaschine Kino-Stuhl") << QStringLiteral("Waschmaschine Kino-");
    QTest::newRow("hyphen before a digit")
        << QStringLiteral("Waschmaschine 2024-01") << QStringLiteral("Waschmaschine");
    QTest::newRow("a word too long") << QStringLiteral("Donaudampfschifffahrt")
                                     << QStringLiteral("Donaudampfschifffahr");
}

void SetTextTest::linesEndBetweenWords()
{
    QFETCH(QString, text);
    QFETCH(QString, firstLine);
    const Typeface &face = m_faces.at(TextFace::Plain);
    // A column that is a little wider than the line, and too narrow for one letter more than the text has.
    const double width =
        SetText::naturalWidth(firstLine, face) + 0.1 * SetText::naturalWidth(QStringLiteral("t"), face);
    const SetText set(text, face, width, TextAlign::End);
    QCOMPARE(set.lineCount(), 2);
    // The first line ends at the right edge, so it is as long as expected and without the space after it.
    const Ink ink = inkOf(text, face, width, TextAlign::End);
    QVERIFY(std::abs(ink.right - width / 10) <= 4);
    QVERIFY(ink.left <= 6);
}

void SetTextTest::slicesHoldEachLineOnce()
{
    const Typeface &face = m_faces.at(TextFace::Plain);
    TextStack stack;
    stack.add(SetText(QStringLiteral("1\n2\n3\n4\n5"), face, paper::mm(60), TextAlign::Start));
    stack.add(SetText(QStringLiteral("6\n7"), face, paper::mm(60), TextAlign::Start));
    const double line = face.lineHeight();
    const Slice slices{0, 2.5 * line, 3 * line};
    QCOMPARE(stack.sliceCount(slices), 3);
    double total = 0;
    for (int i = 0; i < 3; ++i) {
        const double height = stack.sliceHeight({i, slices.first, slices.capacity});
        QVERIFY(height <= slices.room(i));
        total += height;
    }
    QCOMPARE(total, stack.height());
    QCOMPARE(total, 7 * line);
}

QTEST_MAIN(SetTextTest)
#include "settexttest.moc"
