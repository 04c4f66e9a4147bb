// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/readingsbox.h"

#include "app/domain/datetext.h"
#include "app/identity/numbergroups.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/noteline.h"
#include "ui/widgets/partform.h"
#include "ui/windows/evidencelist.h"
#include "ui/windows/readingtexts.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nameplate {

namespace {

constexpr const char *const iconOfReading = "eye";
constexpr const char *const iconOfCheck = "badge-check";

/// Nothing: it cannot be understood, and the form says so.
std::optional<QDate> dateIn(PartForm *form, const QLineEdit *line, const QLocale &locale)
{
    if (line->text().trimmed().isEmpty())
        return QDate();
    const auto date = datetext::fromLocal(line->text(), locale, QDate::currentDate());
    if (date)
        return *date;
    form->refuse(date.error().message());
    return std::nullopt;
}

} // namespace

ReadingsBox::ReadingsBox(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent)
    : FoldSection(tr("Where the numbers were read"), parent)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_locale(locale)
{}

void ReadingsBox::show(const Record &record, bool anotherItem)
{
    const ItemId item = record.item.id;
    setVisible(true);
    if (anotherItem)
        closeForm();
    std::vector<Reading> readings = m_inventory.readings(item);
    std::vector<Verification> checks = m_inventory.verifications(item);
    if (item == m_item && readings == m_readings && checks == m_checks && m_list
        && m_record.item.serial == record.item.serial && m_record.series.number == record.series.number)
        return;
    m_record = record;
    m_item = item;
    m_readings = std::move(readings);
    m_checks = std::move(checks);
    rebuild();
}

void ReadingsBox::rebuild()
{
    if (m_list) {
        body()->removeWidget(m_list);
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.2));
    body()->insertWidget(0, m_list);
    QString summary;
    bool isDoubt = false;
    for (const readingtexts::Agreement &each : readingtexts::agreements(m_readings, m_record)) {
        column->addWidget(new NoteLine({each.text, {}, {}, each.isDoubt}, m_list));
        if (summary.isEmpty() || (each.isDoubt && !isDoubt))
            summary = each.brief;
        isDoubt |= each.isDoubt;
    }
    if (summary.isEmpty() && !m_checks.empty())
        summary = readingtexts::title(m_checks.back(), m_locale);
    setSummary(summary, isDoubt);
    addReadings();
    addChecks();
    if (m_readings.empty() && m_checks.empty())
        column->addWidget(new PlainLabel(
            tr("Not noted yet. Readings from plate, box and receipt that agree are proof."), TextTone::Quiet, m_list));
    if (!isReadOnly())
        addButtons();
    for (auto *label : m_list->findChildren<PlainLabel *>())
        label->setWordWrap(true);
}

void ReadingsBox::addReadings()
{
    for (const Reading &reading : m_readings) {
        const auto photo = m_inventory.findEvidence(reading.photo);
        auto *line = new LineButton(QString::fromLatin1(iconOfReading), m_list);
        const QString number = reading.text.isEmpty() ? tr("no number to be seen") : readableGroups(reading.text);
        line->setTexts(number, readingtexts::details(reading, photo ? photo->label() : QString(), m_locale),
                       readingtexts::title(reading));
        line->setEnabled(!isReadOnly());
        connect(line, &QAbstractButton::clicked, this, [this, reading] { beginReading(reading); });
        m_list->layout()->addWidget(line);
    }
}

void ReadingsBox::addChecks()
{
    for (const Verification &check : m_checks) {
        auto *line = new LineButton(QString::fromLatin1(iconOfCheck), m_list);
        line->setTexts(readingtexts::title(check, m_locale), check.notes, check.reference);
        line->setEnabled(!isReadOnly());
        connect(line, &QAbstractButton::clicked, this, [this, check] { beginCheck(check); });
        m_list->layout()->addWidget(line);
    }
}

void ReadingsBox::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(lines(this, 0.4));
    const auto add = [&](const char *icon, const QString &text, const QString &tip, auto begin) {
        auto *button = new QPushButton(lineIcon(QString::fromLatin1(icon)), text, m_list);
        button->setToolTip(tip);
        connect(button, &QAbstractButton::clicked, this, begin);
        buttons->addWidget(button);
    };
    add(iconOfReading, tr("Add reading"), tr("A number as it stands on plate, box, receipt …"), [this] {
        Reading fresh;
        fresh.seenOn = QDate::currentDate();
        fresh.plate = PlateState::Intact;
        beginReading(fresh);
    });
    add(iconOfCheck, tr("Add check"), tr("The numbers were checked with the maker, a shop or a register"), [this] {
        Verification fresh;
        fresh.checkedOn = QDate::currentDate();
        beginCheck(fresh);
    });
    buttons->addStretch();
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(buttons);
}

void ReadingsBox::openForm(PartForm *form, QWidget *first)
{
    m_form = form;
    setOpen(true);
    body()->insertWidget(1, form);
    form->show();
    connect(form, &PartForm::cancelled, this, &ReadingsBox::closeForm);
    first->setFocus(Qt::OtherFocusReason);
}

void ReadingsBox::closeForm()
{
    PartForm *form = std::exchange(m_form, nullptr);
    if (!form)
        return;
    body()->removeWidget(form);
    form->hide();
    form->deleteLater();
}

/// The photos and papers of the item, by number.
QComboBox *ReadingsBox::addPhotos(PartForm *form, EvidenceId chosen) const
{
    QComboBox *photos = form->addList(tr("Photo"));
    photos->addItem(tr("none"), qint64(0));
    for (const Evidence &evidence : m_inventory.evidence(m_item))
        photos->addItem(QStringLiteral("%1 %2").arg(evidence.label(), evidenceTitle(evidence)), evidence.id.value);
    photos->setCurrentIndex(qMax(0, photos->findData(chosen.value)));
    return photos;
}

void ReadingsBox::beginReading(const Reading &reading)
{
    closeForm();
    auto *form = new PartForm(this);
    QComboBox *which = form->addChoice(tr("Number"), choices::readNumbers(), int(reading.which));
    QComboBox *source = form->addChoice(tr("Read from"), choices::readingSources(), int(reading.source));
    QLineEdit *text = form->addLine(tr("As it stands there"), reading.text);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QComboBox *state = form->addChoice(tr("Plate"), choices::plateStates(), int(reading.plate));
    QLineEdit *seenOn = form->addDate(tr("Seen on"), reading.seenOn, m_locale);
    QComboBox *photo = addPhotos(form, reading.photo);
    QLineEdit *notes = form->addLine(tr("Notes"), reading.notes);
    form->finish(reading.id.isValid());
    const auto showState = [form, source, state] {
        form->setRowVisible(state, source->currentData().toInt() == int(ReadingSource::Plate));
    };
    showState();
    connect(source, &QComboBox::currentIndexChanged, form, showState);
    connect(form, &PartForm::kept, this, [=, this, id = reading.id] {
        const auto date = dateIn(form, seenOn, m_locale);
        if (!date)
            return;
        const bool isPlate = source->currentData().toInt() == int(ReadingSource::Plate);
        const auto kept = m_editor.saveReading(
            m_item,
            {id, ReadNumber(which->currentData().toInt()), ReadingSource(source->currentData().toInt()),
             text->text().trimmed(), *date, EvidenceId{photo->currentData().toLongLong()},
             isPlate ? PlateState(state->currentData().toInt()) : PlateState::NotStated, notes->text().trimmed()});
        if (!kept)
            return form->refuse(kept.error().message());
        closeForm();
    });
    connect(form, &PartForm::removed, this, [this, id = reading.id] {
        closeForm();
        if (m_editor.removeReading(id))
            emit changedUndoably(tr("Removed the reading"));
    });
    openForm(form, text);
}

void ReadingsBox::beginCheck(const Verification &check)
{
    closeForm();
    auto *form = new PartForm(this);
    QComboBox *channel = form->addChoice(tr("Checked by"), choices::verificationChannels(), int(check.channel));
    QComboBox *outcome = form->addChoice(tr("Outcome"), choices::verificationOutcomes(), int(check.outcome));
    QLineEdit *on = form->addDate(tr("On"), check.checkedOn, m_locale);
    QLineEdit *reference = form->addLine(tr("Reference"), check.reference, tr("case number, name"));
    QLineEdit *notes = form->addLine(tr("Notes"), check.notes);
    form->finish(check.id.isValid());
    connect(form, &PartForm::kept, this, [=, this, id = check.id] {
        const auto date = dateIn(form, on, m_locale);
        if (!date)
            return;
        const auto kept =
            m_editor.saveVerification(m_item, {id, *date, VerificationChannel(channel->currentData().toInt()),
                                               VerificationOutcome(outcome->currentData().toInt()),
                                               reference->text().trimmed(), notes->text().trimmed()});
        if (!kept)
            return form->refuse(kept.error().message());
        closeForm();
    });
    connect(form, &PartForm::removed, this, [this, id = check.id] {
        closeForm();
        if (m_editor.removeVerification(id))
            emit changedUndoably(tr("Removed the check with the maker"));
    });
    openForm(form, channel);
}

} // namespace nameplate
