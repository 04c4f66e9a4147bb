// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldeditor.h"

#include "ui/widgets/choicefieldeditor.h"
#include "ui/widgets/datefieldeditor.h"
#include "ui/widgets/linefieldeditor.h"
#include "ui/widgets/longtextfieldeditor.h"

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

using Maker = FieldEditor *(*)(const Field &, const EditingHints &, QWidget *);

template <class Editor>
FieldEditor *make(const Field &field, const EditingHints &hints, QWidget *parent)
{
    return new Editor(field, hints, parent);
}

struct MakerRow
{
    FieldKind kind;
    Maker maker;
};

constexpr std::array makers{
    MakerRow{FieldKind::Text, make<LineFieldEditor>},     MakerRow{FieldKind::LongText, make<LongTextFieldEditor>},
    MakerRow{FieldKind::Quantity, make<LineFieldEditor>}, MakerRow{FieldKind::Date, make<DateFieldEditor>},
    MakerRow{FieldKind::Amount, make<LineFieldEditor>},   MakerRow{FieldKind::CurrencyCode, make<LineFieldEditor>},
    MakerRow{FieldKind::Choice, make<ChoiceFieldEditor>}, MakerRow{FieldKind::Place, make<LineFieldEditor>},
    MakerRow{FieldKind::Category, make<LineFieldEditor>}, MakerRow{FieldKind::Tags, make<LineFieldEditor>}};

} // namespace

void FieldEditor::setStored(const QString &text, bool overTyping)
{
    const bool typing = input()->hasFocus() && isModified();
    m_stored = text;
    if (!typing || overTyping)
        showText(text);
}

void FieldEditor::commit()
{
    if (isModified())
        emit committed(text());
}

void FieldEditor::restore()
{
    showText(m_stored);
    emit cancelled();
}

FieldEditor *makeFieldEditor(const Field &field, const EditingHints &hints, QWidget *parent)
{
    const auto row =
        std::find_if(makers.begin(), makers.end(), [&](const MakerRow &r) { return r.kind == field.kind; });
    FieldEditor *editor = row->maker(field, hints, parent);
    editor->input()->setAccessibleName(fields::title(field));
    return editor;
}

} // namespace nameplate
