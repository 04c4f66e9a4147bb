// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startbench.h"

#include "tests/bench/rawdatabase.h"
#include "tests/bench/stopwatch.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QTableView>
#include <QTimer>
#include <QToolBar>

#include <cstdio>
#include <ctime>

namespace nameplate::bench {

namespace {

constexpr int pageSize = 64;
constexpr int pages = 64;

/// The least that shows a sorted list of any length.
class IdsModel final : public QAbstractTableModel
{
public:
    explicit IdsModel(const QString &document)
        : m_database(document)
        , m_ids(m_database.numbers("SELECT id FROM item ORDER BY name_key, id"))
        , m_row(m_database.prepare("SELECT number, name, brand, serial, acquired_on, acquired_from, currency, price, "
                                   "status, notes FROM item WHERE id = ?1"))
    {}

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_ids.size()); }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 10; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const int page = index.row() / pageSize;
        if (!m_pages.contains(page))
            m_pages.insert(page, read(page));
        return m_pages.object(page)->at(index.row() % pageSize).at(index.column());
    }

private:
    [[nodiscard]] QList<QStringList> *read(int page) const
    {
        auto *rows = new QList<QStringList>;
        const size_t first = size_t(page) * pageSize;
        for (size_t i = first; i < std::min(first + pageSize, m_ids.size()); ++i)
            rows->append(RawDatabase::texts(m_row, m_ids[i]));
        return rows;
    }

    RawDatabase m_database;
    std::vector<qint64> m_ids;
    sqlite3_stmt *m_row;
    mutable QCache<int, QList<QStringList>> m_pages{pages};
};

QTableView &fill(QMainWindow &window)
{
    for (int menu = 0; menu < 6; ++menu)
        window.menuBar()->addMenu(QStringLiteral("Menu"))->addAction(QStringLiteral("Action"));
    window.addToolBar(QStringLiteral("Bar"))->addAction(QStringLiteral("Action"));
    auto *view = new QTableView(&window);
    window.setCentralWidget(view);
    window.resize(windowSize);
    return *view;
}

} // namespace

void showBareWindow()
{
    QMainWindow window;
    fill(window);
    stayAndTellCost(window);
}

void showIdsWindow(const QString &document)
{
    QMainWindow window;
    QTableView &view = fill(window);
    IdsModel model(document);
    view.setModel(&model);
    stayAndTellCost(window);
    view.setModel(nullptr);
}

void stayAndTellCost(QMainWindow &window)
{
    window.show();
    QTimer::singleShot(500, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    std::printf("%f %f", 1e3 * double(std::clock()) / CLOCKS_PER_SEC, peakMemory());
}

ProcessCost costOfProcess(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("child")} + arguments);
    child.waitForFinished(-1);
    const QList<QByteArray> told = child.readAllStandardOutput().split(' ');
    if (child.exitCode() != 0 || told.size() != 2)
        qFatal("the measured program did not end well");
    return {told[0].toDouble(), told[1].toDouble()};
}

} // namespace nameplate::bench
