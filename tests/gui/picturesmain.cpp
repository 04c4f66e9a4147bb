// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a picture of every view of the program with the sample household, to be looked at by people.
#include "app/exchange/samplehousehold.h"
#include "app/services/attachment.h"
#include "app/services/translations.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/evidenceviewer.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/windows/historylist.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/librarypanel.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/searchbox.h"
#include "ui/windows/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

using namespace nameplate;

namespace {

constexpr int settled = 700; // milliseconds: workers have answered, nothing moves any more

void settle()
{
    const QDeadlineTimer enough(settled);
    while (!enough.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

/// Makes every text of the program a third longer, as German is.
class Longer : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool isPattern = text.size() < 3 || text.startsWith(QLatin1String("http"));
        return isPattern ? text : text + QString((text.size() + 2) / 3, QChar(u'~'));
    }
};

/// The window that is photographed, and what is in it.
class Studio
{
public:
    Studio(Theme &theme, const QString &folder, const QString &pictures, QSize size)
        : m_folder(folder)
        , m_pictures(pictures)
        , m_window(theme, m_settings)
    {
        m_window.resize(size);
        m_window.show();
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Session &session() const { return m_window.workspace()->session(); }
    [[nodiscard]] const Inventory &inventory() const { return session().inventory(); }
    [[nodiscard]] ItemTable &table() const { return *m_window.findChild<ItemTable *>(); }
    [[nodiscard]] ItemPanel &panel() const { return *m_window.findChild<ItemPanel *>(); }

    void open()
    {
        const QString path = m_folder + QStringLiteral("/Sample household.nameplate");
        DocumentSettings settings;
        settings.currency = Currency::fromCode(u"EUR").value();
        if (const auto made = createSampleHousehold(path, settings); !made)
            qFatal("%s", qPrintable(made.error().message()));
        m_window.openDocument(path);
    }

    /// The item of the sample with most evidence.
    [[nodiscard]] ItemId richest() const
    {
        ItemId best;
        size_t most = 0;
        for (const ItemId item : inventory().list({}).ids)
            if (const size_t count = inventory().evidence(item).size(); count > most) {
                most = count;
                best = item;
            }
        return best;
    }

    [[nodiscard]] Evidence evidenceOfType(const QString &mimeType) const
    {
        for (const Evidence &each : inventory().allEvidence())
            if (each.mimeType.startsWith(mimeType))
                return each;
        return {};
    }

    void take(const char *name, QWidget *of = nullptr)
    {
        settle();
        const QString path = QStringLiteral("%1/%2.png").arg(m_pictures, QString::fromLatin1(name));
        (of ? *of : static_cast<QWidget &>(m_window)).grab().save(path);
        std::printf("%s\n", qPrintable(path));
    }

private:
    QString m_folder;
    QString m_pictures;
    WindowSettings m_settings;
    MainWindow m_window;
};

void takeLists(Studio &studio)
{
    studio.take("01-first-start");
    studio.open();
    studio.take("02-items");
    studio.table().choose(studio.richest());
    studio.take("03-item");
    studio.window().workspace()->setGrouping(Grouping::Place);
    studio.take("04-by-place");
    studio.window().workspace()->setGrouping(Grouping::Series);
    studio.table().selectAll();
    studio.take("05-many-items");
    auto *search = studio.window().findChild<SearchBox *>();
    search->setText(QStringLiteral("bosch"));
    studio.take("06-search");
    search->setText(QStringLiteral("no such thing"));
    studio.take("07-nothing-found");
    search->clear();
}

/// Of a document that may be large.
void takeDocument(Studio &studio, const QString &path)
{
    studio.window().openDocument(path);
    studio.take("02-items");
    studio.table().choose(studio.inventory().list({}).ids.at(10));
    studio.take("03-item");
    studio.window().workspace()->setGrouping(Grouping::Place);
    studio.take("04-by-place");
    studio.window().workspace()->setGrouping(Grouping::Series);
    studio.table().selectAll();
    studio.take("05-many-items");
    studio.window().workspace()->showCare();
    for (int turn = 0; turn < 20; ++turn)
        settle();
    studio.take("18-needs-care");
}

void takeItem(Studio &studio)
{
    studio.table().choose(studio.richest());
    studio.session().editor().setField(studio.panel().items(), fields::at("place"), u"Home / Cellar",
                                       fields::Typing::plain());
    for (auto *button : studio.panel().findChild<HistoryList *>()->findChildren<QToolButton *>())
        if (button->isCheckable())
            button->setChecked(true);
    settle();
    for (auto *scroll : studio.panel().findChildren<QScrollArea *>())
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    studio.take("08-history");
    studio.window().workspace()->addItem();
    studio.take("09-new-item");
}

void takeEvidence(Studio &studio)
{
    studio.table().choose(studio.richest());
    std::vector<PreparedEvidence> waiting;
    for (const Evidence &each : studio.inventory().allEvidence()) {
        if (!each.isImage() || waiting.size() == 7)
            continue;
        // The same picture under other bytes, as a second shot would be.
        QByteArray bytes = studio.inventory().content(each.id).value();
        bytes.append(char(waiting.size()));
        waiting.push_back(prepareEvidence(bytes, QStringLiteral("IMG_%1.jpg").arg(2031 + waiting.size())).value());
    }
    for (const PreparedEvidence &each : waiting)
        std::ignore = studio.session().editor().attach(EvidenceTarget(), each);
    studio.take("10-tray");
    const std::vector<Evidence> row = studio.inventory().evidence(studio.richest());
    EvidenceViewer photo(studio.inventory(), studio.session().editor(), row,
                         studio.evidenceOfType(QStringLiteral("image/")).id, &studio.window());
    photo.show();
    studio.take("11-photo", &photo);
    photo.hide();
    EvidenceViewer paper(studio.inventory(), studio.session().editor(), row,
                         studio.evidenceOfType(QStringLiteral("application/pdf")).id, &studio.window());
    paper.show();
    studio.take("12-receipt", &paper);
    paper.hide();
    LinkDialog link(studio.inventory(), row.front().id, &studio.window());
    link.show();
    studio.take("13-other-items", &link);
}

void takePages(Studio &studio)
{
    studio.table().clearSelection();
    auto *library = studio.window().findChild<LibraryPanel *>();
    for (const PlaceSummary &each : studio.inventory().places())
        if (each.place.name == QLatin1String("Kitchen")) {
            for (const Evidence &photo : studio.inventory().allEvidence())
                if (photo.isImage() && studio.inventory().evidence(each.place.id).size() < 3)
                    std::ignore =
                        studio.session().editor().assign({&photo.id, 1}, std::array{EvidenceTarget(each.place.id)});
            ListFilter filter;
            filter.place = each.place.id;
            library->choose(filter);
        }
    studio.take("17-place");
    library->showAll();
    studio.table().choose(studio.richest());
    studio.window().workspace()->showCare();
    settle();
    settle();
    studio.take("18-needs-care");
    library->showAll();
    const Record rich = studio.inventory().record(studio.richest()).value();
    Series series = rich.series;
    series.warrantyMonths = 72;
    std::ignore = studio.session().editor().saveSeries(series);
    emit studio.table().seriesWanted(rich.series.id);
    studio.take("19-series");
    library->showAll();
    library->chooseNeedsCare();
    library->showAll();
    studio.window().workspace()->setTiled(true);
    studio.take("20-tiles");
    studio.window().workspace()->setTiled(false);
}

void takeDialogs(Studio &studio, const QString &folder)
{
    PrintDialog print(studio.inventory(), studio.window().workspace()->printCandidates(),
                      PrintChoice::forLocale(QLocale()), QDate(2026, 1, 2));
    print.show();
    settle();
    settle();
    studio.take("14-print", &print);
    print.hide();
    QFile list(folder + QStringLiteral("/list.csv"));
    if (list.open(QIODevice::WriteOnly))
        list.write("Name,Brand,Model,Serial,Price,Bought,Room\nDrill,Makita,DDF453,5512E,129.00,2024-02-03,Cellar\n"
                   "Radio,Sony,XDR,88123,sixty,2023-12-24,Kitchen\n");
    list.close();
    ImportDialog import(studio.session().inventory(), list.fileName(), QDate(2026, 1, 2));
    import.show();
    studio.take("15-import", &import);
    import.hide();
    AboutDialog about(nullptr);
    about.show();
    studio.take("16-about", &about);
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    QCoreApplication::setApplicationName(QStringLiteral("nameplate"));
    QApplication application(argc, argv);
    installTranslations(application, QLocale());
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Takes a picture of every view, to be looked at."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("In the dark theme."));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the window; 1440x900 otherwise."),
                                  QStringLiteral("WxH"), QStringLiteral("1440x900"));
    const QCommandLineOption longer(QStringLiteral("longer"), QStringLiteral("With every text a third longer."));
    const QCommandLineOption document(QStringLiteral("document"),
                                      QStringLiteral("Only the lists of this document; else the sample household."),
                                      QStringLiteral("file"));
    parser.addOptions({dark, size, longer, document});
    parser.process(application);
    const QString pictures = parser.positionalArguments().value(0);
    const QStringList sides = parser.value(size).split(u'x');
    if (pictures.isEmpty() || sides.size() != 2 || !QDir().mkpath(pictures))
        parser.showHelp(2);
    Longer translator;
    if (parser.isSet(longer))
        QCoreApplication::installTranslator(&translator);
    Theme theme;
    theme.apply(parser.isSet(dark) ? ThemeChoice::Dark : ThemeChoice::Light);
    Studio studio(theme, folder.path(), pictures, QSize(sides[0].toInt(), sides[1].toInt()));
    if (parser.isSet(document)) {
        takeDocument(studio, parser.value(document));
        return 0;
    }
    takeLists(studio);
    takeItem(studio);
    takeEvidence(studio);
    takePages(studio);
    takeDialogs(studio, folder.path());
    return 0;
}
