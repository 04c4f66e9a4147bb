// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printchoicepanel.h"

#include "app/services/inventory.h"
#include "app/services/translations.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nameplate {

namespace {

/// A chooser of the values of an enum, in the order of the texts.
template <class Enum>
QComboBox *chooser(std::initializer_list<std::pair<QString, Enum>> rows, Enum chosen)
{
    auto *box = new QComboBox;
    for (const auto &[text, value] : rows) {
        box->addItem(text, int(value));
        if (value == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

/// Behind the choices of PrintChoice::Items come places, as negative ids.
constexpr qint64 placeData(PlaceId place)
{
    return -place.value;
}

} // namespace

PrintChoicePanel::PrintChoicePanel(const Inventory &inventory, const Counts &counts, const PrintChoice &choice,
                                   QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_form(new QFormLayout)
    , m_lead(new PlainLabel(TextTone::Quiet))
    , m_problem(new PlainLabel(TextTone::Danger))
{
    if ((m_choice.items == PrintChoice::Items::Selected && counts.selected == 0)
        || (m_choice.items == PrintChoice::Items::Shown && counts.shown == 0))
        m_choice.items = PrintChoice::Items::All;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_lead->setWordWrap(true);
    m_problem->setWordWrap(true);
    addKind();
    addItems(inventory, counts);
    addOptions();
    addLabels();
    column->addLayout(m_form);
    column->addWidget(m_problem);
    showWhatMatters();
}

void PrintChoicePanel::addRow(const QString &title, QWidget *field, ReportChoices neededBy)
{
    field->setAccessibleName(QString(title).remove(u'&'));
    m_form->addRow(title, field);
    m_rows.push_back({field, neededBy});
}

void PrintChoicePanel::addKind()
{
    auto *kinds = new QComboBox;
    for (const ReportKindRow &row : reportkinds::all())
        kinds->addItem(reportkinds::title(row), int(row.kind));
    kinds->setCurrentIndex(int(m_choice.kind));
    addRow(tr("&Report"), kinds, {});
    m_form->addRow(m_lead);
    connect(kinds, &QComboBox::currentIndexChanged, this, [this](int index) {
        take([index](PrintChoice &choice) { choice.kind = ReportKind(index); });
        showWhatMatters();
    });
}

void PrintChoicePanel::addItems(const Inventory &inventory, const Counts &counts)
{
    using Items = PrintChoice::Items;
    QComboBox *items =
        chooser<Items>({{tr("Everything (%n item(s))", nullptr, counts.all), Items::All},
                        {tr("What the list shows (%n item(s))", nullptr, counts.shown), Items::Shown},
                        {tr("What is selected (%n item(s))", nullptr, counts.selected), Items::Selected}},
                       m_choice.items);
    items->insertSeparator(items->count());
    for (const PlaceSummary &place : inventory.places())
        items->addItem(tr("In %1 (%n item(s))", nullptr, int(place.itemsBelow)).arg(place.path),
                       placeData(place.place.id));
    items->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    items->setMinimumContentsLength(20);
    addRow(tr("&Items"), items, {});
    connect(items, &QComboBox::currentIndexChanged, this, [this, items] {
        const qint64 chosen = items->currentData().toLongLong();
        take([chosen](PrintChoice &choice) {
            choice.items = chosen < 0 ? Items::Place : Items(chosen);
            choice.place = {chosen < 0 ? -chosen : 0};
        });
    });
    QSpinBox *worth = amountField(tr("any value"), m_choice.selection.worthFrom);
    addRow(tr("Worth at &least"), worth, {});
    connect(worth, &QSpinBox::valueChanged, this, [this](int amount) {
        take([amount](PrintChoice &choice) {
            choice.selection.worthFrom = amount > 0 ? std::optional<qint64>(amount) : std::nullopt;
        });
    });
}

/// 0 stands for no amount.
QSpinBox *PrintChoicePanel::amountField(const QString &nothing, std::optional<qint64> amount)
{
    auto *field = new QSpinBox;
    field->setRange(0, 100'000'000);
    field->setSingleStep(100);
    field->setGroupSeparatorShown(true);
    field->setSpecialValueText(nothing);
    field->setKeyboardTracking(false);
    field->setValue(int(amount.value_or(0)));
    return field;
}

void PrintChoicePanel::addOptions()
{
    QComboBox *grouping = chooser<Grouping>({{tr("By place"), Grouping::Place},
                                             {tr("By series"), Grouping::Series},
                                             {tr("By category"), Grouping::Category},
                                             {tr("By brand"), Grouping::Brand}},
                                            m_choice.options.grouping);
    addRow(tr("&Order"), grouping, ReportChoice::Grouping);
    connect(grouping, &QComboBox::currentIndexChanged, this, [this, grouping] {
        take([grouping](PrintChoice &choice) { choice.options.grouping = Grouping(grouping->currentData().toInt()); });
    });
    QComboBox *evidence = chooser<ShownEvidence>({{tr("All photos and receipts"), ShownEvidence::All},
                                                  {tr("The main photo of each item"), ShownEvidence::MainPhotos},
                                                  {tr("None"), ShownEvidence::None}},
                                                 m_choice.options.evidence);
    addRow(tr("&Exhibits"), evidence, ReportChoice::Evidence);
    connect(evidence, &QComboBox::currentIndexChanged, this, [this](int index) {
        take([index](PrintChoice &choice) { choice.options.evidence = ShownEvidence(index); });
    });
    QSpinBox *sheets = amountField(tr("no sheets"), m_choice.options.sheetsFrom);
    addRow(tr("A s&heet for each item worth at least"), sheets, ReportChoice::Sheets);
    connect(sheets, &QSpinBox::valueChanged, this, [this](int amount) {
        take([amount](PrintChoice &choice) {
            choice.options.sheetsFrom = amount > 0 ? std::optional<qint64>(amount) : std::nullopt;
        });
    });
    QComboBox *paper = chooser<Paper>({{tr("A4"), Paper::A4}, {tr("US Letter"), Paper::Letter}}, m_choice.paper);
    addRow(tr("P&aper"), paper, ReportChoice::Paper);
    connect(paper, &QComboBox::currentIndexChanged, this,
            [this](int index) { take([index](PrintChoice &choice) { choice.paper = Paper(index); }); });
    addLanguage();
    auto *thumbnails = new QCheckBox(tr("S&mall photos in the list"));
    thumbnails->setChecked(m_choice.options.thumbnails);
    m_form->addRow(thumbnails);
    m_rows.push_back({thumbnails, ReportChoice::Thumbnails});
    connect(thumbnails, &QCheckBox::toggled, this,
            [this](bool on) { take([on](PrintChoice &choice) { choice.options.thumbnails = on; }); });
    auto *archive = new QCheckBox(tr("PDF for the archi&ve (PDF/A)"));
    archive->setToolTip(tr("Made to be kept for decades. It has no table of the items attached."));
    archive->setChecked(m_choice.pdf == PdfKind::Archive);
    m_form->addRow(archive);
    connect(archive, &QCheckBox::toggled, this, [this](bool on) {
        take([on](PrintChoice &choice) { choice.pdf = on ? PdfKind::Archive : PdfKind::Ordinary; });
    });
}

/// Each language in its own words; which one the desktop has is said first.
void PrintChoicePanel::addLanguage()
{
    auto *languages = new QComboBox;
    languages->addItem(tr("As the desktop"), QString());
    for (const QString &code : paperLanguages()) {
        const QString name = QLocale(code).nativeLanguageName();
        languages->addItem(code == QLatin1String("en") ? QStringLiteral("English") : name, code);
        if (code == m_choice.language)
            languages->setCurrentIndex(languages->count() - 1);
    }
    addRow(tr("Langua&ge"), languages, {});
    connect(languages, &QComboBox::currentIndexChanged, this, [this, languages] {
        take([languages](PrintChoice &choice) { choice.language = languages->currentData().toString(); });
    });
}

void PrintChoicePanel::addLabels()
{
    auto *sheets = new QComboBox;
    sheets->setEditable(true);
    sheets->setInsertPolicy(QComboBox::NoInsert);
    for (const LabelSheet &sheet : labelsheets::all()) {
        sheets->addItem(sheet.title, sheet.id);
        if (sheet == m_choice.options.labelSheet)
            sheets->setCurrentIndex(sheets->count() - 1);
    }
    if (sheets->currentData().toString() != m_choice.options.labelSheet.id)
        sheets->setEditText(m_choice.options.labelSheet.id);
    sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    sheets->setMinimumContentsLength(20);
    sheets->setToolTip(tr("Or your own in millimetres: A4 3x8 70x37"));
    addRow(tr("&Sheet of labels"), sheets, ReportChoice::LabelSheet);
    const auto takeText = [this, sheets] {
        const int listed = sheets->findText(sheets->currentText());
        takeLabelSheet(listed < 0 ? sheets->currentText() : sheets->itemData(listed).toString());
    };
    connect(sheets, &QComboBox::activated, this, takeText);
    connect(sheets->lineEdit(), &QLineEdit::editingFinished, this, takeText);

    m_firstLabel = new QSpinBox;
    m_firstLabel->setRange(1, m_choice.options.labelSheet.labelCount());
    m_firstLabel->setValue(m_choice.options.firstLabel);
    addRow(tr("&Begin at label"), m_firstLabel, ReportChoice::LabelSheet);
    connect(m_firstLabel, &QSpinBox::valueChanged, this,
            [this](int first) { take([first](PrintChoice &choice) { choice.options.firstLabel = first; }); });
}

void PrintChoicePanel::takeLabelSheet(const QString &text)
{
    const auto sheet = labelsheets::read(text);
    m_problem->setText(sheet ? QString() : sheet.error().message());
    if (!sheet || *sheet == m_choice.options.labelSheet)
        return;
    take([&sheet](PrintChoice &choice) { choice.options.labelSheet = *sheet; });
    m_firstLabel->setMaximum(sheet->labelCount());
}

void PrintChoicePanel::take(const std::function<void(PrintChoice &)> &change)
{
    change(m_choice);
    emit changed(m_choice);
}

/// Fields that make no difference to the report are not there.
void PrintChoicePanel::showWhatMatters()
{
    m_lead->setText(reportkinds::lead(m_choice.row()));
    for (const Row &row : m_rows) {
        const bool matters = !row.neededBy || (m_choice.row().choices & row.neededBy);
        row.field->setVisible(matters);
        if (QWidget *label = m_form->labelForField(row.field))
            label->setVisible(matters);
    }
}

} // namespace nameplate
