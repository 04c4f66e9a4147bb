// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/invoice.h"

#include <QJsonArray>
#include <QPainter>

#include <array>

#include "resources/sample/draw/pdffile.h"
#include "resources/sample/draw/pixels.h"
#include "resources/sample/draw/sale.h"

namespace nameplate::sample {

namespace {

/// The fixed words of an invoice.
struct InvoiceWords
{
    const char *language;
    const char *title;
    const char *number;
    const char *date;
    const char *order;
    std::array<const char *, 5> columns;
    const char *net;
    const char *tax; ///< %1 is the rate
    const char *total;
    const char *serial; ///< %1 is the number
};

constexpr std::array languages{InvoiceWords{"de",
                                            "Rechnung",
                                            "Rechnungs-Nr.",
                                            "Datum",
                                            "Auftrag",
                                            {"Pos.", "Artikel", "Menge", "Einzelpreis", "Betrag"},
                                            "Nettobetrag",
                                            "Umsatzsteuer %1 %",
                                            "Gesamtbetrag",
                                            "Serien-Nr. %1"},
                               InvoiceWords{"en",
                                            "Invoice",
                                            "Invoice no.",
                                            "Date",
                                            "Order",
                                            {"No.", "Item", "Qty", "Unit price", "Amount"},
                                            "Subtotal",
                                            "Sales tax %1 %",
                                            "Total",
                                            "Serial no. %1"}};

const QColor ink(0x1e, 0x20, 0x22);
const QColor quiet(0x6b, 0x70, 0x74);
const QColor hairline(0xc4, 0xc8, 0xca);

/// One invoice being painted; every length is in millimetres from the top left of the printable area.
class InvoicePage
{
public:
    InvoicePage(QJsonObject plan, Sale sale, QPdfWriter &writer)
        : m_plan(std::move(plan))
        , m_sale(std::move(sale))
        , m_writer(writer)
        , m_painter(&writer)
        , m_language(m_plan.value(QLatin1String("language")).toString(QStringLiteral("de")))
        , m_words(m_language == QLatin1String("en") ? languages[1] : languages[0])
        , m_width(writer.pageLayout().paintRect(QPageLayout::Millimeter).width())
        , m_height(writer.pageLayout().paintRect(QPageLayout::Millimeter).height())
    {}

    void paint()
    {
        paintSeller();
        paintAddresses();
        paintTitle();
        paintTotals(paintLines(96));
        paintFoot(QStringLiteral("1"));
        if (const QJsonArray terms = m_plan.value(QLatin1String("terms")).toArray(); !terms.isEmpty())
            paintTerms(terms);
    }

private:
    struct Style
    {
        double points = 9;
        bool bold = false;
        QColor colour = ink;
        Qt::Alignment side = Qt::AlignLeft;
    };

    [[nodiscard]] double units(double millimetres) const { return millimetres * m_writer.resolution() / 25.4; }
    [[nodiscard]] QString amount(qint64 minor) const { return m_sale.amount(minor, m_language); }
    [[nodiscard]] static QString text(const char *utf8) { return QString::fromUtf8(utf8); }

    void setFont(const Style &style)
    {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPointSizeF(style.points);
        font.setBold(style.bold);
        m_painter.setFont(font);
        m_painter.setPen(style.colour);
    }

    void write(const QRectF &box, const QString &words, const Style &style)
    {
        setFont(style);
        m_painter.drawText(QRectF(units(box.x()), units(box.y()), units(box.width()), units(box.height())),
                           int(style.side) | Qt::AlignTop | Qt::TextWordWrap, words);
    }

    void rule(double y, double thickness, const QColor &colour)
    {
        m_painter.fillRect(QRectF(0, units(y), units(m_width), units(thickness)), colour);
    }

    void paintSeller()
    {
        const QColor colour(m_plan.value(QLatin1String("colour")).toString());
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(QRectF(0, 0, units(13), units(13)));
        m_painter.setBrush(between(colour, Qt::white, 0.55));
        m_painter.drawPie(QRectF(0, 0, units(13), units(13)), 45 * 16, 180 * 16);
        const QJsonArray seller = m_plan.value(QLatin1String("seller")).toArray();
        write(QRectF(17, 2.6, m_width - 20, 9), seller.at(0).toString(), {15, true, colour});
        QStringList lines;
        for (qsizetype i = 1; i < seller.size(); ++i)
            lines << seller.at(i).toString();
        write(QRectF(m_width - 60, 26, 60, 30), lines.join(u'\n'), {8, false, quiet, Qt::AlignRight});
    }

    void paintAddresses()
    {
        const QJsonArray buyer = m_plan.value(QLatin1String("buyer")).toArray();
        QStringList lines;
        for (const auto &each : buyer)
            lines << each.toString();
        write(QRectF(0, 32, 90, 30), lines.join(u'\n'), {10});
    }

    void paintTitle()
    {
        write(QRectF(0, 64, 100, 10), text(m_words.title), {18, true});
        const QString number = m_plan.value(QLatin1String("invoice")).toString(m_sale.order);
        QList<std::pair<QString, QString>> facts{{text(m_words.number), number},
                                                 {text(m_words.date), m_sale.day(m_language)}};
        if (number != m_sale.order)
            facts.append({text(m_words.order), m_sale.order});
        for (qsizetype i = 0; i < facts.size(); ++i) {
            const double left = double(i) * 48;
            write(QRectF(left, 75, 46, 5), facts.at(i).first, {7.5, false, quiet});
            write(QRectF(left, 79, 46, 6), facts.at(i).second, {9.5, true});
        }
    }

    /// Returns where the table ends.
    double paintLines(double y)
    {
        const double price = m_width - 62;
        const std::array<QRectF, 5> columns{QRectF(0, 0, 12, 5), QRectF(12, 0, price - 24, 5),
                                            QRectF(price - 14, 0, 14, 5), QRectF(price, 0, 30, 5),
                                            QRectF(m_width - 32, 0, 32, 5)};
        for (size_t i = 0; i < columns.size(); ++i)
            write(columns[i].translated(0, y), text(m_words.columns[i]),
                  {7.5, false, quiet, i < 2 ? Qt::AlignLeft : Qt::AlignRight});
        rule(y + 5.5, 0.4, ink);
        y += 8.5;
        for (qsizetype i = 0; i < m_sale.lines.size(); ++i) {
            const SaleLine &line = m_sale.lines.at(i);
            const std::array<QString, 5> cells{QString::number(i + 1), line.article, QString::number(line.quantity),
                                               amount(line.price), amount(line.quantity * line.price)};
            for (size_t column = 0; column < columns.size(); ++column)
                write(columns[column].translated(0, y), cells[column],
                      {9.5, column == 1, ink, column < 2 ? Qt::AlignLeft : Qt::AlignRight});
            if (!line.detail.isEmpty())
                write(QRectF(12, y + 5, price - 12, 5), text(m_words.serial).arg(line.detail), {8, false, quiet});
            y += line.detail.isEmpty() ? 8 : 12.5;
            rule(y - 2, 0.15, hairline);
        }
        return y + 2;
    }

    void paintTotals(double y)
    {
        const QLocale locale(m_language == QLatin1String("en") ? QLocale::English : QLocale::German);
        const std::array<std::pair<QString, qint64>, 3> sums{
            std::pair{text(m_words.net), m_sale.total() - m_sale.tax()},
            std::pair{text(m_words.tax).arg(locale.toString(m_sale.taxRate, 'g', 5)), m_sale.tax()},
            std::pair{text(m_words.total), m_sale.total()}};
        for (size_t i = 0; i < sums.size(); ++i) {
            const bool last = i + 1 == sums.size();
            const Style style{last ? 11.0 : 9.0, last, ink, Qt::AlignRight};
            if (last)
                m_painter.fillRect(QRectF(units(m_width - 92), units(y), units(92), units(0.4)), ink);
            const double top = last ? y + 2 : y;
            write(QRectF(m_width - 92, top, 56, 6), sums[i].first, style);
            write(QRectF(m_width - 36, top, 36, 6), m_sale.currency + u' ' + amount(sums[i].second), style);
            y += 6.5;
        }
        QStringList notes;
        for (const auto &each : m_plan.value(QLatin1String("notes")).toArray())
            notes << each.toString();
        write(QRectF(0, y + 14, m_width, 30), notes.join(u'\n'), {9});
    }

    void paintTerms(const QJsonArray &terms)
    {
        m_writer.newPage();
        write(QRectF(0, 0, m_width, 8), terms.at(0).toString(), {12, true});
        double y = 12;
        for (qsizetype i = 1; i < terms.size(); ++i) {
            const QString paragraph = QStringLiteral("%1. %2").arg(i).arg(terms.at(i).toString());
            setFont({9});
            const double height =
                m_painter.boundingRect(QRectF(0, 0, units(m_width), units(100)), Qt::TextWordWrap, paragraph).height()
                * 25.4 / m_writer.resolution();
            write(QRectF(0, y, m_width, height + 1), paragraph, {9});
            y += height + 3.5;
        }
        paintFoot(QStringLiteral("2"));
    }

    void paintFoot(const QString &page)
    {
        rule(m_height - 9, 0.15, hairline);
        write(QRectF(0, m_height - 7, m_width - 20, 5), m_plan.value(QLatin1String("foot")).toString(),
              {7, false, quiet});
        write(QRectF(m_width - 20, m_height - 7, 20, 5), page, {7, false, quiet, Qt::AlignRight});
    }

    QJsonObject m_plan;
    Sale m_sale;
    QPdfWriter &m_writer;
    QPainter m_painter;
    QString m_language;
    const InvoiceWords &m_words;
    double m_width;
    double m_height;
};

} // namespace

bool writeInvoice(const QJsonObject &plan, const QList<Row> &items, const QString &path)
{
    const Sale sale = Sale::of(plan, items);
    const bool letter = plan.value(QLatin1String("paper")).toString() == QLatin1String("Letter");
    const QString title = plan.value(QLatin1String("seller")).toArray().at(0).toString();
    PdfFile pdf(QStringLiteral("%1, %2").arg(title, sale.order), QDate::fromString(sale.date, Qt::ISODate),
                letter ? QPageSize::Letter : QPageSize::A4);
    InvoicePage(plan, sale, pdf.writer()).paint();
    return pdf.save(path);
}

} // namespace nameplate::sample
