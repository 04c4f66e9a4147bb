// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/labelsheet.h"

#include "app/identity/knowledge.h"
#include "app/reports/reportwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace nameplate {

namespace {

/// Nobody peels off smaller ones.
constexpr double smallestSide = 5;

/// "70x37" → (70, 37).
std::optional<QSizeF> pairOf(const QString &text)
{
    const QStringList parts = text.split(u'x', Qt::KeepEmptyParts, Qt::CaseInsensitive);
    bool isNumber[2] = {};
    if (parts.size() != 2)
        return std::nullopt;
    const QSizeF pair(parts[0].toDouble(&isNumber[0]), parts[1].toDouble(&isNumber[1]));
    return isNumber[0] && isNumber[1] ? std::optional(pair) : std::nullopt;
}

QString shown(double millimetres)
{
    return QString::number(millimetres, 'g', 4);
}

/// The margins left and right, and above and below, become equal.
void centre(LabelSheet &sheet)
{
    const QSizeF used((sheet.columns - 1) * sheet.pitch.width() + sheet.label.width(),
                      (sheet.rows - 1) * sheet.pitch.height() + sheet.label.height());
    const QSizeF left = (paper::size(sheet.paper) - used) / 2;
    sheet.origin = {left.width(), left.height()};
}

bool fits(const LabelSheet &sheet)
{
    constexpr double tolerance = 0.5;
    const QRectF page(QPointF(), paper::size(sheet.paper));
    const QRectF all = sheet.rectOf(0) | sheet.rectOf(sheet.labelCount() - 1);
    const bool apart = sheet.pitch.width() >= sheet.label.width() - tolerance
                       && sheet.pitch.height() >= sheet.label.height() - tolerance;
    return apart && page.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(all);
}

LabelSheet fromJson(const QJsonObject &row)
{
    LabelSheet sheet;
    sheet.id = row[QStringLiteral("number")].toString();
    sheet.paper = paper::fromName(row[QStringLiteral("paper")].toString()).value_or(Paper::A4);
    sheet.columns = row[QStringLiteral("columns")].toInt(1);
    sheet.rows = row[QStringLiteral("rows")].toInt(1);
    sheet.label = {row[QStringLiteral("width")].toDouble(), row[QStringLiteral("height")].toDouble()};
    sheet.pitch = {row[QStringLiteral("step_x")].toDouble(sheet.label.width()),
                   row[QStringLiteral("step_y")].toDouble(sheet.label.height())};
    centre(sheet);
    sheet.title = QStringLiteral("%1 %2 · %3 × %4 mm · %5")
                      .arg(row[QStringLiteral("maker")].toString(), sheet.id, shown(sheet.label.width()),
                           shown(sheet.label.height()), QString::number(sheet.labelCount()));
    return sheet;
}

std::vector<LabelSheet> readAll()
{
    std::vector<LabelSheet> sheets;
    const auto knowledge = readKnowledge(QStringLiteral("label-sheets"));
    if (!knowledge)
        return sheets;
    const QJsonArray rows = (*knowledge)[QStringLiteral("sheets")].toArray();
    for (const auto &row : rows)
        sheets.push_back(fromJson(row.toObject()));
    return sheets;
}

tl::unexpected<Error> notASheet(const QString &text)
{
    QStringList known;
    for (const LabelSheet &sheet : labelsheets::all())
        known << sheet.id;
    return fail(Error::Code::BadValue, ReportWords::tr("“%1” is not a sheet of labels.").arg(text),
                ReportWords::tr("Use %1, or paper, columns × rows and size of your own: “A4 3x8 70x37”.")
                    .arg(known.join(QStringLiteral(", "))));
}

Result<LabelSheet> ownSheet(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    const auto paper = paper::fromName(words.first());
    if (!paper || (words.size() != 3 && words.size() != 5))
        return notASheet(text);
    std::vector<QSizeF> pairs;
    for (const QString &word : words.mid(1)) {
        const auto pair = pairOf(word);
        if (!pair || pair->width() < 0 || pair->height() < 0)
            return notASheet(text);
        pairs.push_back(*pair);
    }
    LabelSheet sheet{text.simplified(),      text.simplified(), *paper, int(pairs[0].width()),
                     int(pairs[0].height()), pairs[1],          {},     pairs[1]};
    if (sheet.columns < 1 || sheet.rows < 1 || sheet.columns > 100 || sheet.rows > 100
        || std::min(sheet.label.width(), sheet.label.height()) < smallestSide)
        return notASheet(text);
    centre(sheet);
    if (pairs.size() == 4) {
        sheet.origin = {pairs[2].width(), pairs[2].height()};
        sheet.pitch = pairs[3];
    }
    if (!fits(sheet))
        return fail(Error::Code::BadValue, ReportWords::tr("The labels of “%1” do not fit on the paper.").arg(text),
                    ReportWords::tr("All lengths are in millimetres."));
    return sheet;
}

} // namespace

QRectF LabelSheet::rectOf(int index) const
{
    const QPointF step((index % columns) * pitch.width(), (index / columns) * pitch.height());
    return {origin + step, label};
}

namespace labelsheets {

const std::vector<LabelSheet> &all()
{
    static const std::vector<LabelSheet> sheets = readAll();
    return sheets;
}

LabelSheet usual()
{
    return all().empty() ? LabelSheet() : all().front();
}

Result<LabelSheet> read(const QString &text)
{
    for (const LabelSheet &sheet : all())
        if (sheet.id.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return sheet;
    return ownSheet(text);
}

} // namespace labelsheets

} // namespace nameplate
