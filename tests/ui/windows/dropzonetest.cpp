// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/dropzone.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QUrl>

using namespace nameplate;

Q_DECLARE_METATYPE(nameplate::Delivery)
Q_DECLARE_METATYPE(std::vector<nameplate::EvidenceTarget>)

class DropZoneTest : public QObject
{
    Q_OBJECT

    QStringListModel m_model{{QStringLiteral("item 1"), QStringLiteral("item 2"), QStringLiteral("closed")}};

    static std::unique_ptr<QMimeData> photo()
    {
        auto data = std::make_unique<QMimeData>();
        data->setUrls({QUrl::fromLocalFile(QStringLiteral("/photos/one.jpg"))});
        return data;
    }

    static std::optional<std::vector<EvidenceTarget>> targetsAt(const QModelIndex &index)
    {
        if (index.row() == 2)
            return std::nullopt;
        return index.isValid() ? std::vector<EvidenceTarget>{ItemId{index.row() + 1}} : std::vector<EvidenceTarget>();
    }

    /// Drags over the view and lets go; false when the place took nothing.
    static bool drop(QListView &view, const QMimeData &data, const QPoint &at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
        if (!move.isAccepted()) {
            // Qt remembers the view that was entered until it is left.
            QDragLeaveEvent leave;
            QCoreApplication::sendEvent(view.viewport(), &leave);
            return false;
        }
        QDropEvent let(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &let);
        return let.isAccepted();
    }

private slots:
    void whatIsDroppedOnARowIsForIt()
    {
        QListView view;
        view.setModel(&m_model);
        view.resize(300, 400);
        const DropZone zone(view, targetsAt);
        QSignalSpy dropped(&zone, &DropZone::dropped);
        QVERIFY(drop(view, *photo(), view.visualRect(m_model.index(1)).center()));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).value<Delivery>().paths, QStringList(QStringLiteral("/photos/one.jpg")));
        QCOMPARE(dropped.first().at(1).value<std::vector<EvidenceTarget>>(), std::vector<EvidenceTarget>{ItemId{2}});
    }

    void filesDroppedOnNothingAreForTheTray()
    {
        QListView view;
        view.setModel(&m_model);
        view.resize(300, 400);
        const DropZone zone(view, targetsAt);
        QSignalSpy dropped(&zone, &DropZone::dropped);
        QVERIFY(drop(view, *photo(), QPoint(50, 390)));
        QVERIFY(dropped.first().at(1).value<std::vector<EvidenceTarget>>().empty());
    }

    void evidenceOfTheDocumentIsForRowsOnly()
    {
        QListView view;
        view.setModel(&m_model);
        view.resize(300, 400);
        const DropZone zone(view, targetsAt);
        QSignalSpy dropped(&zone, &DropZone::dropped);
        const auto packed = Delivery::packed(std::vector{EvidenceId{4}, EvidenceId{9}});
        QVERIFY(!drop(view, *packed, QPoint(50, 390)));
        QVERIFY(drop(view, *packed, view.visualRect(m_model.index(0)).center()));
        QCOMPARE(dropped.first().at(0).value<Delivery>().evidence, (std::vector{EvidenceId{4}, EvidenceId{9}}));
    }

    void aRowMayRefuse()
    {
        QListView view;
        view.setModel(&m_model);
        view.resize(300, 400);
        const DropZone zone(view, targetsAt);
        QVERIFY(!drop(view, *photo(), view.visualRect(m_model.index(2)).center()));
    }

    void otherThingsAreLeftToTheView()
    {
        QListView view;
        view.setModel(&m_model);
        view.resize(300, 400);
        const DropZone zone(view, targetsAt);
        QSignalSpy dropped(&zone, &DropZone::dropped);
        QMimeData text;
        text.setText(QStringLiteral("words"));
        drop(view, text, view.visualRect(m_model.index(0)).center());
        QCOMPARE(dropped.size(), 0);
    }
};

QTEST_MAIN(DropZoneTest)
#include "dropzonetest.moc"
