// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/exhibits.h"

#include "app/domain/datetext.h"
#include "app/reports/reportwords.h"
#include "app/reports/visibletext.h"

namespace nameplate {

namespace {

bool isPdf(const Evidence &evidence)
{
    return evidence.mimeType == QLatin1String("application/pdf");
}

/// Vector drawings can hold scripts and links, so they are named and never rendered.
bool isPicture(const Evidence &evidence)
{
    return evidence.isImage() && !evidence.mimeType.startsWith(QLatin1String("image/svg"));
}

QString kindTitle(const Evidence &evidence)
{
    return choices::title(choices::evidenceKinds(), int(evidence.kind));
}

QString exhibitTitle(const Evidence &evidence, const QLocale &locale)
{
    QString title = evidence.label() + u' ' + kindTitle(evidence);
    if (!evidence.caption.isEmpty())
        title += QStringLiteral(": ") + inSentence(evidence.caption, locale);
    if (evidence.takenOn.isValid())
        title += QStringLiteral(", ") + datetext::written(evidence.takenOn, locale);
    return title;
}

/// Evidence that serves very many items names the first of them; the schedule refers to it from each.
QString ownersText(const SharedEvidence &shared, const QLocale &locale)
{
    constexpr size_t most = 12;
    if (shared.items.size() == 1) {
        const Record &record = shared.items.front()->record;
        return ReportWords::tr("Item %1, %2").arg(record.item.number, inSentence(record.title(), locale));
    }
    QStringList numbers;
    for (const ReportItem *item : shared.items) {
        if (size_t(numbers.size()) == most)
            break;
        numbers << item->record.item.number;
    }
    const QString list = ReportWords::tr("Items %1").arg(numbers.join(QStringLiteral(", ")));
    const int rest = int(shared.items.size()) - int(numbers.size());
    return rest > 0 ? list + u' ' + ReportWords::tr("and %n more (see the schedule)", nullptr, int(rest)) : list;
}

QString fileText(const Evidence &evidence, const QLocale &locale)
{
    return inSentence(evidence.fileName, locale) + QStringLiteral(" · SHA-256 ") + evidence.sha256.left(12);
}

QString notShown()
{
    return ReportWords::tr("This file cannot be shown as a picture. It is kept in the document.");
}

ReportExhibit exhibit(const SharedEvidence &shared, const QLocale &locale)
{
    const Evidence &evidence = shared.evidence;
    ReportExhibit result;
    result.evidence = evidence.id;
    const bool isPhoto = evidence.kind == EvidenceKind::Photo || evidence.kind == EvidenceKind::Plate;
    result.size = isPhoto ? ReportExhibit::Size::Photo : ReportExhibit::Size::Page;
    result.title = exhibitTitle(evidence, locale);
    result.details = ownersText(shared, locale) + u'\n' + fileText(evidence, locale);
    result.notShown = notShown();
    return result;
}

void addPdfPages(std::vector<ReportExhibit> &exhibits, const SharedEvidence &shared, int pages, const QLocale &locale)
{
    ReportExhibit page = exhibit(shared, locale);
    page.size = ReportExhibit::Size::Page;
    const QString title = page.title;
    for (int i = 0; i < pages; ++i) {
        page.pdfPage = i;
        if (pages > 1)
            page.title =
                ReportWords::tr("%1, page %2 of %3").arg(title, QString::number(i + 1), QString::number(pages));
        exhibits.push_back(page);
    }
}

ReportTable namedTable()
{
    ReportTable table;
    table.columns = {{QStringLiteral("label"), ReportWords::tr("No."), TextAlign::Start, 16, 30},
                     {QStringLiteral("kind"), ReportWords::tr("Kind"), TextAlign::Start, 26, 40},
                     {QStringLiteral("file"), ReportWords::tr("File and whose it is"), TextAlign::Start, 74, 0},
                     {QStringLiteral("size"), ReportWords::tr("Size"), TextAlign::End, 18, 26},
                     {QStringLiteral("hash"), ReportWords::tr("SHA-256"), TextAlign::Start, 28, 0},
                     {QStringLiteral("why"), ReportWords::tr("Not printed because"), TextAlign::Start, 34, 0}};
    return table;
}

QString whyNamed(const Evidence &evidence)
{
    if (evidence.kind == EvidenceKind::Manual)
        return ReportWords::tr("manual");
    return isPdf(evidence) ? ReportWords::tr("PDF document, pages not shown") : ReportWords::tr("not a picture");
}

ReportRow namedRow(const SharedEvidence &shared, const QLocale &locale)
{
    const Evidence &evidence = shared.evidence;
    ReportRow row;
    row.cells = {{evidence.label(), {}},
                 {kindTitle(evidence), datetext::written(evidence.takenOn, locale)},
                 {evidence.fileName, ownersText(shared, locale)},
                 {locale.formattedDataSize(evidence.size, 1, QLocale::DataSizeSIFormat), {}},
                 {evidence.sha256.left(12), {}, TextFace::Mono},
                 {whyNamed(evidence), {}}};
    return row;
}

} // namespace

bool canBeShown(const Evidence &evidence, const QHash<EvidenceId, int> &pdfPages)
{
    return isPdf(evidence) ? pdfPages.value(evidence.id, 0) > 0 : isPicture(evidence);
}

ReportExhibit onePicture(const Evidence &evidence, const QHash<EvidenceId, int> &pdfPages, const QLocale &locale)
{
    ReportExhibit result;
    result.evidence = evidence.id;
    result.title = exhibitTitle(evidence, locale);
    result.notShown = notShown();
    if (isPdf(evidence) && pdfPages.value(evidence.id, 0) > 0)
        result.pdfPage = 0;
    return result;
}

ExhibitParts exhibitParts(const std::map<qint64, SharedEvidence> &evidence, const QHash<EvidenceId, int> &pdfPages,
                          const QLocale &locale)
{
    ExhibitParts parts;
    parts.named = namedTable();
    for (const auto &[number, shared] : evidence) {
        const int pages = isPdf(shared.evidence) ? pdfPages.value(shared.evidence.id, 0) : 0;
        if (shared.evidence.kind == EvidenceKind::Manual)
            parts.named.rows.push_back(namedRow(shared, locale));
        else if (pages > 0)
            addPdfPages(parts.shown, shared, pages, locale);
        else if (isPicture(shared.evidence))
            parts.shown.push_back(exhibit(shared, locale));
        else
            parts.named.rows.push_back(namedRow(shared, locale));
    }
    return parts;
}

} // namespace nameplate
