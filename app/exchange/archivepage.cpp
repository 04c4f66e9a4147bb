// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/archivepage.h"

#include "app/domain/itemfield.h"
#include "app/exchange/exporttext.h"

#include <QDate>
#include <QUrl>

namespace nameplate::archivepage {

namespace {

constexpr const char *style =
    "body{font:16px/1.45 system-ui,sans-serif;margin:0 auto;max-width:62rem;padding:1.5rem;color:#1d2733;"
    "background:#f5f6f8}h1{font-size:1.5rem}input{font:inherit;width:100%;padding:.6rem;border:1px solid #b9c2cc;"
    "border-radius:6px;box-sizing:border-box}article{background:#fff;border:1px solid #dde2e8;border-radius:8px;"
    "padding:1rem;margin:1rem 0}h2{font-size:1.1rem;margin:0 0 .5rem}.plate{display:flex;flex-wrap:wrap;gap:.5rem 2rem;"
    "background:#eef1f4;border:1px solid #ccd3da;border-radius:6px;padding:.6rem .8rem;margin:.5rem 0}.plate div{"
    "font:1.05rem ui-monospace,monospace}.plate small{display:block;font:.75rem system-ui,sans-serif;color:#5a6673}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}dt{color:#5a6673}dd{margin:0;"
    "white-space:pre-wrap;overflow-wrap:anywhere}.files{display:flex;flex-wrap:wrap;gap:.6rem}.files "
    "a,.files span{font-size:.85rem;"
    "width:10rem;overflow-wrap:anywhere}.files img{display:block;width:10rem;height:8rem;object-fit:cover;"
    "border-radius:4px}@media (prefers-color-scheme:dark){body{background:#14181d;color:#e4e8ec}article{"
    "background:#1c2229;border-color:#323b45}.plate{background:#252d36;border-color:#3b4652}a{color:#8ab8ff}"
    "dt,.plate small{color:#9aa7b4}input{background:#1c2229;color:inherit;border-color:#3b4652}}";

constexpr const char *script =
    "const box=document.querySelector('input'),all=[...document.querySelectorAll('article')],count=document."
    "querySelector('output');const fold=t=>t.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').toLowerCase();"
    "all.forEach(a=>a.words=fold(a.textContent)+' '+fold(a.textContent).replace(/[\\s./-]/g,''));"
    "function show(){const w=fold(box.value).split(/\\s+/).filter(Boolean);let n=0;for(const a of all){const "
    "hit=w.every("
    "x=>a.words.includes(x));a.hidden=!hit;n+=hit}count.textContent=n}box.addEventListener('input',show);show()";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// A name in the archive as a link; nothing in it leads anywhere else.
QByteArray link(const QString &file)
{
    return QUrl::toPercentEncoding(file, "/");
}

QByteArray platePart(const QString &title, const QString &number)
{
    return number.isEmpty() ? QByteArray() : "<div><small>" + escaped(title) + "</small>" + escaped(number) + "</div>";
}

QByteArray facts(const Record &record)
{
    QByteArray html = "<dl>";
    for (const Field &field : fields::all()) {
        const QByteArray key(field.key);
        if (key == "name" || key == "serial" || key == "series_number" || key == "id")
            continue;
        const QString text = fields::plainText(field, record);
        if (!text.isEmpty())
            html += "<dt>" + escaped(fields::title(field)) + "</dt><dd>" + escaped(text) + "</dd>";
    }
    for (const Identifier &each : record.identifiers)
        html += "<dt>" + escaped(identifierTitle(each.kind)) + "</dt><dd>" + escaped(each.value) + "</dd>";
    return html + "</dl>";
}

QByteArray fileLinks(const std::vector<PageFile> &files)
{
    QByteArray html;
    for (const PageFile &each : files) {
        const QString title = each.evidence.label() + u' ' + each.evidence.fileName;
        const bool isInside = each.thumbnail.startsWith(QLatin1String("data:image/jpeg;base64,"));
        html += each.file.isEmpty() ? QByteArray("<span>") : "<a href=\"" + link(each.file) + "\">";
        if (!each.thumbnail.isEmpty())
            html += "<img loading=\"lazy\" alt=\"\" src=\""
                    + (isInside ? each.thumbnail.toLatin1() : link(each.thumbnail)) + "\">";
        html += escaped(title) + (each.file.isEmpty() ? "</span>" : "</a>");
    }
    return html.isEmpty() ? html : "<div class=\"files\">" + html + "</div>";
}

} // namespace

QByteArray head(const QString &title)
{
    const QString made = ExportText::tr("Written by Nameplate on %1.").arg(QDate::currentDate().toString(Qt::ISODate));
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' file: data:; "
           "style-src 'unsafe-inline'; script-src 'unsafe-inline'\"><title>"
           + escaped(title) + "</title><style>" + style + "</style></head><body><h1>" + escaped(title) + "</h1><p>"
           + escaped(made) + "</p><p><input type=\"search\" autofocus aria-label=\"" + escaped(ExportText::tr("Search"))
           + "\" placeholder=\"" + escaped(ExportText::tr("Search")) + "\"></p><p>"
           + escaped(ExportText::tr("Items shown:")) + " <output></output></p>\n";
}

QByteArray item(const Record &record, const std::vector<PageFile> &files)
{
    QByteArray html = "<article><h2>" + escaped(record.title()) + "</h2>";
    const QByteArray plate = platePart(ExportText::tr("Series number"), record.series.number)
                             + platePart(ExportText::tr("Serial number"), record.item.serial);
    if (!plate.isEmpty())
        html += "<div class=\"plate\">" + plate + "</div>";
    return html + facts(record) + fileLinks(files) + "</article>\n";
}

QByteArray foot()
{
    return QByteArray("<script>") + script + "</script></body></html>\n";
}

} // namespace nameplate::archivepage
