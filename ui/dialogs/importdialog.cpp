// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/importcolumns.h"
#include "ui/dialogs/importsettings.h"
#include "ui/dialogs/importtargets.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace nameplate {

namespace {

enum ProblemColumn
{
    Row,
    Name,
    Text,
    Why,
    ProblemColumnCount
};

QTableWidget *makeProblemTable()
{
    auto *table = new QTableWidget(0, ProblemColumnCount);
    table->setHorizontalHeaderLabels({ImportDialog::tr("Row"), ImportDialog::tr("Column"),
                                      ImportDialog::tr("What stands there"), ImportDialog::tr("Why it matters")});
    table->setAccessibleName(ImportDialog::tr("Problems of the list"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
    return table;
}

QString sentenceOf(const ImportReport &report)
{
    QStringList parts{ImportDialog::tr("%n new item(s)", nullptr, int(report.added))};
    if (report.changed > 0)
        parts << ImportDialog::tr("%n changed", nullptr, int(report.changed));
    if (report.unchanged > 0)
        parts << ImportDialog::tr("%n there already", nullptr, int(report.unchanged));
    if (report.files > 0)
        parts << ImportDialog::tr("%n file(s) attached", nullptr, int(report.files));
    if (report.rejected > 0)
        parts << ImportDialog::tr("%n row(s) left out", nullptr, int(report.rejected));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportDialog::ImportDialog(Inventory &inventory, const QString &path, const QDate &today, ImportMemory memory,
                           QWidget *parent)
    : QDialog(parent)
    , m_inventory(inventory)
    , m_path(path)
    , m_memory(std::move(memory))
    , m_job(inventory)
{
    m_options.locale = QLocale();
    m_options.today = today;
    setWindowTitle(tr("Import a list"));
    layOut();
    connectJob();
    resize(onScreen(this, {960, 640}));
    rehearse();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    auto *title = new PlainLabel(QFileInfo(QDir::cleanPath(m_path)).fileName(), TextTone::Plain);
    title->setSize(1.4, true);
    m_kind = new PlainLabel(TextTone::Quiet);
    m_kind->setAccessibleName(tr("What kind of list it is"));
    m_summary = new PlainLabel(TextTone::Plain);
    m_summary->setAccessibleName(tr("What would happen"));
    m_columns = new ImportColumns;
    m_settings = new ImportSettings(m_options);
    m_problems = makeProblemTable();
    m_tabs = new QTabWidget;
    m_tabs->addTab(makeColumnsPage(), tr("&Columns"));
    m_tabs->addTab(m_problems, tr("&Problems"));
    m_tabs->addTab(m_settings, tr("&How it is read"));
    m_state = new PlainLabel(TextTone::Quiet);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox;
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, m_kind, m_summary, m_tabs})
        column->addWidget(widget, widget == m_tabs ? 1 : 0);
    column->addLayout(makeRemembered());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_progress, buttons})
        column->addWidget(widget);
}

QWidget *ImportDialog::makeColumnsPage()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_targets = new ImportTargets;
    row->addWidget(m_columns, 3);
    row->addWidget(m_targets, 1);
    return page;
}

QLayout *ImportDialog::makeRemembered()
{
    auto *row = new QHBoxLayout;
    m_remembered = new PlainLabel(tr("Read as you had it read the last time."), TextTone::Quiet);
    m_anew = new QPushButton(tr("Find out &anew"));
    m_anew->setAutoDefault(false);
    connect(m_anew, &QPushButton::clicked, this, &ImportDialog::findOutAnew);
    row->addWidget(m_remembered);
    row->addWidget(m_anew);
    row->addStretch(1);
    m_remembered->hide();
    m_anew->hide();
    return row;
}

void ImportDialog::findOutAnew()
{
    m_options.map = {};
    m_options.preset = QStringLiteral("auto");
    m_remembered->hide();
    m_anew->hide();
    m_settings->followOptions();
    rehearse();
}

/// The first look at a list tells which list it is; what was said about such a list before is said again.
bool ImportDialog::recall(const ImportPreview &preview)
{
    if (!m_fingerprint.isEmpty())
        return false;
    m_fingerprint = preview.plan.source.fingerprint();
    const QByteArray said = m_memory.recall ? m_memory.recall(m_fingerprint) : QByteArray();
    const auto map = ImportMap::fromJson(said);
    if (said.isEmpty() || !map || map->toJson() == m_options.map.toJson())
        return false;
    m_options.map = *map;
    m_remembered->show();
    m_anew->show();
    rehearse();
    return true;
}

void ImportDialog::sendColumn(const QString &header, const QString &target)
{
    m_options.map.columns.removeIf([&header](const auto &column) { return column.first == header; });
    m_options.map.columns.append({header, target});
    rehearse();
}

void ImportDialog::connectJob()
{
    connect(m_columns, &ImportColumns::targetChosen, this, &ImportDialog::sendColumn);
    connect(m_targets, &ImportTargets::targetChosen, this, &ImportDialog::sendColumn);
    connect(m_settings, &ImportSettings::changed, this, &ImportDialog::rehearse);
    connect(&m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ImportJob::failed, this, [this](const Error &error) {
        m_summary->setText(tr("Nothing was imported."));
        setState(error.message());
    });
    connect(&m_job, &ImportJob::rehearsed, this, [this](const std::shared_ptr<ImportPreview> &preview) {
        if (recall(*preview))
            return;
        m_preview = preview;
        showPreview(*preview);
        emit ready(preview->report);
    });
    connect(&m_job, &ImportJob::imported, this, [this](const ImportReport &report) {
        if (m_memory.keep)
            m_memory.keep(m_fingerprint, m_options.map.toJson());
        emit imported(tr("Imported: %1").arg(sentenceOf(report)));
        accept();
    });
}

void ImportDialog::rehearse()
{
    m_preview.reset();
    setBusy(tr("Reading the list; nothing is changed yet…"));
    m_job.rehearse(m_path, m_options);
}

void ImportDialog::import()
{
    if (!m_preview)
        return;
    setBusy(tr("Importing…"));
    m_job.import(m_preview->plan);
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_summary->setText(tr("Of %n row(s): %1", nullptr, int(preview.report.rows)).arg(sentenceOf(preview.report)));
    const QString sheet = preview.plan.source.content() ? preview.plan.source.content()->sheet : QString();
    const QString kind =
        sheet.isEmpty() ? preview.plan.source.title() : tr("%1, sheet “%2”").arg(preview.plan.source.title(), sheet);
    m_kind->setText(preview.plan.preset.isGeneric() ? kind : tr("%1, as of %2").arg(kind, preview.plan.preset.title));
    m_columns->show(preview);
    m_targets->show(preview);
    m_settings->show(preview.plan);
    showProblems(preview);
    setState(tr("Nothing is changed before you press Import; one Undo takes all of it back."));
    m_import->setEnabled(preview.report.added + preview.report.changed > 0);
}

void ImportDialog::showProblems(const ImportPreview &preview)
{
    // A table of many thousand cells would take longer to fill than anybody reads; the rest is counted.
    constexpr qsizetype shown = 500;
    const QList<ImportProblem> problems =
        preview.report.problems.first(std::min(shown, preview.report.problems.size()));
    m_problems->setRowCount(int(problems.size()));
    for (int row = 0; row < problems.size(); ++row) {
        const ImportProblem &problem = problems[row];
        const QString texts[] = {problem.row > 0 ? QString::number(problem.row) : QString(), problem.column,
                                 problem.text.left(200), problem.why};
        for (int column = 0; column < ProblemColumnCount; ++column)
            m_problems->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_problems->resizeRowsToContents();
    const auto count = preview.report.problems.size() + preview.report.problemsLeftOut;
    m_tabs->setTabText(1, count > 0 ? tr("&Problems (%1)").arg(count) : tr("&Problems"));
}

void ImportDialog::setBusy(const QString &what)
{
    m_state->setText(what);
    m_progress->setValue(0);
    m_progress->show();
    m_import->setEnabled(false);
}

void ImportDialog::setState(const QString &what)
{
    m_state->setText(what);
    m_progress->hide();
}

} // namespace nameplate
