// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/translations.h"
#include "tests/bench/parts.h"
#include "tests/bench/scene.h"
#include "tests/bench/startbench.h"
#include "tests/bench/table.h"
#include "ui/models/itemlistmodel.h"
#include "ui/widgets/celleditor.h"
#include "ui/windows/evidencework.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace nameplate;
using namespace nameplate::bench;

namespace {

constexpr double frame = 16.7; ///< milliseconds: one of 60 in a second

void press(QWidget &widget, Qt::Key key, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &event);
}

/// A window of ours with a document, ready to be worked with.
class Stage
{
public:
    explicit Stage(const QString &path)
    {
        m_theme.apply(ThemeChoice::Light);
        m_window = std::make_unique<MainWindow>(m_theme, m_settings);
        m_window->openDocument(path);
        m_window->resize(windowSize);
        m_window->show();
        QCoreApplication::processEvents();
        m_window->repaint();
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }
    [[nodiscard]] ItemTable &table() const { return *m_window->findChild<ItemTable *>(); }
    void paint() const { table().viewport()->repaint(); }

private:
    WindowSettings m_settings;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

/// Whole processes in turn, so that what the first one warms up is the same for all.
void measureStart(const Scene &scene)
{
    table::heading(QStringLiteral("Start: whole processes, user and system time"));
    const QString large = scene.document(scene.items);
    const QString small = scene.document(1000);
    const QStringList children[] = {{QStringLiteral("bare")},
                                    {QStringLiteral("ids"), large},
                                    {QStringLiteral("ours"), small},
                                    {QStringLiteral("ours"), large}};
    for (const QStringList &child : children)
        std::ignore = costOfProcess(child);
    std::vector<ProcessCost> costs[std::size(children)];
    for (int round = 0; round < scene.rounds; ++round)
        for (size_t i = 0; i < std::size(children); ++i)
            costs[i].push_back(costOfProcess(children[i]));
    const auto median = [&costs, &scene](size_t child, double ProcessCost::*part) {
        auto &all = costs[child];
        std::sort(all.begin(), all.end(), [part](const auto &a, const auto &b) { return a.*part < b.*part; });
        return all[size_t(scene.rounds) / 2].*part;
    };
    const auto cpu = [&median](size_t child) { return median(child, &ProcessCost::cpu); };
    const auto memory = [&median](size_t child) { return median(child, &ProcessCost::memory); };
    const QString what = QStringLiteral("window with %1 items").arg(scene.items);
    table::ratio(QStringLiteral("window with 1,000 items; against a bare window"), cpu(2), cpu(0), "ms", 2);
    table::ratio(what + QStringLiteral("; against a bare window"), cpu(3), cpu(0), "ms", 0);
    table::ratio(what + QStringLiteral("; against a list of sorted ids"), cpu(3), cpu(1), "ms", 2);
    table::ratio(what + QStringLiteral(", memory; against a bare window"), memory(3), memory(0), "MB", 2);
    table::bound(what + QStringLiteral(", memory above 1,000 items"), memory(3) - memory(2), "MB", 10);
}

int runChild(const QStringList &arguments)
{
    const QString path = arguments.value(1);
    if (arguments.value(0) == QLatin1String("ours")) {
        const Stage stage(path);
        stayAndTellCost(stage.window());
    } else if (arguments.value(0) == QLatin1String("ids")) {
        showIdsWindow(path);
    } else {
        showBareWindow();
    }
    return 0;
}

void measureSearch(const Scene &scene, const Stage &stage)
{
    table::heading(QStringLiteral("Search, list and paint"));
    for (const char *text : {"b", "bo", "bos", "4293", ""}) {
        const QString typed = QString::fromLatin1(text);
        // What was there before the last key: one character less.
        const auto before = [&] {
            stage.workspace().search(typed.chopped(qMin<qsizetype>(typed.size(), 1)));
            stage.paint();
        };
        const Cost cost = medianOf(
            scene.rounds,
            [&] {
                stage.workspace().search(typed);
                stage.paint();
            },
            before);
        table::bound(QStringLiteral("“%1”").arg(typed), cost.wall, "ms", typed.size() == 1 ? 0 : frame);
    }
}

void measureGrouping(const Scene &scene, const Stage &stage)
{
    table::heading(QStringLiteral("Grouping, list and paint"));
    const std::pair<Grouping, const char *> groupings[] = {
        {Grouping::Place, "place"}, {Grouping::Category, "category"}, {Grouping::Brand, "brand"},
        {Grouping::Year, "year"},   {Grouping::None, "nothing"},      {Grouping::Series, "series"}};
    for (const auto &[grouping, name] : groupings) {
        const Cost cost = medianOf(1, [&] {
            stage.workspace().setGrouping(grouping);
            stage.paint();
        });
        table::bound(QString::fromLatin1(name), cost.wall, "ms", 150);
    }
    const Cost collapsed = medianOf(scene.rounds, [&] {
        stage.workspace().setAllCollapsed(true);
        stage.workspace().setAllCollapsed(false);
    });
    table::bound(QStringLiteral("collapse and expand all"), collapsed.wall, "ms", 150);
}

void measureScrolling(const Stage &stage)
{
    table::heading(QStringLiteral("Scrolling"));
    QScrollBar &bar = *stage.table().verticalScrollBar();
    int at = 0;
    const Cost step = medianOf(40, [&] {
        bar.setValue(at += stage.table().rowHeight(0));
        stage.paint();
    });
    table::bound(QStringLiteral("one row"), step.wall, "ms", frame);
    const Cost jump = medianOf(40, [&] {
        bar.setValue(at = (at + 77'777 * 31) % bar.maximum());
        stage.paint();
    });
    table::bound(QStringLiteral("a jump"), jump.wall, "ms", frame);
}

void measureEdit(const Scene &scene, const Stage &stage)
{
    table::heading(QStringLiteral("One edit, shown"));
    Editor &editor = stage.workspace().session().editor();
    const ItemId item = stage.workspace().session().inventory().list(stage.workspace().query()).ids.front();
    stage.table().choose(item);
    stage.paint();
    int turn = 0;
    const auto edit = [&](const char *key, const QString &value) {
        orGiveUp(editor.setField({&item, 1}, fields::at(key), value, fields::Typing::plain()));
        stage.paint();
    };
    const Cost price = medianOf(scene.rounds, [&] { edit("price", QStringLiteral("%1.00").arg(100 + ++turn)); });
    table::bound(QStringLiteral("a price"), price.cpu, "ms", frame);
    const Cost name = medianOf(scene.rounds, [&] { edit("name", QStringLiteral("Thing %1").arg(++turn % 7)); });
    table::bound(QStringLiteral("a name, which moves the row"), name.cpu, "ms", 100);
}

QWidget &cellInput(const Stage &stage)
{
    return *stage.table().findChildren<CellEditor *>().constLast()->editor().input();
}

/// A value typed into a cell: from Enter to the picture, without the time the disk takes.
void measureCells(const Scene &scene, const Stage &stage)
{
    table::heading(QStringLiteral("A cell edited in place"));
    const int owner = ItemListModel::columnOf("owner");
    stage.table().setColumnHidden(owner, false);
    stage.table().setCurrentIndex(stage.table().model()->index(1, owner));
    stage.paint();
    int turn = 0;
    const Cost opened = medianOf(scene.rounds, [&] {
        press(stage.table(), Qt::Key_F2, {});
        stage.paint();
        press(cellInput(stage), Qt::Key_Escape, {});
    });
    table::bound(QStringLiteral("F2 and Esc"), opened.wall, "ms", frame);
    const Cost typed = medianOf(scene.rounds, [&] {
        press(stage.table(), Qt::Key_X, QStringLiteral("%1").arg(++turn % 10));
        press(cellInput(stage), Qt::Key_Return, {});
        stage.paint();
    });
    table::bound(QStringLiteral("a character and Enter"), typed.cpu, "ms", frame);
}

/// The longest the window does not answer while a worker changes many items.
void measureBulk(const Stage &stage)
{
    table::heading(QStringLiteral("One value for 5000 items"));
    stage.workspace().selectAll();
    QItemSelectionModel &selection = *stage.table().selectionModel();
    const QModelIndex first = stage.table().model()->index(0, ItemListModel::columnOf("owner"));
    selection.select(QItemSelection(first, first.siblingAtRow(5000)), QItemSelectionModel::ClearAndSelect);
    selection.setCurrentIndex(first.siblingAtRow(1), QItemSelectionModel::NoUpdate);
    bool ended = false;
    QObject::connect(&stage.workspace(), &Workspace::progressEnded, &stage.workspace(), [&ended] { ended = true; });
    double longest = 0;
    const Cost all = medianOf(1, [&] {
        const auto answering = [&](const auto &work) {
            QElapsedTimer watch;
            watch.start();
            work();
            longest = std::max(longest, double(watch.nsecsElapsed()) / 1e6);
        };
        answering([&] { stage.workspace().fillDown(); });
        while (!ended)
            answering([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); });
        answering([&] { stage.paint(); });
    });
    table::bound(QStringLiteral("until it is done"), all.wall, "ms", 0);
    table::bound(QStringLiteral("longest without an answer"), longest, "ms", 100);
}

/// How long the event loop was away at most while photos came in, with somebody scrolling all the time: from one turn
/// of a timer that is always due to the next, its painting included.
double longestSilence(const Stage &stage, const std::vector<ItemId> &items, const QStringList &photos)
{
    QEventLoop loop;
    QElapsedTimer sinceLast;
    double longest = 0;
    int at = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &loop, [&] {
        QScrollBar &bar = *stage.table().verticalScrollBar();
        bar.setValue(at = (at + 3 * stage.table().rowHeight(0)) % std::max(1, bar.maximum()));
        longest = std::max(longest, double(sinceLast.nsecsElapsed()) / 1e6);
        sinceLast.start();
    });
    QObject::connect(&stage.workspace(), &Workspace::progressEnded, &loop, &QEventLoop::quit);
    sinceLast.start();
    pulse.start(5);
    stage.workspace().evidence().attach(items, photos);
    loop.exec();
    return longest;
}

void measurePhotosComingIn(const Scene &scene, const Stage &stage)
{
    const QStringList photos = makePhotos(scene);
    table::heading(QStringLiteral("%1 photos dropped, somebody scrolls").arg(photos.size()));
    const ItemId item = stage.workspace().session().inventory().list(stage.workspace().query()).ids.front();
    stage.table().choose(item);
    const double before = peakMemory();
    table::bound(QStringLiteral("longest silence, for the tray"), longestSilence(stage, {}, photos), "ms", 100);
    const double afterTray = peakMemory();
    orGiveUp(stage.workspace().session().editor().undo());
    table::bound(QStringLiteral("longest silence, for the item that is shown"), longestSilence(stage, {item}, photos),
                 "ms", 100);
    table::bound(QStringLiteral("memory that the photos took at most"), afterTray - before, "MB", 400);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    installTranslations(application, QLocale::c());
    if (QCoreApplication::arguments().value(1) == QLatin1String("child"))
        return runChild(QCoreApplication::arguments().mid(2));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the window against the limits of this machine."));
    parser.addHelpOption();
    const QCommandLineOption items(QStringLiteral("items"), QStringLiteral("Size of the large document."),
                                   QStringLiteral("n"), QStringLiteral("100000"));
    const QCommandLineOption folder(QStringLiteral("folder"),
                                    QStringLiteral("Keeps the documents there for the next run."),
                                    QStringLiteral("folder"));
    const QCommandLineOption photos(QStringLiteral("photos"), QStringLiteral("How many photos are dropped."),
                                    QStringLiteral("n"), QStringLiteral("200"));
    parser.addOptions({items, folder, photos});
    parser.process(application);
    const QTemporaryDir temporary(QDir::current().filePath(QStringLiteral("nameplate-bench-XXXXXX")));
    qputenv("XDG_CONFIG_HOME", temporary.path().toLocal8Bit());
    Scene scene;
    scene.folder = parser.isSet(folder) ? parser.value(folder) : temporary.path();
    scene.items = parser.value(items).toInt();
    scene.photos = parser.value(photos).toInt();
    QDir().mkpath(scene.folder);

    measureStart(scene);
    const Stage stage(scene.scratch(scene.items));
    measureSearch(scene, stage);
    measureScrolling(stage);
    measureGrouping(scene, stage);
    measureEdit(scene, stage);
    measureCells(scene, stage);
    measureBulk(stage);
    measurePhotosComingIn(scene, stage);
    table::heading(QStringLiteral("Memory"));
    table::bound(QStringLiteral("most held at once"), peakMemory(), "MB", 0);
    std::printf("\n%d above target\n", table::missed());
    return 0;
}
