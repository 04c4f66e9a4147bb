// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/importcolumns.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
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

ImportDialog::ImportDialog(Inventory &inventory, const QString &path, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_inventory(inventory)
    , m_path(path)
    , m_job(inventory)
{
    m_options.locale = QLocale();
    m_options.today = today;
    setWindowTitle(tr("Import a list"));
    layOut();
    connectJob();
    resize(960, 640);
    rehearse();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    auto *title = new PlainLabel(QFileInfo(m_path).fileName(), TextTone::Plain);
    title->setSize(1.4, true);
    m_summary = new PlainLabel(TextTone::Plain);
    m_summary->setAccessibleName(tr("What would happen"));
    m_columns = new ImportColumns;
    m_problems = makeProblemTable();
    m_tabs = new QTabWidget;
    m_tabs->addTab(m_columns, tr("&Columns"));
    m_tabs->addTab(m_problems, tr("&Problems"));
    m_tabs->addTab(makeSettings(), tr("&How it is read"));
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
    for (QWidget *widget : std::initializer_list<QWidget *>{title, m_summary, m_tabs, m_state, m_progress, buttons})
        column->addWidget(widget, widget == m_tabs ? 1 : 0);
}

QComboBox *ImportDialog::addChooser(QFormLayout *form, const QString &title,
                                    std::initializer_list<std::pair<QString, QVariant>> rows,
                                    const std::function<void(ImportOptions &, const QVariant &)> &change)
{
    auto *box = new QComboBox;
    box->setAccessibleName(title);
    for (const auto &[text, value] : rows)
        box->addItem(text, value);
    form->addRow(title, box);
    connect(box, &QComboBox::activated, this, [this, box, change] {
        change(m_options, box->currentData());
        rehearse();
    });
    return box;
}

QWidget *ImportDialog::makeSettings()
{
    auto *panel = new QWidget;
    auto *form = new QFormLayout(panel);
    form->setContentsMargins(16, 16, 16, 16);
    QComboBox *presets =
        addChooser(form, tr("Written by"), {{tr("Found out from the list"), QStringLiteral("auto")}},
                   [](ImportOptions &options, const QVariant &value) { options.preset = value.toString(); });
    if (const auto all = ImportPreset::loadAll())
        for (const ImportPreset &preset : *all)
            presets->addItem(preset.title, preset.id);
    addChooser(form, tr("Letters"),
               {{tr("Found out from the list"), QByteArray()},
                {tr("Unicode (UTF-8)"), QByteArray("UTF-8")},
                {tr("Unicode (UTF-16)"), QByteArray("UTF-16")},
                {tr("Western Windows (1252)"), QByteArray("windows-1252")}},
               [](ImportOptions &options, const QVariant &value) { options.map.csv.encoding = value.toByteArray(); });
    addChooser(form, tr("Between cells"),
               {{tr("Found out from the list"), 0},
                {tr("Comma"), int(',')},
                {tr("Semicolon"), int(';')},
                {tr("Tab"), int('\t')},
                {tr("Bar"), int('|')}},
               [](ImportOptions &options, const QVariant &value) { options.map.csv.delimiter = char(value.toInt()); });
    addChooser(form, tr("Dates"),
               {{tr("Found out from the list"), int(DateOrder::Unknown)},
                {tr("Day, month, year"), int(DateOrder::DayMonthYear)},
                {tr("Month, day, year"), int(DateOrder::MonthDayYear)},
                {tr("Year, month, day"), int(DateOrder::YearMonthDay)}},
               [](ImportOptions &options, const QVariant &value) { options.map.dateOrder = DateOrder(value.toInt()); });
    addChooser(form, tr("Decimal sign"),
               {{tr("Found out from the list"), int(DecimalMark::Unknown)},
                {tr("Comma: 19,99"), int(DecimalMark::Comma)},
                {tr("Point: 19.99"), int(DecimalMark::Point)}},
               [](ImportOptions &options, const QVariant &value) { options.map.decimal = DecimalMark(value.toInt()); });
    return panel;
}

void ImportDialog::connectJob()
{
    connect(m_columns, &ImportColumns::targetChosen, this, [this](const QString &header, const QString &target) {
        m_options.map.columns.removeIf([&header](const auto &column) { return column.first == header; });
        m_options.map.columns.append({header, target});
        rehearse();
    });
    connect(&m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ImportJob::failed, this, [this](const Error &error) {
        m_summary->setText(tr("Nothing was imported."));
        setState(error.message());
    });
    connect(&m_job, &ImportJob::rehearsed, this, [this](const std::shared_ptr<ImportPreview> &preview) {
        m_preview = preview;
        showPreview(*preview);
        emit ready(preview->report);
    });
    connect(&m_job, &ImportJob::imported, this, [this](const ImportReport &report) {
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
    m_columns->show(preview);
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
