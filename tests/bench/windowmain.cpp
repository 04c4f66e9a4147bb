// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/translations.h"
#include "tests/bench/parts.h"
#include "tests/bench/scene.h"
#include "tests/bench/table.h"
#include "ui/models/itemlistmodel.h"
#include "ui/windows/evidencework.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>

using namespace nameplate;
using namespace nameplate::bench;

namespace {

constexpr double frame = 16.7; ///< milliseconds: one of 60 in a second
constexpr QSize windowSize(1440, 900);

/// What a window costs that does nothing: menus, a tool bar, an empty table.
void showBareWindow()
{
    QMainWindow window;
    for (int menu = 0; menu < 6; ++menu)
        window.menuBar()->addMenu(QStringLiteral("Menu"))->addAction(QStringLiteral("Action"));
    window.addToolBar(QStringLiteral("Bar"))->addAction(QStringLiteral("Action"));
    window.setCentralWidget(new QTableView(&window));
    window.resize(windowSize);
    window.show();
    QCoreApplication::processEvents();
    window.repaint();
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

    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }
    [[nodiscard]] ItemTable &table() const { return *m_window->findChild<ItemTable *>(); }
    void paint() const { table().viewport()->repaint(); }

private:
    WindowSettings m_settings;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void measureStart(const Scene &scene)
{
    table::heading(QStringLiteral("Start"));
    showBareWindow();
    const Pair pair = compare(scene.rounds, [&] { const Stage stage(scene.document(scene.items)); }, showBareWindow);
    table::ratio(QStringLiteral("window with %1 items against a bare window").arg(scene.items), pair.ours.cpu,
                 pair.limit.cpu, "ms", 2);
    const Pair growth = compare(
        scene.rounds, [&] { const Stage stage(scene.document(scene.items)); },
        [&] { const Stage stage(scene.document(1000)); });
    table::ratio(QStringLiteral("the same against 1000 items"), growth.ours.cpu, growth.limit.cpu, "ms", 1.5);
}

void measureSearch(const Scene &scene, const Stage &stage)
{
    table::heading(QStringLiteral("Search, list and paint"));
    for (const char *text : {"b", "bo", "bos", "4293", ""}) {
        const QString typed = QString::fromLatin1(text);
        const Cost cost = medianOf(scene.rounds, [&] {
            stage.workspace().search(typed + QLatin1Char(' '));
            stage.workspace().search(typed);
            stage.paint();
        });
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
    measurePhotosComingIn(scene, stage);
    table::heading(QStringLiteral("Memory"));
    table::bound(QStringLiteral("most held at once"), peakMemory(), "MB", 0);
    std::printf("\n%d above target\n", table::missed());
    return 0;
}
