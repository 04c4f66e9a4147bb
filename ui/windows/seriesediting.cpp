// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/attachment.h"
#include "ui/models/later.h"
#include "ui/widgets/inplaceline.h"
#include "ui/windows/seriesfacts.h"
#include "ui/windows/seriespage.h"
#include "ui/windows/seriestexts.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QTableWidget>
#include <QtConcurrentRun>

namespace nameplate {

namespace {

/// The series that such a line of the completion stands for.
std::optional<SeriesSummary> seriesCalled(const Inventory &inventory, const QString &text)
{
    for (SeriesSummary &each : inventory.allSeries())
        if (seriestexts::text(each) == text.trimmed())
            return std::move(each);
    return std::nullopt;
}

} // namespace

bool SeriesPage::save(const SeriesDetails &details)
{
    return details == m_details || m_editor.saveSeriesDetails(details).has_value();
}

void SeriesPage::commit(size_t fact, const QString &text)
{
    SeriesDetails changed = m_details;
    if (changed.series.currency.isEmpty())
        changed.series.currency = m_inventory.settings().currency;
    const auto set = seriesfacts::all()[fact].set(changed, text, m_locale);
    if (!set)
        return m_lines[fact]->refuse(set.error().message());
    if (!changed.series.replacementPrice)
        changed.series.currency = m_details.series.currency;
    if (changed == m_details)
        return m_lines[fact]->setStored(seriesfacts::all()[fact].text(m_details, m_locale), true);
    m_committing = true;
    const auto saved = m_editor.saveSeriesDetails(changed);
    m_committing = false;
    if (!saved)
        m_lines[fact]->refuse(saved.error().message());
}

/// A trait without a name is none; the empty row at the end waits for the next one.
void SeriesPage::commitTraits()
{
    if (m_filling)
        return;
    SeriesDetails changed = m_details;
    changed.traits.clear();
    for (int row = 0; row < m_traits->rowCount(); ++row) {
        const auto text = [this, row](int column) {
            const QTableWidgetItem *cell = m_traits->item(row, column);
            return cell ? cell->text().trimmed() : QString();
        };
        if (!text(0).isEmpty())
            changed.traits.append({text(0), text(1)});
    }
    std::ignore = save(changed);
}

void SeriesPage::addLink(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto other = seriesCalled(m_inventory, text);
    if (!other || other->series.id == series())
        return m_newLink->refuse(tr("Choose one of the series that are offered as you type."));
    SeriesDetails changed = m_details;
    const SeriesLink link{other->series.id, SeriesLinkKind(m_linkKind->currentIndex())};
    if (!changed.links.contains(link))
        changed.links.append(link);
    m_newLink->setStored(QString(), true);
    if (save(changed))
        emit changedUndoably(tr("Linked “%1”").arg(other->series.title()));
}

void SeriesPage::removeLink(const SeriesLink &link)
{
    SeriesDetails changed = m_details;
    changed.links.removeAll(link);
    if (save(changed))
        emit changedUndoably(tr("Took off a link to another series"));
}

/// The other one's units come here; undo parts the two again.
void SeriesPage::joinWith(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto other = seriesCalled(m_inventory, text);
    if (!other || other->series.id == series())
        return m_join->refuse(tr("Choose one of the series that are offered as you type."));
    m_join->setStored(QString(), true);
    if (m_editor.mergeSeries(other->series.id, series()))
        emit changedUndoably(tr("“%1” is part of this series now, with %Ln unit(s)", nullptr, int(other->items))
                                 .arg(other->series.title()));
}

void SeriesPage::resetUnits(size_t index)
{
    const SeriesFact &fact = seriesfacts::all()[index];
    int count = 0;
    const auto done = m_editor.bulk(tr("Use the series' value"), [&](Writer &writer) -> Result<void> {
        for (Record unit : m_inventory.records(m_model.ids())) {
            if (fact.own(unit, m_locale).isEmpty())
                continue;
            fact.reset(unit);
            ++count;
            if (const auto updated = writer.update(unit); !updated)
                return tl::unexpected(updated.error());
        }
        return {};
    });
    if (done && count > 0)
        emit changedUndoably(tr("%Ln unit(s) follow the series again", nullptr, count));
}

/// The claim page gets the serial number of the unit that is chosen, or of the only one.
void SeriesPage::openLink(const char *key)
{
    if (qstrcmp(key, "support_url") == 0 && !m_details.series.supportUrl.isEmpty()) {
        if (const auto link = webLink(m_details.series.supportUrl))
            QDesktopServices::openUrl(*link);
        return;
    }
    if (m_details.series.claimLink.isEmpty() || qstrcmp(key, "claim_link") != 0)
        return emit refused(tr("Type the address first."));
    std::vector<ItemId> units = selectedUnits();
    if (units.empty() && m_model.ids().size() == 1)
        units = m_model.ids();
    const auto unit = units.size() == 1 ? m_inventory.record(units.front()) : Result<Record>(Record());
    const auto link = claimLink(m_details.series, unit ? unit->item.serial : QString());
    if (link)
        QDesktopServices::openUrl(*link);
    else
        emit refused(link.error().message());
}

void SeriesPage::attachManual()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Add a manual"), QString(), tr("Manuals and papers (*.pdf *.jpg *.jpeg *.png *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto working = QtConcurrent::run([path] { return prepareEvidence(path, EvidenceKind::Manual); });
    later(working, this, [this, target = series()](const Result<PreparedEvidence> &prepared) {
        if (!prepared)
            return emit refused(prepared.error().message());
        if (m_editor.attach(EvidenceTarget(target), *prepared))
            emit changedUndoably(tr("Attached “%1”").arg(prepared->evidence.fileName));
    });
}

} // namespace nameplate
